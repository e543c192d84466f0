import type { Edition } from '../../api/asking.ts';

/** A version as lists of changes name it. */
export interface Listed {
  /** "7-9c1f00aa12bd". */
  readonly id: string;
  readonly number: number;
  /** ISO 8601, UTC. */
  readonly publishedAt: string;
  /** Whether it can be asked, and so compared. */
  readonly loaded: boolean;
}

/** A version and the one before it; null for the first. */
export interface Pair {
  readonly version: Listed;
  readonly before: Listed | null;
}

/** So many versions are told of, the newest: a feed is read often, and what is older stands in its version's own list. */
export const mostVersions = 50;

export const versionsOperation = /* GraphQL */ `
query Udgaver($first: Int!) {
  versions(first: $first) {
    nodes {
      id
      number
      publishedAt
      loaded
    }
  }
}`;

/** The newest versions up to the one that answers, newest first, each with the one before it. */
export async function pairsOf(edition: Edition): Promise<Pair[]> {
  const { versions } = await edition.ask<{ versions: { nodes: readonly Listed[] } }>(versionsOperation, {
    first: mostVersions + 1,
  });
  return versions.nodes
    .slice(0, mostVersions)
    .map((version, place) => ({ version, before: versions.nodes[place + 1] ?? null }));
}

/** Whether both ends of a pair are there to be compared; the first version has nothing to be compared with. */
export const canCompare = ({ version, before }: Pair): boolean => version.loaded && (before?.loaded ?? true);
