import type { DatabaseWay } from '../config.ts';
import type { DatabaseAddress } from '../graph/driver.ts';

/** Takes one line of talk for a person; the command line decides where it goes. Nothing in this folder prints. */
export type Progress = (line: string) => void;

/** A Neo4j that has answered and let us in. */
export interface Database {
  readonly way: DatabaseWay;
  readonly address: DatabaseAddress;
  /** Another run of the program started this server and will stop it. */
  readonly joined: boolean;
  /** One line: what it is, and how to stop it or look at it. */
  readonly description: string;
  /** Resolves, with the reason, when a server of ours ends without `close`; otherwise never. */
  readonly ended: Promise<string>;
  /** Stops what `openDatabase` started for this run alone, and waits until it is gone. Again is no harm. */
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly progress: Progress;
  /** Use the Java server that another run has open in the same folder, instead of refusing to start beside it. */
  readonly join: boolean;
  /** Where Neo4j's jars and class archive are kept; default `neo4j/` in `config.home`. Tests share one. */
  readonly cache?: string;
}

/** The promise of a server that is not ours to watch. */
export const neverEnds: Promise<string> = new Promise(() => {});
