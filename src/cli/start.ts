import { readConfig } from '../config.ts';
import { ingest } from '../ingest/ingest.ts';
import { toRows } from '../ingest/rows/to-rows.ts';
import { loadSeeds } from '../ingest/seeds/load.ts';
import { ask } from './first-question.ts';
import { sentence } from './ingest.ts';
import { listen } from './listen.ts';
import { openApi, stopped } from './serve.ts';
import { objectionsOf, withGraph } from './session.ts';
import { print, progress, say } from './talk.ts';

/** The main job: a Neo4j, the seeds in it, the API before it, and one question answered to show that it works. */
export async function start(): Promise<number> {
  const { host, port, seeds: folder } = readConfig();
  const listener = await listen(host, port);
  try {
    progress('reading the seeds');
    const seeds = await loadSeeds(folder);
    const rows = toRows(seeds);
    const overlay = objectionsOf(seeds);
    return await withGraph(
      async ({ graph, database, config }) => {
        progress('setting up constraints and indexes');
        await graph.setup();
        const result = await ingest(rows, { graph, home: config.home, progress, now: new Date().toISOString() });
        say(sentence(result));
        const open = openApi(database.address, { listener, overlay });
        say(database.description);
        print(await ask(open.api, { address: listener.address, counts: result.counts }));
        const code = await stopped(database.ended);
        await open.close();
        return code;
      },
      { join: false },
    );
  } finally {
    await listener.close();
  }
}
