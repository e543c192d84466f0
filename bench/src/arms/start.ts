import type { AddressInfo } from 'node:net';
import { rssOf } from '../cpu.ts';
import type { Arm, ArmName } from './arm.ts';
import { bare } from './bare.ts';
import { ours } from './ours.ts';
import { theirs } from './theirs.ts';

const began = performance.timeOrigin;
const name = process.argv[2] as ArmName;
const address = JSON.parse(process.env['BENCH_DATABASE'] ?? '');

const arm: Arm = name === 'b' ? await theirs(address) : name === 'c' ? bare(address) : await ours(name, address);

arm.server.listen(0, '127.0.0.1', () => {
  const { port } = arm.server.address() as AddressInfo;
  process.send?.({ port, started: Date.now() - began });
});

/** Answers what the measuring process wants to know; ends with it. */
process.on('message', async (order: 'statements' | 'take' | 'profile' | 'rss') => {
  if (order === 'statements') process.send?.({ statements: arm.tap.count() });
  if (order === 'rss') process.send?.({ rss: rssOf(process.pid) });
  if (order === 'take') process.send?.({ taken: arm.tap.taken().length });
  if (order === 'profile') {
    const profiles = [];
    for (const sent of arm.tap.taken()) profiles.push(await arm.tap.profile(sent));
    process.send?.({ profiles });
  }
});
process.on('disconnect', () => process.exit());
