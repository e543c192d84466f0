import { expect } from 'vitest';
import { agents } from '../../src/agents/route.ts';
import { limits } from '../../src/api/guards/limits.ts';
import type { Seen } from '../../src/api/plugins/watched.ts';
import { type Api, createApi } from '../../src/api/server.ts';
import { pages } from '../../src/pages/pages.ts';
import { questions } from '../../src/questions/all.ts';
import { graphiql } from '../../src/web/graphiql/graphiql.ts';
import { type World, world } from '../database/world.ts';
import type { Known } from './operations.ts';
import { hostile, leak } from './texts.ts';

/** A server as `serve` opens it, and what is known to be in its graph. */
export interface Arena {
  readonly here: World;
  readonly api: Api;
  readonly known: Known;
  /** Sends a request and judges its answer by what every answer must keep to. */
  send(path: string, options?: RequestInit): Promise<Judged>;
  close(): Promise<void>;
}

export interface Judged {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export async function arena(): Promise<Arena> {
  const here = await world();
  const seen: Seen[] = [];
  const logged: string[] = [];
  const log = {
    error: (fields: object, message: string) => {
      const { err } = fields as { err?: Error };
      logged.push(`${message} ${err?.stack ?? ''} ${JSON.stringify(fields)}`);
    },
  };
  const ours = pages({ publicUrl: null, home: here.home, now: () => new Date() }, log);
  const theirs = agents({ publicUrl: null, pages: ours, log });
  const api = createApi({
    graph: here.graph,
    log,
    keepAnswers: false,
    tell: (one) => seen.push(one),
    pages: async (request, asking) =>
      (await graphiql(request)) ?? (await theirs(request, asking)) ?? ours(request, asking),
  });
  await api.published.look();
  // A server that was started this minute takes half a second to plan a statement, and an operation may have thirty new
  // ones: each is asked once, by nobody whose time counts.
  for (const { slug, example } of questions) {
    await api.server.fetch(`http://127.0.0.1/spoergsmaal/${slug}?${new URLSearchParams(example)}`);
  }
  seen.length = 0;
  logged.length = 0;
  const send: Arena['send'] = async (path, options) => {
    const response = await api.server.fetch(`http://127.0.0.1${path}`, { redirect: 'manual', ...options });
    const judged = { status: response.status, headers: response.headers, text: await response.text() };
    // Several are under way: what is told of any of them is judged with the next that is done.
    judge(judged, { seen: seen.splice(0), logged: logged.splice(0) });
    return judged;
  };
  return {
    here,
    api,
    known: await knownIn(here),
    send,
    close: async () => {
      api.close();
      await here.close();
    },
  };
}

/** No fault of ours, no statement past the budget, no time past the limit, and no word of how the program is made. */
function judge(
  { status, headers, text }: Judged,
  { seen, logged }: { seen: readonly Seen[]; logged: readonly string[] },
): void {
  expect(logged).toEqual([]);
  expect(status, text.slice(0, 500)).toBeLessThan(500);
  // What was sent may come back in a message; it is no leak of ours.
  const said = Object.values(hostile).reduce((rest, one) => (one.length < 10 ? rest : rest.replaceAll(one, '')), text);
  expect(leak.exec(said)?.[0]).toBeUndefined();
  expect(text.includes('\u0000')).toBe(false);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(headers.get('set-cookie')).toBeNull();
  expect(headers.get('access-control-allow-credentials')).toBeNull();
  for (const { statements, ms, route } of seen) {
    expect(statements).toBeLessThanOrEqual(limits.statements);
    // The files of a version are written at the first asking, and outlive the request that asked.
    if (route !== 'data') expect(ms).toBeLessThan(limits.time);
  }
}

async function knownIn({ ask }: World): Promise<Known> {
  const { body } = await ask(`{
    version { id }
    people(first: 40) { nodes { id name } edges { cursor } }
    klynger(first: 30) { nodes { id name members(first: 5) { nodes { id evidence { id } } edges { cursor } } } }
    sundhedsraadene(first: 20) { nodes { id name } }
    kommuner(first: 20) { nodes { id name } }
    parties(first: 10) { nodes { id name } }
    documents(first: 10) { nodes { id } }
    meetings(first: 10) { nodes { id items(first: 3) { nodes { id } } } }
    initiatives(first: 5) { nodes { id } }
    disagreements(first: 5) { nodes { id } }
  }`);
  expect(body.errors).toBeUndefined();
  const found = { ids: [] as string[], names: [] as string[], cursors: [] as string[] };
  gather(body.data, found);
  return { ...found, questions: questions.map(({ slug }) => slug), version: body.data.version.id };
}

function gather(value: unknown, found: { ids: string[]; names: string[]; cursors: string[] }): void {
  if (Array.isArray(value)) for (const one of value) gather(one, found);
  else if (value !== null && typeof value === 'object') {
    for (const [name, one] of Object.entries(value)) {
      if (typeof one !== 'string') gather(one, found);
      else if (name === 'id' && !/^\d/.test(one)) found.ids.push(one);
      else if (name === 'name') found.names.push(one);
      else if (name === 'cursor') found.cursors.push(one);
    }
  }
}
