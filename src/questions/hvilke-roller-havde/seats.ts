import { groupBy } from '../../domain/group.ts';
import { saidBySources } from '../coverage.ts';
import { sayRole } from '../member-table.ts';
import { holdersOf, lowerFirst, sayTimes } from '../people.ts';
import type { Asked, Both, Sentence } from '../question.ts';
import { both, same, sayList, sentence, withParty } from '../say.ts';
import { claimsBehind, type Seat } from '../seats.ts';

/** The seats of one person in sentences: one for each role. */

const twoChairs = ({ node }: Seat) => node.body.kind === 'KLYNGE';

/** "som regional formand i", "som medlem af". */
function sayAs(seat: Seat): Both {
  const { da, en } = sayRole(seat, twoChairs(seat));
  switch (seat.role) {
    case 'NOT_STATED':
      return both('uden angivet hverv i', 'without a stated role in');
    case 'SEKRETARIAT':
      return both('som sekretariat for', 'as the secretariat of');
    case 'STEDFORTRAEDER':
      return both('som stedfortræder i', 'as a stand-in in');
    case 'MEDLEM':
      return both('som medlem af', 'as a member of');
    default:
      return both(`som ${da} ${twoChairs(seat) ? 'i' : 'for'}`, `as ${en} of`);
  }
}

export function saySeats(seats: readonly Seat[], asked: Asked): Sentence[] {
  const letter = holdersOf(seats)[0]?.letter;
  const source = saidBySources(asked);
  return [...groupBy(seats, (seat) => sayAs(seat).da).values()].map((alike, index) => {
    const [first] = alike;
    const name = index === 0 ? withParty(first?.name ?? '', letter) : (first?.name ?? '');
    const as = first ? sayAs(first) : both('', '');
    const where = sayList(alike.map(sayPlace));
    return sentence(
      `${name} står i ${source.da} ${as.da} ${where.da}.`,
      `${name} is named in ${source.en} ${as.en} ${where.en}.`,
      claimsBehind(alike, 'person', 'role', ...(index === 0 ? ['party'] : [])),
    );
  });
}

function sayPlace(seat: Seat): Both {
  const when = sayTimes(seat.seen);
  return both(`${seat.node.body.name} (${when.da})`, `${seat.node.body.name} (${when.en})`);
}

/** The offices as printed, each once: "udvalgsformand" goes with "udvalgsformand, Sundheds- og Omsorgsudvalget". */
export function sayOffices(
  stated: readonly { readonly office: string | null; readonly evidence: readonly Claimed[] }[],
  asked: Asked,
): Sentence[] {
  const source = saidBySources(asked);
  const printed = stated.flatMap(({ office }) => (office === null ? [] : [lowerFirst(office)]));
  if (printed.length === 0) return [];
  const once = [...new Set(printed)].filter((one, _, all) => !all.some((other) => other.startsWith(`${one},`)));
  const said = once.some((one) => one.includes(',')) ? same(once.join('; ')) : sayList(once);
  const claims = stated.flatMap(
    ({ evidence }) => (evidence.find(({ property }) => property === 'office') ?? evidence[0])?.id ?? [],
  );
  return [sentence(`Embede ifølge ${source.da}: ${said.da}.`, `Office according to ${source.en}: ${said.en}.`, claims)];
}

interface Claimed {
  readonly id: string;
  readonly property?: string;
}
