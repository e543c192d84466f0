import { type Api, createApi } from '../../src/api/server.ts';
import { overlayOf } from '../../src/graph/overlay.ts';
import { pages } from '../../src/pages/pages.ts';
import type { Setting } from '../../src/pages/setting.ts';
import { type World, world } from './world.ts';

/** An answer, read to its end. */
interface Got {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** A world with its pages, as a server has them; it is 23 November in Denmark, and not yet at Greenwich. */
export interface Paged {
  readonly here: World;
  /** The server that `get` asks: its public address and contact are not known. */
  readonly api: Api;
  /** The version that is published first. */
  readonly first: string;
  /** Who has objected, from now on. */
  objections: Parameters<typeof overlayOf>[0];
  /** A further server with a setting of its own. */
  open(own?: Partial<Setting>): Api;
  get(path: string, options?: RequestInit, of?: Api): Promise<Got>;
  close(): Promise<void>;
}

export async function paged(): Promise<Paged> {
  const opened: Api[] = [];
  const log = { error: (fields: object, message: string) => console.error(message, fields) };
  const now = () => new Date('2026-11-22T23:30:00Z');
  const ours: Pick<Paged, 'objections'> = { objections: [] };
  const here = await world({ overlay: () => overlayOf(ours.objections) });
  const open = (own: Partial<Setting> = {}) => {
    const setting = { publicUrl: null, home: here.home, now, ...own };
    const api = createApi({ graph: here.graph, log, pages: pages(setting, log) });
    opened.push(api);
    return api;
  };
  const api = open();
  await api.published.look();
  const { id } = await api.published.current();
  return Object.assign(ours, {
    here,
    api,
    first: id,
    open,
    get: async (path: string, options: RequestInit = {}, of = api) => {
      const response = await of.server.fetch(`http://127.0.0.1${path}`, { redirect: 'manual', ...options });
      return { status: response.status, headers: response.headers, text: await response.text() };
    },
    close: async () => {
      for (const one of opened) one.close();
      await here.close();
    },
  });
}
