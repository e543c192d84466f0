import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { readConfig } from '../config.ts';
import { KnownError } from '../domain/errors.ts';
import { type IdLine, missingIds } from '../ingest/resolve/ids.ts';
import { loadSeeds } from '../ingest/seeds/load.ts';
import { appendLines } from './append.ts';
import { print, say } from './talk.ts';

/** people/ids.csv can't be written; the lines are printed, so that nothing is lost. */
class IdsNotWritten extends KnownError {
  readonly code = 'IDS_NOT_WRITTEN';
  override readonly name = 'IdsNotWritten';
}

/** Proposes ids: appends the missing lines, for a person to read before they are committed. */
export async function ids({ dryRun = false }: { dryRun?: boolean }): Promise<number> {
  const { seeds: folder } = readConfig();
  const lines = missingIds(await loadSeeds(folder));
  if (lines.length === 0) {
    say('people/ids.csv: every row has an id');
    return 0;
  }
  const text = lines.map(csv).join('');
  print(text);
  const persons = new Set(lines.map((line) => line.id)).size;
  const counted = `${lines.length} ${lines.length === 1 ? 'line' : 'lines'} for ${persons} ${persons === 1 ? 'person' : 'persons'}`;
  if (dryRun) say(`${counted} would be added to people/ids.csv`);
  else {
    await append(join(folder, 'people/ids.csv'), text);
    say(`${counted} added to people/ids.csv; read them, then run ingest`);
  }
  return 0;
}

async function append(file: string, text: string): Promise<void> {
  try {
    await appendLines(file, text);
  } catch (error) {
    throw new IdsNotWritten(
      `${file} can't be written (${error instanceof Error ? error.message : error}); the lines above are what it lacks`,
      { cause: error },
    );
  }
}

const csv = ({ id, asPrinted, source, key }: IdLine) => stringify([[id, asPrinted, source, key, '']]);
