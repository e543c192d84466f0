import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Step } from '../../src/graph/graph.ts';
import { toRows } from '../../src/ingest/rows/to-rows.ts';
import { loadSeeds } from '../../src/ingest/seeds/load.ts';
import type { IngestLock } from '../../src/ingest/write/lock.ts';
import { writeVersion } from '../../src/ingest/write/write.ts';
import { realSeeds } from './seeds-copy.ts';

test('nothing is sent before the regions are written, by which the next ingest finds a half', async () => {
  const rows = toRows(await loadSeeds(realSeeds));
  const version = { number: 1, digest: 'd'.repeat(64), publishedAt: '2027-01-01', knownSince: new Map(), rows };
  const sent: Step[] = [];
  let written = () => {};
  const stuck = new Promise<void>((resolve) => {
    written = resolve;
  });
  const lock: IngestLock = {
    write: async (steps) => {
      sent.push(...steps);
      if (sent.length === 1) await stuck;
      else throw new Error('enough was seen');
      return [];
    },
    release: async () => {},
  };

  const run = writeVersion(lock, version);
  // As long as the regions are on their way.
  await sleep(50);
  const alone = sent.map(({ statement, parameters }) => {
    const nodes = parameters['rows'] as readonly { readonly labels: readonly string[] }[];
    return [statement, [...new Set(nodes.flatMap(({ labels }) => labels))], nodes.length];
  });
  written();

  expect(alone).toEqual([['nodes', ['Region'], rows.nodes.Region.length]]);
  await expect(run).rejects.toThrow('enough was seen');
  expect(sent.length).toBeGreaterThan(1);
});
