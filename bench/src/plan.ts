import type { ArmName } from './arms/arm.ts';

/** How an arm is asked: for things it was never asked for, or a few of them again and again. */
export interface Way {
  readonly key: string;
  readonly arm: ArmName;
  readonly again: boolean;
  readonly title: string;
}

export const ways: readonly Way[] = [
  { key: 'a0', arm: 'a0', again: false, title: 'ours, nothing kept' },
  { key: 'a1', arm: 'a1', again: false, title: 'ours, rows kept, every key new' },
  { key: 'a1again', arm: 'a1', again: true, title: 'ours, rows kept, asked before' },
  { key: 'a2', arm: 'a2', again: true, title: 'ours, answers kept, asked before' },
  { key: 'b', arm: 'b', again: false, title: '@neo4j/graphql 7.6.3' },
  { key: 'c', arm: 'c', again: false, title: 'one statement, no GraphQL' },
];

/** What a run measures. */
export interface Plan {
  readonly name: 'quick' | 'full';
  readonly sizes: readonly number[];
  /** The size that is timed most. */
  readonly timed: readonly number[];
  readonly rounds: number;
  /** Seconds of one measurement. */
  readonly duration: number;
  readonly connections: readonly { readonly many: number; readonly ways: readonly string[] }[];
  /** Requests a second of the run at a fixed rate. */
  readonly rate: number;
}

const most = ways.map(({ key }) => key);

export const plans: Readonly<Record<Plan['name'], Plan>> = {
  quick: {
    name: 'quick',
    sizes: [10_000, 100_000],
    timed: [100_000],
    rounds: 3,
    duration: 2,
    connections: [
      { many: 16, ways: most },
      { many: 1, ways: ['a0', 'b', 'c'] },
    ],
    rate: 0,
  },
  full: {
    name: 'full',
    sizes: [10_000, 100_000, 1_000_000],
    timed: [100_000],
    rounds: 5,
    duration: 3,
    connections: [
      { many: 16, ways: most },
      { many: 1, ways: ['a0', 'a2', 'b', 'c'] },
      { many: 64, ways: ['a0', 'a1', 'a2', 'c'] },
    ],
    rate: 100,
  },
};
