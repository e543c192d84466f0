import pino from 'pino';
import { type Api, createApi } from '../api/server.ts';
import { readConfig } from '../config.ts';
import type { DatabaseAddress } from '../graph/driver.ts';
import { connect } from '../graph/graph.ts';
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
    const overlay = objectionsOf(await loadSeeds(seeds));
    return await withGraph(async ({ database }) => {
      const api = openApi(database.address, { listener, overlay });
      say(`GraphiQL: ${listener.address}/graphql   health: /livez /readyz   ${database.description}`);
      const code = await stopped(database.ended);
      await api.close();
      return code;
    });
  } finally {
    await listener.close();
  }
}

/** The API on a port, with a connection of its own: what it reads passes the objections, what an ingest reads does not. */
export interface OpenApi {
  readonly api: Api;
  close(): Promise<void>;
}

/** Lets the API answer on the port. */
export function openApi(
  address: DatabaseAddress,
  { listener, overlay }: { listener: Listener; overlay: Overlay },
): OpenApi {
  const log = pino({ level: 'warn', base: null }, pino.destination(2));
  const graph = connect(address, { overlay: () => overlay });
  const api = createApi({ graph, log, pages: graphiql });
  listener.serve(api.server);
  return {
    api,
    close: async () => {
      api.close();
      await graph.close();
    },
  };
}

/**
 * Waits for Ctrl-C or SIGTERM; ends also when the database that is ours ends.
 *
 * @returns exit code: 0 when told to stop, 1 when the database ended by itself
 */
export async function stopped(ended: Promise<string>): Promise<number> {
  const told = new Promise<{ reason: string; code: number }>((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(name, () => resolve({ reason: name, code: 0 }));
  });
  const died = ended.then((reason) => ({ reason, code: 1 }));
  const { reason, code } = await Promise.race([told, died]);
  say(`stopping (${reason})`);
  return code;
}
