import type { Graph } from '../../graph/graph.ts';
import type { VersionRow } from '../../loaders/rows.ts';
import { callerError, invalidArgument } from '../errors.ts';

interface Found {
  readonly node: VersionRow;
  readonly current: boolean;
}

/**
 * The version readers follow; `null` before the first was published. This is how a server that was away is found to be
 * back. With `brief` a silent one is given up soon.
 */
export async function publishedVersion(graph: Graph, { brief }: { brief: boolean }): Promise<VersionRow | null> {
  const [found] = await graph.read<Found>('Query.version', { number: null, instant: null }, { brief, knock: true });
  return found?.node ?? null;
}

/**
 * A version by number or by id, "7" or "7-9c1f00aa12bd".
 *
 * @throws INVALID_ARGUMENT for any other text; VERSION_UNKNOWN for a number never published or a digest that differs;
 *         VERSION_NOT_LOADED for a version that was swept, with the command that brings it back
 */
export async function versionBy(argument: string, text: string, graph: Graph): Promise<VersionRow> {
  const match = /^(0|[1-9]\d{0,8})(?:-([0-9a-f]{12}))?$/.exec(text);
  if (!match) throw invalidArgument(`${argument}: expected a version as 7 or 7-9c1f00aa12bd, got "${text}"`);
  const [, number = '', digest] = match;
  const [found] = await graph.read<Found>('Query.version', { number: Number(number), instant: null });
  if (!found) throw callerError('VERSION_UNKNOWN', `${argument}: version ${number} was never published here`);
  if (digest !== undefined && !found.node.digest.startsWith(digest)) {
    throw callerError('VERSION_UNKNOWN', `${argument}: version ${number} is ${found.node.id} here, not ${text}`);
  }
  return loaded(found.node);
}

/** The version that was published at an instant. */
export async function versionAt(instant: string, graph: Graph): Promise<VersionRow> {
  const utc = new Date(instant).toISOString();
  const [found] = await graph.read<Found>('Query.version', { number: null, instant: utc });
  if (!found) throw callerError('VERSION_UNKNOWN', `paa: nothing was published before ${instant}`);
  return loaded(found.node);
}

function loaded(version: VersionRow): VersionRow {
  if (version.loaded) return version;
  throw callerError(
    'VERSION_NOT_LOADED',
    `version ${version.id} is no longer in the database; bring it back with: npx sundhedsgraf restore ${version.id}`,
    { version: version.id, http: { status: 410 } },
  );
}
