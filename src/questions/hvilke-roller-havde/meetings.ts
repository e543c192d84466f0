import type { Asked, Both, Sentence } from '../question.ts';
import { both, claimsOf, type Evidenced, sayDate, sayList, sentence } from '../say.ts';
import { type attended, sayAttended, word } from '../words.ts';

/** What minutes say of one person beside a seat, and names that are perhaps the same person. */

interface Meeting {
  readonly id: string;
  readonly heldOn: string | null;
  readonly bodyAsPrinted: string | null;
  readonly body: { readonly name: string } | null;
}

export interface Met extends Evidenced {
  readonly id: string;
  readonly state: keyof typeof attended;
  readonly listed: boolean;
  readonly chaired: boolean;
  readonly capacity: string;
  readonly office: string | null;
  readonly partyLetter: string | null;
  readonly party: { readonly letter: string | null } | null;
  readonly standsInFor: { readonly name: string } | null;
  readonly standsInForAsPrinted: string | null;
  readonly meeting: Meeting | null;
}

export interface Namesake {
  readonly da: string;
  readonly en: string;
  readonly person: {
    readonly name: string;
    readonly memberships: {
      readonly nodes: readonly {
        readonly saidBy: readonly string[];
        readonly body: { readonly name: string; readonly kind: string };
      }[];
    };
    readonly attendances: { readonly nodes: readonly { readonly meeting: Omit<Meeting, 'id'> | null }[] };
  };
}

/** What a seat does not say: that somebody chaired a meeting, or was at one without being on its list. */
export const besideSeats = (met: readonly Met[]): Met[] => met.filter(({ listed, chaired }) => chaired || !listed);

export const whereOf = ({ meeting }: Pick<Met, 'meeting'>): string =>
  meeting?.body?.name ?? meeting?.bodyAsPrinted ?? '';

export const sayMeetings = (name: string, met: readonly Met[]): Sentence[] =>
  met.map((one) => {
    const on = sayDate(one.meeting?.heldOn ?? '');
    const said = sayWhat(name, one);
    return sentence(
      `Mødet i ${whereOf(one)} ${on.da}: ${said.da}.`,
      `Meeting of ${whereOf(one)} on ${on.en}: ${said.en}.`,
      claimsOf([one]),
    );
  });

function sayWhat(name: string, met: Met): Both {
  if (met.chaired) return both(`${name} ledede mødet`, `${name} chaired it`);
  if (met.state === 'PRESENT') return both(`${name} deltog`, `${name} took part`);
  const said = sayAttended(met.state, name, met.standsInFor?.name ?? met.standsInForAsPrinted ?? name);
  if (met.capacity !== 'SPEAKER') return said;
  const as = word('Capacity', met.capacity);
  return both(`${said.da} (${as.da})`, `${said.en} (${as.en})`);
}

/** Names that are perhaps the same person, with where they stand. */
export function sayNamesakes(name: string, namesakes: readonly Namesake[], { sources }: Asked): Sentence[] {
  return namesakes.flatMap(({ person: other, da, en }) => {
    const seats = other.memberships.nodes.filter(({ saidBy }) => sources === 'ALL' || saidBy.includes('MINUTES'));
    const places = [...seats.map(({ body }) => body.name), ...other.attendances.nodes.map(whereNamed)];
    if (places.length === 0) return [];
    const where = sayList([...new Set(places)]);
    return [
      sentence(
        `${name} er måske samme person som ${other.name} i ${where.da}: ${da}.`,
        `${name} is perhaps the same person as ${other.name} in ${where.en}: ${en}.`,
      ),
    ];
  });
}

const whereNamed = ({ meeting }: { meeting: Omit<Meeting, 'id'> | null }) =>
  meeting?.body?.name ?? meeting?.bodyAsPrinted ?? '';
