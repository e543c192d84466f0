import { createHash } from 'node:crypto';
import { KnownError } from '../domain/errors.ts';
import type { Extract } from '../domain/extract.ts';
import { placesIn } from '../domain/places-in.ts';
import type { Evidence } from '../domain/span.ts';
import { CannotReadFile } from './errors.ts';
import { documentsBySha256 } from './find.ts';
import { extractFiles, readExtract } from './minutes.ts';
import { readSource } from './read.ts';
import type { SourceText } from './source.ts';

/** How one extract stands to its document. */
export interface Verified {
  readonly file: string;
  /** Places that the extract names, and how many of them hold; 0 of 0 where there is nothing to compare. */
  readonly places: number;
  readonly held: number;
  /** One line for each thing that is wrong; [] when all is verified. */
  readonly problems: readonly string[];
}

/**
 * Looks up every place that the extracts of a folder name in their documents. A document is known by its bytes, whatever
 * it is called. One wrong extract does not stop the others.
 *
 * @param minutes  a folder of extracts, or one extract
 * @throws CannotReadFile when `documents` holds no document, or `minutes` no extract
 */
export async function* verify(documents: string, minutes: string): AsyncGenerator<Verified> {
  const files = minutes.endsWith('.yaml') ? [minutes] : await extractFiles(minutes);
  if (files.length === 0) throw new CannotReadFile(minutes, 'EMPTY', 'holds no extract (.yaml); name another folder');
  const { found, unreadable } = await documentsBySha256(documents);
  for (const { file, message } of unreadable) yield { file, places: 0, held: 0, problems: [message] };
  for (const file of files) {
    try {
      yield await verified(file, await readExtract(file), { found, documents });
    } catch (error) {
      if (!(error instanceof KnownError)) throw error;
      yield { file, places: 0, held: 0, problems: [error.message] };
    }
  }
}

interface Documents {
  readonly found: ReadonlyMap<string, string>;
  readonly documents: string;
}

async function verified(file: string, extract: Extract, { found, documents }: Documents): Promise<Verified> {
  const { title, sha256 } = extract.document;
  const places = placesIn(extract).length;
  const path = found.get(sha256);
  if (path === undefined) {
    const called = title === null ? '' : ` "${title}"`;
    return {
      file,
      places,
      held: 0,
      problems: [`${file}: not verified, ${documents} holds no document${called} of sha256 ${sha256}`],
    };
  }
  const source = await readSource(path);
  const wrong = wrongPlaces(extract, source);
  return { file, places, held: places - wrong.length, problems: [...wrongText(extract, source), ...wrong] };
}

function wrongText({ document }: Extract, { file, text, reader }: SourceText): string[] {
  const named = (each: SourceText['reader']) => (each ? `${each.name} ${each.version}` : 'no reader');
  return [
    ...(document.length === text.length
      ? []
      : [`${file}: expected a length of ${document.length}, found ${text.length}`]),
    ...(named(document.reader) === named(reader)
      ? []
      : [`${file}: expected the text of ${named(document.reader)}, found that of ${named(reader)}; extract it again`]),
  ];
}

/**
 * The places of an extract that do not stand in the document as they should, one line for each: document, position, what
 * was expected and what was found. Where the extract holds a hash alone, hashes are all that is shown.
 */
export function wrongPlaces(extract: Extract, { file, text }: SourceText): string[] {
  return placesIn(extract).flatMap(({ path, evidence }) => {
    const { expected, found } = compared(evidence, text.slice(evidence.start, evidence.end));
    if (expected === found) return [];
    const at = `${evidence.start}–${evidence.end}`;
    return [`${file}: expected ${expected} at ${at} (${path.join('.')}), found ${found}; ${remedy(evidence, text)}`];
  });
}

/** Where the quote stands instead, which is most often what a person wants to know who wrote it by hand. */
function remedy(evidence: Evidence, text: string): string {
  const quote = 'quote' in evidence ? evidence.quote : null;
  const first = quote === null ? -1 : text.indexOf(quote);
  if (quote === null || first < 0) return 'mend the extract, or restore the document';
  const often = text.indexOf(quote, first + 1) < 0 ? 'once' : 'more than once, first';
  return `it stands ${often} at ${first}–${first + quote.length}`;
}

function compared(evidence: Evidence, found: string): { expected: string; found: string } {
  if ('quote' in evidence) return { expected: `"${evidence.quote}"`, found: `"${found}"` };
  const hash = createHash('sha256').update(found).digest('hex');
  return { expected: `sha256 ${evidence.quoteSha256}`, found: `sha256 ${hash}` };
}
