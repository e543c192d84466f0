import { readConfig } from '../config.ts';
import { type IngestContext, type IngestResult, ingest, planIngest } from '../ingest/ingest.ts';
import { toRows } from '../ingest/rows/to-rows.ts';
import { loadSeeds } from '../ingest/seeds/load.ts';
import { readState } from '../ingest/write/state.ts';
import { withGraph } from './session.ts';
import { print, progress, say } from './talk.ts';

/** Loads the seeds. They are read first: a wrong row is told before a database is started. */
export async function ingestSeeds({
  dryRun = false,
  json = false,
}: {
  dryRun?: boolean;
  json?: boolean;
}): Promise<number> {
  const rows = toRows(await loadSeeds(readConfig().seeds));
  return withGraph(async ({ graph, config, database }) => {
    say(database.description);
    // Beside each other: a server that just started plans its first statements slowly, and has more than one core.
    await Promise.all([graph.setup(), readState(graph)]);
    const context: IngestContext = { graph, home: config.home, progress, now: new Date().toISOString() };
    const result = dryRun ? await planIngest(rows, context) : await ingest(rows, context);
    if (json) print(JSON.stringify(result, null, 2));
    else say(sentence(result));
    return 0;
  });
}

/** One line that says how an ingest ended. */
export function sentence(result: IngestResult): string {
  if (result.outcome === 'UNCHANGED') return `version ${result.version}: 0 changes`;
  const counted = `${result.changes} changes of things and facts, ${result.evidenceChanges} of evidence`;
  const from = result.previous === null ? 'the first version' : `${counted} since ${result.previous}`;
  return `${result.outcome === 'PUBLISHED' ? 'published' : 'would publish'} version ${result.version}: ${from}`;
}
