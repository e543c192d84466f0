import { createServer, type IncomingMessage } from 'node:http';
import neo4j, { type Driver } from 'neo4j-driver';
import type { DatabaseAddress } from '../../../src/graph/driver.ts';
import { questions } from '../questions/questions.ts';
import type { Arm } from './arm.ts';
import { tapOn } from './tap.ts';

/** The limit: node:http, one hand-written statement for each question, its rows as JSON. */
export function bare(address: DatabaseAddress): Arm {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 64,
    telemetryDisabled: true,
  });
  const statements = new Map([...questions.map(({ name, bare: { cypher } }) => [name, cypher] as const), ['Q0', 'RETURN 1 AS one']]);
  const server = createServer((request, response) => {
    void read(request)
      .then(async (body) => {
        const { name, parameters } = JSON.parse(body) as { name: string; parameters: Record<string, unknown> };
        const rows = await run(driver, statements.get(name) ?? '', parameters);
        const answer = JSON.stringify(rows);
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(answer) });
        response.end(answer);
      })
      .catch((error: unknown) => {
        console.error('c', error);
        response.writeHead(500).end();
      });
  });
  return { server, tap: tapOn(driver as never) };
}

async function run(driver: Driver, text: string, parameters: Readonly<Record<string, unknown>>): Promise<object[]> {
  const session = driver.session({ defaultAccessMode: 'READ' });
  try {
    const whole = Object.fromEntries(
      Object.entries(parameters).map(([name, value]) => [name, typeof value === 'number' ? neo4j.int(value) : value]),
    );
    const { records } = await session.run(text, whole);
    return records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}

async function read(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
