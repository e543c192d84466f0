import type { RequestListener } from 'node:http';
import { agents } from '../agents/route.ts';
import type { Log } from '../agents/server.ts';
import { below, prefixOf } from '../api/below.ts';
import type { Pages } from '../api/plugins/pages.ts';
import { type Api, createApi } from '../api/server.ts';
import { readConfig } from '../config.ts';
import { passagesOf } from '../extract/passages.ts';
import type { DatabaseAddress } from '../graph/driver.ts';
import { connect } from '../graph/graph.ts';
import type { Overlay } from '../graph/overlay.ts';
import { loadSeeds } from '../ingest/seeds/load.ts';
import { pages } from '../pages/pages.ts';
import { graphiql } from '../web/graphiql/graphiql.ts';
import { loadScript } from '../web/script.ts';
import { listen } from './listen.ts';
import { openLog } from './log.ts';
import { objectionsOf, withGraph } from './session.ts';
import { stopped } from './stop.ts';
import { say } from './talk.ts';

/** Serves a graph that is loaded already, until it is told to stop. */
export async function serve(): Promise<number> {
  const { host, port, seeds } = readConfig();
  const listener = await listen(host, port);
  try {
    const overlay = objectionsOf(await loadSeeds(seeds));
    return await withGraph(async ({ database }) => {
      const open = openApi(database.address, overlay);
      listener.serve(open.listener);
      say(`GraphiQL: ${listener.address}/graphql   health: /livez /readyz   ${database.description}`);
      const { died } = await stopped(database.ended);
      if (!died) await listener.drain();
      await open.close();
      return died ? 1 : 0;
    });
  } finally {
    await listener.close();
  }
}

/** The API on a port, with a connection of its own: what it reads passes the objections, what an ingest reads does not. */
export interface OpenApi {
  readonly api: Api;
  /** What listens: the API and all pages, below the path of the public address. */
  readonly listener: RequestListener;
  /** The plain links alone, for who asks them within the process. */
  readonly pages: Pages;
  readonly log: Log;
  close(): Promise<void>;
}

/** Opens the API on a graph; it answers nobody until a listener serves it. */
export function openApi(address: DatabaseAddress, overlay: Overlay): OpenApi {
  const settings = readConfig();
  const log = openLog(settings.log);
  const graph = connect(address, { overlay: () => overlay });
  const { publicUrl, contact, publisher, rate, proxies, home, documents, metrics } = settings;
  const script = loadScript();
  const prefix = prefixOf(publicUrl);
  const ours = pages({ publicUrl, contact, publisher, home, script, now: () => new Date() }, log);
  const theirs = agents({ publicUrl, pages: ours, log });
  const api = createApi({
    graph,
    log,
    rate,
    proxies,
    metrics,
    planAhead: true,
    tell: log.seen,
    passages: documents === null ? null : passagesOf(documents),
    pages: async (request, asking) =>
      (await graphiql(request, prefix)) ??
      script?.answer(request) ??
      (await theirs(request, asking)) ??
      ours(request, asking),
  });
  return {
    api,
    listener: below(prefix, api.listener),
    pages: ours,
    log,
    close: async () => {
      api.close();
      await graph.close();
    },
  };
}
