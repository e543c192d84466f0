import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Api, type ApiOptions, createApi } from '../../src/api/server.ts';
import { packageRoot } from '../../src/config.ts';
import { openDriver } from '../../src/graph/driver.ts';
import { connect, type Graph } from '../../src/graph/graph.ts';
import type { Overlay } from '../../src/graph/overlay.ts';
import { type IngestContext, type IngestResult, ingest } from '../../src/ingest/ingest.ts';
import { toRows } from '../../src/ingest/rows/to-rows.ts';
import { loadSeeds } from '../../src/ingest/seeds/load.ts';
import { neo4jHere } from '../neo4j-here.ts';
import { forget, recall, remember } from './pristine.ts';

/** What an operation answers over HTTP. */
export interface Answer {
  readonly status: number;
  readonly body: {
    // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its operation
    readonly data?: any;
    readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
    readonly extensions?: { readonly version: string };
  };
}

/** A real Neo4j that is empty or holds the seeds and no more, a copy of the seeds to change, and the API before it. */
export interface World {
  readonly graph: Graph;
  readonly api: Api;
  readonly home: string;
  readonly seeds: string;
  /** Names of the statements sent since the last look, oldest first. */
  asked(): string[];
  context(): IngestContext;
  load(): Promise<IngestResult>;
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Replaces a text of a seed file that must be there. */
  edit(file: string, from: string | RegExp, to: string): Promise<void>;
  close(): Promise<void>;
}

/** Removes everything from the shared server. */
export async function wipe(): Promise<void> {
  await forget();
  const address = neo4jHere();
  const driver = openDriver(address);
  const session = driver.session(address.name === null ? {} : { database: address.name });
  await session.run('MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS');
  await session.close();
  await driver.close();
}

export async function world({
  overlay,
  loaded = true,
  ...options
}: {
  overlay?: () => Overlay;
  loaded?: boolean;
} & Partial<ApiOptions> = {}): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), 'sundhedsgraf-world-'));
  const seeds = join(folder, 'seeds');
  await cp(join(packageRoot, 'seeds'), seeds, { recursive: true });
  const statements: string[] = [];
  const graph = connect(neo4jHere(), {
    onStatement: (name) => statements.push(name),
    timeout: 60_000, // a slow day is no fault
    ...(overlay ? { overlay } : {}),
  });
  const isThere = loaded && (await recall(folder));
  if (!isThere) {
    await wipe();
    await graph.setup();
  }
  const context = () => ({ graph, home: folder, progress: () => undefined, now: new Date().toISOString() });
  const api = createApi({
    graph,
    log: { error: (fields, message) => console.error(message, fields) },
    // Tests count statements; with the variable all of them run on kept answers, and those that count fail.
    keepAnswers: process.env['KEEP_ANSWERS'] === 'yes',
    ...options,
  });
  const load = async () => {
    const result = await ingest(toRows(await loadSeeds(seeds)), context());
    await api.published.look();
    return result;
  };
  if (isThere) await api.published.look();
  else if (loaded) {
    await load();
    await remember(folder);
  }
  const server = createServer(api.listener);
  // Node hangs up on who is silent for 5 s, and a busy test may be just about to ask again.
  server.keepAliveTimeout = 120_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    graph,
    api,
    home: folder,
    seeds,
    asked: () => statements.splice(0).filter((name) => name !== 'Query.version'),
    context,
    load,
    ask: (query, variables = {}) => postTo(`http://127.0.0.1:${port}/graphql`, { query, variables }),
    edit: async (file, from, to) => {
      const text = await readFile(join(seeds, file), 'utf8');
      const edited = text.replace(from, to);
      if (edited === text) throw new Error(`${file} does not hold ${from}`);
      await writeFile(join(seeds, file), edited);
    },
    close: async () => {
      server.close();
      server.closeAllConnections();
      api.close();
      await graph.close();
      await rm(folder, { recursive: true });
    },
  };
}

export async function post(api: Api, body: unknown): Promise<Answer> {
  const response = await api.server.fetch('http://127.0.0.1/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Answer['body'] };
}

/** Over HTTP, as a caller asks: plain requests go the short way. */
export async function postTo(url: string, body: unknown): Promise<Answer> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  return { status: response.status, body: (await response.json()) as Answer['body'] };
}
