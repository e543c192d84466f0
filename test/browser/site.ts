import type { Browser } from 'playwright-core';
import { type Api, createApi } from '../../src/api/server.ts';
import { type Listener, listen } from '../../src/cli/listen.ts';
import { pages } from '../../src/pages/pages.ts';
import { graphiql } from '../../src/web/graphiql/graphiql.ts';
import { type World, world } from '../database/world.ts';
import { openBrowser } from './browser.ts';
import { builtScript } from './built.ts';

/** The whole site on a port, with its scripts, and a browser before it. */
export interface Site {
  readonly here: World;
  readonly browser: Browser;
  /** "http://127.0.0.1:43210": what pages take for their public address too. */
  readonly address: string;
  close(): Promise<void>;
}

export async function openSite(): Promise<Site> {
  const here = await world();
  const [script, browser, listener] = await Promise.all([builtScript(), openBrowser(), listen('127.0.0.1', 0)]);
  const api = siteOn(listener, here, script);
  listener.serve(api.listener);
  return {
    here,
    browser,
    address: listener.address,
    close: async () => {
      await browser.close();
      await listener.close();
      api.close();
      await here.close();
    },
  };
}

function siteOn(listener: Listener, here: World, script: Awaited<ReturnType<typeof builtScript>>): Api {
  const log = { error: (fields: object, message: string) => console.error(message, fields) };
  const ours = pages(
    { publicUrl: listener.address, contact: 'fejl@example.org', home: here.home, script, now: () => new Date() },
    log,
  );
  return createApi({
    graph: here.graph,
    log,
    pages: async (request, asking) => (await graphiql(request)) ?? script.answer(request) ?? ours(request, asking),
  });
}
