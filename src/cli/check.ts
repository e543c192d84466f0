import { readConfig } from '../config.ts';
import { openNames } from '../ingest/review/open-names.ts';
import { toRows } from '../ingest/rows/to-rows.ts';
import { loadSeeds } from '../ingest/seeds/load.ts';
import { countsOf } from '../ingest/write/write.ts';
import { print, say } from './talk.ts';

/** Reads and resolves the seeds as an ingest would, without a database. */
export async function check(): Promise<number> {
  const { seeds: folder } = readConfig();
  const seeds = await loadSeeds(folder);
  const rows = toRows(seeds);
  say(`${folder}: every row can be read and fits the others`);
  for (const line of openNames(seeds)) say(`note: ${line}`);
  const counts = Object.entries(countsOf(rows)).map(([kind, count]) => `${String(count).padStart(6)}  ${kind}`);
  print(counts.join('\n'));
  return 0;
}
