import { readConfig } from '../config.ts';
import type { Overlay } from '../graph/overlay.ts';
import { ingest } from '../ingest/ingest.ts';
import type { GraphRows } from '../ingest/rows/graph-rows.ts';
import { toRows } from '../ingest/rows/to-rows.ts';
import { loadSeeds } from '../ingest/seeds/load.ts';
import { ask } from './first-question.ts';
import { sentence } from './ingest.ts';
import { type Listener, listen } from './listen.ts';
import { objectionsOf, withGraph } from './session.ts';
import { type Stop, stopped } from './stop.ts';
import { print, progress, say } from './talk.ts';

/** How often a Neo4j of our own that ends by itself is started again, before that counts as a failure. */
const mostDeaths = 3;

/** The main job: a Neo4j, the seeds in it, the API before it, and one question answered to show that it works. */
export async function start(): Promise<number> {
  const { host, port, seeds: folder } = readConfig();
  const listener = await listen(host, port);
  try {
    progress('reading the seeds');
    const seeds = await loadSeeds(folder);
    const job = { listener, rows: toRows(seeds), overlay: objectionsOf(seeds) };
    // The API is most of the program: it is read while Neo4j starts, once Java is on its way.
    setTimeout(() => void import('./serve.ts'), 400).unref();
    for (let deaths = 0; ; deaths += 1) {
      const stop = await serveUntilStopped(job);
      if (!stop.died) return 0;
      if (deaths === mostDeaths) return 1;
      say('starting Neo4j again; until then every request gets 503');
    }
  } finally {
    await listener.close();
  }
}

interface Job {
  readonly listener: Listener;
  readonly rows: GraphRows;
  readonly overlay: Overlay;
}

async function serveUntilStopped({ listener, rows, overlay }: Job): Promise<Stop> {
  return withGraph(
    async ({ graph, database, config }) => {
      const { openApi } = await import('./serve.ts');
      // It looks for the published version at once, beside the ingest: a server that just started plans its first
      // statements slowly, and has more than one core.
      const open = openApi(database.address, overlay);
      try {
        progress('comparing the seeds with the graph');
        const result = await ingest(rows, { graph, home: config.home, progress, now: new Date().toISOString() });
        say(sentence(result));
        if (result.outcome === 'PUBLISHED') await open.api.published.look();
        say(database.description);
        listener.serve(open.listener);
        const stopping = stopped(database.ended);
        const answer = ask(open.api, { address: listener.address, counts: result.counts });
        // An ingest that wrote has set the graph up; one that did not has left that until somebody is answered.
        const ready = Promise.all([answer.then(print), result.outcome === 'UNCHANGED' ? graph.setup() : null]);
        // Whoever stops the program while it asks, or a database that dies under the question, is told by `stopping`.
        await Promise.race([ready, stopping]);
        const stop = await stopping;
        if (!stop.died) await listener.drain();
        return stop;
      } finally {
        listener.hold();
        await open.close();
      }
    },
    { join: false },
  );
}
