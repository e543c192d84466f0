import { setTimeout as sleep } from 'node:timers/promises';
import pino from 'pino';
import { type Api, createApi } from '../api/server.ts';
import { readConfig } from '../config.ts';
import type { Graph } from '../graph/graph.ts';
import type { Overlay } from '../graph/overlay.ts';
import { loadSeeds } from '../ingest/seeds/load.ts';
import { graphiql } from '../web/graphiql/graphiql.ts';
import { type Listener, listen } from './listen.ts';
import { objectionsOf, withGraph } from './session.ts';
import { say } from './talk.ts';

/** Serves a graph that is loaded already, until it is told to stop. */
export async function serve(): Promise<number> {
  const { host, port, seeds } = readConfig();
  const listener = await listen(host, port);
  try {
    const overlay: Overlay = objectionsOf(await loadSeeds(seeds));
    return await withGraph(
      async ({ graph, database }) => {
        const api = openApi(graph, listener);
        say(`GraphiQL: ${listener.address}/graphql   health: /livez /readyz   ${database.description}`);
        await stopped(database.ended);
        api.close();
        return 0;
      },
      { overlay: () => overlay },
    );
  } finally {
    await listener.close();
  }
}

/** Lets the API answer on the port. */
export function openApi(graph: Graph, listener: Listener): Api {
  const log = pino({ level: 'warn', base: null }, pino.destination(2));
  const api = createApi({ graph, log, pages: graphiql });
  listener.serve(api.server);
  return api;
}

/** Waits for Ctrl-C or SIGTERM; ends also when the database that is ours ends. */
export async function stopped(ended: Promise<string> | undefined): Promise<void> {
  const signal = new Promise<string>((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, () => resolve(name));
  });
  const reason = await Promise.race(ended ? [signal, ended] : [signal]);
  say(`stopping (${reason})`);
  await sleep(0);
}
