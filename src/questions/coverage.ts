import { type NamedKlynge, sayKlynger } from './klynge-name.ts';
import type { Asked, Both, Sentence } from './question.ts';
import { both, sentence } from './say.ts';
import { type SeatNode, seatsOf } from './seats.ts';

/** Of which klynger the sources asked for hold lists: what an answer about all of them does not cover. */

export interface ListedKlynge extends NamedKlynge {
  readonly memberships: { readonly totalCount: number; readonly nodes: readonly SeatNode[] };
}

/** By what an answer goes: "kilderne", or "referaterne" where minutes alone count. */
export const saidBySources = ({ sources }: Asked): Both =>
  sources === 'ALL' ? both('kilderne', 'the sources') : both('referaterne', 'the minutes');

/** The klynger that no list asked for names anybody of. */
export const withoutLists = <Klynge extends ListedKlynge>(klynger: readonly Klynge[], { sources }: Asked): Klynge[] =>
  klynger.filter(({ memberships }) => seatsOf(memberships.nodes, sources).length === 0);

/** What is missing of an answer about several klynger: lists that are not held, and lists that were cut. */
export function missingLists(
  klynger: readonly ListedKlynge[],
  asked: Asked,
  /** Those whose lists are not needed: they were not there. */
  except: readonly ListedKlynge[] = [],
): Both[] {
  const unheld = withoutLists(klynger, asked);
  const without = unheld.filter((one) => !except.includes(one));
  const names = sayKlynger(without);
  const held = klynger.length - unheld.length;
  const [da, en] =
    asked.sources === 'ALL'
      ? [
          `Vi har medlemslister for ${held} af ${klynger.length} klynger; ingen for`,
          `We hold member lists of ${held} of ${klynger.length} clusters; none of`,
        ]
      : [
          `Vi har referater med deltagerliste for ${held} af ${klynger.length} klynger; ingen for`,
          `We hold minutes with a list of participants of ${held} of ${klynger.length} clusters; none of`,
        ];
  const lacking = without.length === 0 ? [] : [both(`${da} ${names.da}.`, `${en} ${names.en}.`)];
  return [...lacking, ...klynger.flatMap(cutOff)];
}

/** An operation reads at most a page of a klynge's seats; more are said, not dropped in silence. */
function cutOff({ name, memberships: { totalCount, nodes } }: ListedKlynge): Both[] {
  if (nodes.length === totalCount) return [];
  return [
    both(
      `Kun ${nodes.length} af ${totalCount} pladser i ${name} er med.`,
      `Only ${nodes.length} of ${totalCount} seats in ${name} are counted.`,
    ),
  ];
}

/** Who sat there, as what is missing where no list is held. */
export const missingMembers = (name: string): Both[] => [both(`Hvem der sad i ${name}.`, `Who sat in ${name}.`)];

/** That no list which counts is held of a body, and what that does not say. */
export function sayNoList(name: string, { sources }: Asked): Sentence {
  return sources === 'ALL'
    ? sentence(
        `Vi har ingen fuldstændig medlemsliste for ${name}; det siger intet om, hvem der sad der.`,
        `We hold no complete member list for ${name}; that says nothing about who sat there.`,
      )
    : sentence(
        `Vi har intet referat med deltagerliste for ${name}; det siger intet om, hvem der sad der.`,
        `We hold no minutes with a list of participants for ${name}; that says nothing about who sat there.`,
      );
}
