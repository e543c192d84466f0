import type { Edition } from '../../../api/asking.ts';
import { type Address, eitherOf } from '../../address.ts';
import type { Kept } from '../../links.ts';
import type { Picture } from '../picture.ts';
import { mapOperation, type Place } from './operation.ts';
import { type Gathered, mapPicture } from './picture.ts';

/** What the dots are to be gathered by. @throws Wrong 400 for anything else */
export const gatheredBy = (address: Address): Gathered =>
  eitherOf(address, { name: 'efter', english: 'by' }, ['raad', 'klynge']);

/** The map, as its address asks for it. */
export async function readMap(address: Address, edition: Edition, kept: Kept): Promise<{ picture: Picture }> {
  const by = gatheredBy(address);
  const { kommuner } = await edition.ask<{ kommuner: { nodes: readonly Place[] } }>(mapOperation);
  return { picture: mapPicture(kommuner.nodes, by, kept) };
}
