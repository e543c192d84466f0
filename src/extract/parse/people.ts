import type { ExtractedPerson } from '../../domain/extract.ts';
import type { Cite } from '../quote.ts';
import { gather } from './gather.ts';
import { nameAt } from './name.ts';
import { officeAt } from './office.ts';
import { writesAsPress } from './party.ts';
import { describe } from './person.ts';
import type { Piece } from './piece.ts';
import { presenceOf } from './presence.ts';
import type { Draft, Registry } from './registry.ts';
import { isListed, type Sighting } from './sighting.ts';
import type { Sightings } from './sightings.ts';

const shown = 160;

/** The persons of a document with all it says of them, in the order in which it first names them. */
export function peopleOf(
  registry: Registry,
  sightings: Sightings,
  items: readonly number[],
  cite: Cite,
): ExtractedPerson[] {
  const parties = gather(sightings.all, ({ entry }) => entry.parties);
  const press = writesAsPress(parties);
  const setting = { all: items, read: sightings.itemsRead, lists: sightings.all.some(isListed) };
  return registry.drafts
    .map((draft) => ({ draft, first: firstPlace(draft) }))
    .sort((left, right) => left.first - right.first)
    .map(({ draft }) => {
      const presence = presenceOf(draft, setting);
      const { listed, state, basis, items: attended } = presence;
      const { elected, ...described } = describe(draft, presence, press);
      return {
        name: draft.name,
        asPrinted: [...new Set(draft.sightings.map(({ entry }) => entry.name.words.join(' ')))],
        ...described,
        listed,
        state,
        basis,
        elected,
        standsInFor: state === 'STAND_IN' ? replacedBy(draft, registry) : null,
        items: attended,
        evidence: cite(gather(draft.sightings, piecesOf)),
      };
    });
}

function firstPlace({ sightings }: Draft): number {
  return sightings.reduce((least, { entry }) => Math.min(least, entry.name.piece.start), Infinity);
}

/** The full name of the person a stand-in came for. */
function replacedBy({ sightings }: Draft, registry: Registry): string | null {
  for (const { entry } of sightings) {
    for (const { kind, other } of entry.marks) {
      if (kind !== 'STAND_IN' || !other) continue;
      const name = nameAt(officeAt(other)?.rest ?? other)?.words.join(' ');
      if (name) return registry.find(name)?.name ?? name;
    }
  }
  return null;
}

/** The pieces that say it: the entry in one run where that is short enough to quote, else name and facts apart. */
function piecesOf({ entry, sentence }: Sighting): Piece[] {
  const facts = [
    ...entry.parties.map(({ piece }) => piece),
    ...entry.offices,
    ...entry.roles,
    ...entry.kommuner.map(({ piece }) => piece),
    ...entry.organisations,
    ...entry.marks.map(({ piece }) => piece),
  ];
  if (sentence) return sentence.text.length <= shown ? [sentence] : [entry.name.piece, ...facts];
  return [entry.name.piece, ...facts];
}
