import type { Edition } from '../../../api/asking.ts';
import { isWithdrawn } from '../../../domain/ids.ts';
import { both } from '../../../questions/say.ts';
import type { Address } from '../../address.ts';
import { type Kept, restOf } from '../../links.ts';
import { isOfficial } from '../../thing/official.ts';
import { notHere, unreadable } from '../../wrong.ts';
import type { Picture } from '../picture.ts';
import { type Seated, seatsOf, seatsOperation } from './operation.ts';
import { seatsPicture } from './picture.ts';

/** Also of who objected: their seats stand apart, and are not gathered. */
const nothing = () =>
  notHere(both('Vi kender ingen pladser at tegne for det id.', 'We know of no seats to draw for that id.'));

/** The seats of who `om` names. Those of officials are kept out of search engines. */
export async function readSeats(
  address: Address,
  edition: Edition,
  kept: Kept,
): Promise<{ picture: Picture; unlisted: boolean }> {
  const id = restOf(address)['om'];
  if (id === undefined) {
    throw unreadable('om: et organs eller en persons id skal med.', 'om: the id of a body or a person is needed.');
  }
  if (isWithdrawn(id)) throw nothing();
  const elected = ['YES', 'UNKNOWN'];
  const { node } = await edition.ask<{ node: Seated | null }>(seatsOperation, { id, elected });
  const seats = seatsOf(node);
  const rows = node?.__typename === 'Person' ? 'BODIES' : 'PERSONS';
  const picture = node?.name === undefined ? null : seatsPicture({ id: node.id, name: node.name, seats, rows }, kept);
  if (picture === null) throw nothing();
  return { picture, unlisted: rows === 'BODIES' && (await isOfficial(id, edition)) };
}
