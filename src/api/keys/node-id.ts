import { kindOf, prefixes } from '../../domain/ids.ts';
import { nearest } from '../../domain/nearest.ts';
import { callerError } from '../errors.ts';

/** Splits an id into the type its prefix tells and the id itself. Ids are readable and are sent as they are. */
export function nodeId(id: string): { typename: string; id: string } {
  const kind = kindOf(id);
  if (kind !== null) return { typename: kind, id };
  const known = Object.keys(prefixes).sort();
  const near = nearest(id.split('-')[0] ?? '', known);
  throw callerError(
    'INVALID_ID',
    `id: "${id}" begins with no prefix we know${near === null ? '' : `; did you mean "${near}-…"?`} (${known.join(', ')})`,
  );
}
