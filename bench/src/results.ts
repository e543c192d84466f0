import type { Comparison } from './compare.ts';
import type { Measured } from './cell.ts';
import type { Loaded } from './load.ts';

/** One way of asking one question, measured several times. */
export interface Cell {
  readonly question: string;
  readonly way: string;
  readonly connections: number;
  /** Requests a second it was held to; `null` for as many as there can be. */
  readonly rate: number | null;
  readonly rounds: readonly Measured[];
}

/** Database hits and rows of the statements of one question, for several things asked about. */
export interface Profiled {
  readonly question: string;
  readonly arm: string;
  readonly each: readonly { readonly hits: number; readonly rows: number; readonly statements: number }[];
}

export interface SizeResult {
  readonly nodes: number;
  readonly neo4jStarted: number;
  readonly loaded: Loaded;
  readonly profiled: readonly Profiled[];
  readonly compared: readonly { readonly question: string; readonly arms: readonly Comparison[] }[];
  readonly armsStarted: Readonly<Record<string, number>>;
  readonly armsRss: Readonly<Record<string, number>>;
  readonly neo4jRss: number;
  readonly cells: readonly Cell[];
}

/** Everything a run found: what the report is made of. */
export interface Results {
  readonly plan: string;
  readonly began: string;
  readonly seconds: number;
  readonly machine: { readonly cores: number; readonly memoryGiB: number; readonly node: string; readonly neo4j: string; readonly heap: string };
  readonly commit: string;
  readonly sizes: readonly SizeResult[];
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length % 2 === 1) return sorted[middle] ?? Number.NaN;
  return ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}
