import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Step } from '../../src/graph/graph.ts';
import { toRows } from '../../src/ingest/rows/to-rows.ts';
import { loadSeeds } from '../../src/ingest/seeds/load.ts';
import type { IngestLock } from '../../src/ingest/write/lock.ts';
import { paceIn, paces } from '../../src/ingest/write/pace.ts';
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

  const run = writeVersion(lock, version, paces.alone);
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

test('beside a version that can be read, one small transaction is written at a time', async () => {
  const rows = toRows(await loadSeeds(realSeeds));
  const version = { number: 2, digest: 'd'.repeat(64), publishedAt: '2027-01-01', knownSince: new Map(), rows };
  const loaded = { number: 1, id: '1-d', digest: 'd', publishedAt: '2026-12-01', nodes: 1, loaded: true };
  const seen = async (versions: readonly (typeof loaded)[]) => {
    let [open, beside, largest] = [0, 0, 0];
    const lock: IngestLock = {
      write: async ([step]) => {
        open += 1;
        const sent = step?.parameters['rows'] as readonly { readonly type?: string }[];
        [beside, largest] = [Math.max(beside, open), Math.max(largest, sent.length)];
        await sleep(1);
        open -= 1;
        const types = [...new Set(sent.map(({ type }) => type))];
        const count = (type: string | undefined) => sent.filter((row) => row.type === type).length;
        return [types.map((type) => ({ type: type ?? '', written: count(type) }))];
      },
      release: async () => {},
    };
    await writeVersion(lock, version, paceIn({ published: null, versions, stray: [] }));
    return { beside, largest };
  };

  expect(await seen([loaded])).toEqual({ beside: 1, largest: 400 });
  // A version that was swept can't be read.
  expect(await seen([{ ...loaded, loaded: false }])).toEqual({ beside: 2, largest: 4_000 });
});
