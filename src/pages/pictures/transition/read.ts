import type { Edition } from '../../../api/asking.ts';
import { both } from '../../../questions/say.ts';
import { type Address, eitherOf } from '../../address.ts';
import { type Kept, restOf } from '../../links.ts';
import { notHere } from '../../wrong.ts';
import type { Picture } from '../picture.ts';
import type { Measure } from './bands.ts';
import { type Flow, transitionOperation } from './operation.ts';
import { transition } from './picture.ts';

/** What bands are to be as wide as. @throws Wrong 400 for anything else */
export const measureOf = (address: Address): Measure =>
  eitherOf(address, { name: 'maal', english: 'measure' }, ['kommuner', 'indbyggere']);

/** The transition, as its address asks for it. */
export async function readTransition(address: Address, edition: Edition, kept: Kept): Promise<{ picture: Picture }> {
  const measure = measureOf(address);
  const about = restOf(address)['om'] ?? null;
  const { flows } = await edition.ask<{ flows: readonly Flow[] }>(transitionOperation);
  const shown = flows.filter(
    ({ klynge, sundhedsraad }) => about === null || [klynge.id, sundhedsraad.id].includes(about),
  );
  if (shown.length === 0) {
    throw notHere(both('Vi kender ingen overgang for det id.', 'We know of no transition for that id.'));
  }
  return { picture: transition(shown, measure, kept, about) };
}
