import type { Server } from 'node:http';
import type { Tap } from './tap.ts';

/** One contender: a server that does not listen yet, and a tap on what it asks of Neo4j. */
export interface Arm {
  readonly server: Server;
  readonly tap: Tap;
}

export const armNames = ['a0', 'a1', 'a2', 'b', 'c'] as const;
export type ArmName = (typeof armNames)[number];
