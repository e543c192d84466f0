import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Client, fetchExchange, gql } from '@urql/core';
import { type AuditResult, serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packageRoot } from '../../src/config.ts';
import { type World, world } from './world.ts';

let here: World;
let server: Server;
let url: string;

beforeAll(async () => {
  here = await world();
  server = createServer(here.api.listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await here.close();
});

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({ url: () => url });
  const results: AuditResult[] = [];

  test('has audits of each level', () => {
    const levels = new Set(audits.map(({ name }) => /^(MUST|SHOULD|MAY)/.exec(name)?.[1]));
    expect(levels).toEqual(new Set(['MUST', 'SHOULD', 'MAY']));
  });

  test.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (name, audit) => {
    const result = await audit.fn();
    results.push(result);
    if (name.startsWith('MUST')) expect(result).toMatchObject({ status: 'ok' });
  });

  test('docs/graphql-over-http.md tells how every one of them ended', async () => {
    const text = await readFile(join(packageRoot, 'docs', 'graphql-over-http.md'), 'utf8');
    const rows = results.map(({ id, name, status }) => `| ${id} | ${name} | ${status} |`);
    expect(text.split('\n').filter((line) => /^\| [0-9A-Z]{4} /.test(line))).toEqual(rows);
  });
});

describe('a client of the ecosystem', () => {
  const page = gql`
    query Page($after: String) {
      klynger(first: 10, after: $after) { totalCount nodes { __typename id name } pageInfo { hasNextPage endCursor } }
    }
  `;

  test.each([false, true])('urql pages through a list (GET: %s)', async (preferGetMethod) => {
    const client = new Client({ url, exchanges: [fetchExchange], preferGetMethod });
    const names: string[] = [];
    let after: string | null = null;
    do {
      const { data, error } = await client.query(page, { after }).toPromise();
      expect(error).toBeUndefined();
      names.push(...data.klynger.nodes.map(({ name }: { name: string }) => name));
      after = data.klynger.pageInfo.hasNextPage ? data.klynger.pageInfo.endCursor : null;
    } while (after !== null);
    expect([names.length, new Set(names).size]).toEqual([22, 22]);
  });

  test('urql gets our codes with an error', async () => {
    const client = new Client({ url, exchanges: [fetchExchange], preferGetMethod: false });
    const { error } = await client.query(gql`{ klynge(key: "lillebælt-midt") { id } }`, {}).toPromise();
    const refused = await client.query(gql`{ klynger(first: 1000) { totalCount } }`, {}).toPromise();
    expect(error).toBeUndefined();
    expect(refused.error?.graphQLErrors[0]?.extensions['code']).toBe('INVALID_ARGUMENT');
  });
});
