import type { Edition } from '../../../api/asking.ts';
import type { Address } from '../../address.ts';
import { type Kept, restOf } from '../../links.ts';
import { unreadable } from '../../wrong.ts';
import type { Picture } from '../picture.ts';
import { mapOperation, type Place } from './operation.ts';
import { type Gathered, mapPicture } from './picture.ts';

/** What the dots are to be gathered by. @throws Wrong 400 for anything else */
export function gatheredBy(address: Address): Gathered {
  const value = restOf(address)['efter'] ?? 'raad';
  if (value === 'raad' || value === 'klynge') return value;
  throw unreadable(`efter: »raad« eller »klynge«, fik »${value}«.`, `efter (by): "raad" or "klynge", got "${value}".`);
}

/** The map, as its address asks for it. */
export async function readMap(address: Address, edition: Edition, kept: Kept): Promise<{ picture: Picture }> {
  const by = gatheredBy(address);
  const { kommuner } = await edition.ask<{ kommuner: { nodes: readonly Place[] } }>(mapOperation);
  return { picture: mapPicture(kommuner.nodes, by, kept) };
}
