import { readdirSync, readFileSync } from 'node:fs';
import { extract } from '../../src/extract/extract.ts';
import type { SourceText } from '../../src/extract/source.ts';
import type { Annotation } from './score.ts';

const folder = new URL('documents/', import.meta.url);

/** The names of the test documents: our own words, invented people and places, one layout each. */
export const documents = readdirSync(folder).filter((name) => !name.endsWith('.json'));

/** A test document's text, lines ended by `\n`. */
export function textOf(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

/** What a person read in it. */
export function annotationOf(name: string): Annotation {
  return JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Annotation;
}

/** A text as a source, as if read from a file of that name. */
export function source(text: string, file = 'referat.txt'): SourceText {
  const mediaType = /\.html?$/.test(file) ? 'text/html' : 'text/plain';
  return { file, text, sha256: '0'.repeat(64), mediaType, reader: null };
}

/** The extract of a text. */
export function read(text: string, file?: string) {
  return extract(source(text, file));
}
