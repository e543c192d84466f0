import type { Edition } from '../../../api/asking.ts';
import { isDay } from '../../../domain/dates.ts';
import { both } from '../../../questions/say.ts';
import type { Address } from '../../address.ts';
import { type Kept, restOf } from '../../links.ts';
import { notHere, unreadable } from '../../wrong.ts';
import type { Picture } from '../picture.ts';
import { partiesPicture, type Split, splitOperation } from './picture.ts';

/** The parties of the body that `om` names, on the day `dag`. */
export async function readParties(address: Address, edition: Edition, kept: Kept): Promise<{ picture: Picture }> {
  const { om: id, dag: day } = restOf(address);
  if (id === undefined || day === undefined || !isDay(day)) {
    throw unreadable(
      'om: et organs id, og dag: en dag som 2025-03-06, skal med.',
      'om: the id of a body, and dag: a day as 2025-03-06, are needed.',
    );
  }
  const { node } = await edition.ask<{ node: { id: string; name: string; partySplit: Split } | null }>(splitOperation, {
    id,
    day,
  });
  if (node?.partySplit === undefined) {
    throw notHere(both('Vi kender intet organ med det id.', 'We know of no body with that id.'));
  }
  return { picture: partiesPicture({ id: node.id, name: node.name, day, split: node.partySplit }, kept) };
}
