import { z } from 'zod';

/** A half-open run of UTF-16 code units of a document's text: `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The longest passage that is quoted, in UTF-16 code units; a longer one is kept as its position and hash only. */
export const longestQuote = 160;

const position = { start: z.int().nonnegative(), end: z.int().positive() };

/**
 * Where a document says something. `quote` is exactly the text from `start` to `end`; where the passage is too long to
 * quote, or holds somebody's contact details, `quoteSha256` (lower-case hex of its UTF-8 bytes) stands in its place.
 */
export const evidence = z
  .union([
    z.strictObject({ ...position, quote: z.string().min(1).max(longestQuote) }),
    z.strictObject({
      ...position,
      quoteSha256: z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256, 64 letters of 0-9 and a-f'),
    }),
  ])
  .meta({ id: 'evidence' });
export type Evidence = z.infer<typeof evidence>;
