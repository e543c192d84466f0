import type { Browser } from 'playwright-core';
import { below } from '../../src/api/below.ts';
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
  /** The same site on another port, below a path of it as behind a proxy: its address with the path. */
  below(prefix: string): Promise<{ readonly address: string; close(): Promise<void> }>;
  close(): Promise<void>;
}

export async function openSite(): Promise<Site> {
  const here = await world();
  const [script, browser, listener] = await Promise.all([builtScript(), openBrowser(), listen('127.0.0.1', 0)]);
  const api = siteOn(listener, here, { script, prefix: '' });
  listener.serve(api.listener);
  return {
    here,
    browser,
    address: listener.address,
    below: async (prefix) => {
      const other = await listen('127.0.0.1', 0);
      const lower = siteOn(other, here, { script, prefix });
      other.serve(below(prefix, lower.listener));
      const close = async () => {
        await other.close();
        lower.close();
      };
      return { address: `${other.address}${prefix}`, close };
    },
    close: async () => {
      await browser.close();
      await listener.close();
      api.close();
      await here.close();
    },
  };
}

interface Built {
  readonly script: Awaited<ReturnType<typeof builtScript>>;
  readonly prefix: string;
}

function siteOn(listener: Listener, here: World, { script, prefix }: Built): Api {
  const log = { error: (fields: object, message: string) => console.error(message, fields) };
  const ours = pages(
    {
      publicUrl: `${listener.address}${prefix}`,
      contact: 'fejl@example.org',
      home: here.home,
      script,
      now: () => new Date(),
    },
    log,
  );
  return createApi({
    graph: here.graph,
    log,
    pages: async (request, asking) =>
      (await graphiql(request, prefix)) ?? script.answer(request) ?? ours(request, asking),
  });
}
