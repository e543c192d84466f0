import { join } from 'node:path';
import { readConfig } from '../config.ts';
import { CannotStart } from '../domain/errors.ts';
import { verify } from '../extract/verify.ts';
import { print, say } from './talk.ts';

/**
 * Looks up every place that the reviewed extracts name in their documents.
 *
 * @returns exit code: 1 when a place does not hold, or a document is not there
 */
export async function verifyMinutes(options: { documents?: string; minutes?: string }): Promise<number> {
  const config = readConfig();
  const documents = options.documents ?? config.documents;
  if (documents === null) {
    throw new CannotStart('no folder of documents: give --documents DIR, or set SUNDHEDSGRAF_DOCUMENTS');
  }
  let [places, held, wrong, files] = [0, 0, 0, 0];
  for await (const each of verify(documents, options.minutes ?? join(config.seeds, 'minutes'))) {
    for (const problem of each.problems) say(problem);
    print(`${each.file}: ${each.held} of ${each.places}`);
    files += 1;
    places += each.places;
    held += each.held;
    if (each.problems.length > 0) wrong += 1;
  }
  print(`${held} of ${places} places hold, in ${files} documents`);
  if (wrong > 0) say(`${wrong} of ${files} documents are not verified`);
  return wrong === 0 ? 0 : 1;
}
