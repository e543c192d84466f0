import { LRUCache } from 'lru-cache';
import { type ByHash, documentsBySha256 } from './find.ts';
import { contactsIn, withoutContacts } from './parse/contacts.ts';
import { readSource } from './read.ts';

/** A place in a document, and how far around it one wants to read. */
export interface Around {
  /** Of the document's bytes, 64 hex. */
  readonly sha256: string;
  /** UTF-16 code units in the document's text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Most letters before the place, and as many after it. */
  readonly letters: number;
}

/** The text around a place, or null where the document is not at hand. */
export type Passages = (place: Around) => Promise<string | null>;

/** Letters of documents kept: some hundred minutes. */
const capacity = 10_000_000;

/**
 * The longer passages of the documents in a folder, as whole lines. E-mail addresses, telephone numbers and street
 * addresses are taken out. The folder is looked through at the first asking; a document that comes later is found at
 * the next start.
 */
export function passagesOf(folder: string): Passages {
  const texts = new LRUCache<string, string>({ maxSize: capacity, sizeCalculation: (text) => text.length + 1 });
  let files: Promise<ByHash> | null = null;
  const textOf = async (sha256: string): Promise<string | null> => {
    const kept = texts.get(sha256);
    if (kept !== undefined) return kept;
    files ??= documentsBySha256(folder);
    const file = (await files).found.get(sha256);
    if (file === undefined) return null;
    const { text } = await readSource(file);
    // Blanks in the place of what is taken out, so that positions stay.
    const shown = withoutContacts(text, contactsIn(text));
    texts.set(sha256, shown);
    return shown;
  };
  return async ({ sha256, start, end, letters }) => {
    const text = await textOf(sha256);
    return text === null ? null : text.slice(lineBefore(text, start, letters), lineAfter(text, end, letters)).trim();
  };
}

/** The first line break within reach before the place; the place itself where its line is longer than that. */
function lineBefore(text: string, start: number, letters: number): number {
  const from = Math.max(0, start - letters);
  const first = text.indexOf('\n', Math.max(0, from - 1));
  if (from === 0) return 0;
  return first >= 0 && first < start ? first + 1 : from;
}

function lineAfter(text: string, end: number, letters: number): number {
  if (end + letters >= text.length) return text.length;
  const last = text.lastIndexOf('\n', end + letters);
  return last > end ? last : end + letters;
}
