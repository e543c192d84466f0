import { inject } from 'vitest';
import type { DatabaseAddress } from '../src/graph/driver.ts';

/** The Neo4j of the worker that this file runs in: files that run beside each other have one each. */
export function neo4jHere(): DatabaseAddress {
  const servers = inject('neo4j');
  const address = servers[Number(process.env['VITEST_POOL_ID'] ?? 1) % servers.length];
  if (!address) throw new Error('no Neo4j was started for this run');
  return address;
}
