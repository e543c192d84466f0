import { readConfig } from '../config.ts';
import { toRows } from '../ingest/rows/to-rows.ts';
import { loadSeeds } from '../ingest/seeds/load.ts';
import { countsOf } from '../ingest/write/write.ts';
import { print, say } from './talk.ts';

/** Reads and resolves the seeds as an ingest would, without a database. */
export async function check(): Promise<number> {
  const { seeds: folder } = readConfig();
  const rows = toRows(await loadSeeds(folder));
  say(`${folder}: every row can be read and fits the others`);
  const counts = Object.entries(countsOf(rows)).map(([kind, count]) => `${String(count).padStart(6)}  ${kind}`);
  print(counts.join('\n'));
  return 0;
}
