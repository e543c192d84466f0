import { missingMembers, sayNoList } from '../coverage.ts';
import { isLoose, type Mentions, sayLoose } from '../loose-lines.ts';
import { memberColumns, memberRow } from '../member-table.ts';
import { notThere, onDay, sayOnDay, statusOnDay, type TimedBody, whyUnknown } from '../on-day.ts';
import { readOperation } from '../operation.ts';
import { dag, klynge } from '../parameters.ts';
import { type Holder, holdersOf, joinsOf, sayIdentity } from '../people.ts';
import type { Answer, Asked, Both, Question } from '../question.ts';
import { answer, both } from '../say.ts';
import { newest, type SeatNode, seatsOf } from '../seats.ts';
import { sayGeneralPractice, sayHowMany, sayLists, sayNotSaid } from './sentences.ts';

interface Body extends TimedBody {
  readonly members: { readonly da: string | null; readonly en: string | null };
  readonly memberships: { readonly nodes: readonly SeatNode[] };
}

/** Every list that names somebody counts, not the newest alone; with a day, what the lists show for that day. */
export const hvemSadIKlyngen: Question<{ readonly klynge: Body } & Mentions> = {
  number: 1,
  slug: 'hvem-sad-i-klyngen',
  title: both('Hvilke politikere sad i {klynge}?', 'Which politicians sat in {klynge}?'),
  titles: { dag: both('Hvilke politikere sad i {klynge} den {dag}?', 'Which politicians sat in {klynge} on {dag}?') },
  parameters: [klynge(), dag({ required: false })],
  example: { klynge: 'horsens' },
  operation: readOperation('hvem-sad-i-klyngen', 'seat'),
  variables: ({ given }) => ({ klynge: given['klynge']?.value }),
  pages: ['klynge', 'memberships'],
  answer: ({ klynge: body, unresolvedMentions }, asked) => {
    const holders = holdersOf(seatsOf(body.memberships.nodes, asked.sources));
    const day = asked.given['dag']?.value;
    if (day !== undefined) return answerOnDay(holders, day, { body, asked });
    return holders.length === 0 ? noList(asked) : answerEver(holders, { body, asked, loose: { unresolvedMentions } });
  },
};

/** The answer where no list that counts names anybody. */
function noList(asked: Asked): Answer {
  const name = asked.given['klynge']?.name ?? '';
  return answer({ status: 'UNKNOWN', sentences: [sayNoList(name, asked)], missing: missingMembers(name) });
}

const politicians = (holders: readonly Holder[]) => holders.filter(({ elected }) => elected === 'YES');

function answerEver(
  holders: readonly Holder[],
  { body, asked, loose }: { body: Body; asked: Asked; loose: Mentions },
): Answer {
  const elected = politicians(holders);
  const notSaid = holders.filter((holder) => holder.elected === 'UNKNOWN');
  const missing = missingOf(body, notSaid, asked);
  return answer({
    status: elected.length + notSaid.length === 0 ? 'UNKNOWN' : missing.length > 0 ? 'PARTLY' : 'ANSWERED',
    sentences: [
      ...sayHowMany(elected, body.name, asked),
      ...sayLists(elected),
      ...elected.flatMap(({ seats }) => seats.filter((seat) => isLoose(seat, loose)).map(sayLoose)),
      ...sayNotSaid(notSaid, asked),
      ...sayGeneralPractice(holders),
      ...sayIdentity(joinsOf(elected)),
    ],
    columns: memberColumns,
    rows: [...elected, ...notSaid].map((holder) => memberRow(holder)),
    asOf: newest(holders.flatMap(({ seats }) => seats)),
    missing,
  });
}

function missingOf({ members }: Body, notSaid: readonly Holder[], { sources }: Asked): Both[] {
  const doubt = sources === 'ALL' && members.da !== null ? [both(members.da, members.en ?? members.da)] : [];
  const office =
    notSaid.length === 0
      ? []
      : [
          notSaid.length === 1
            ? both('Om 1 person på listen er politiker.', 'Whether 1 person on the list is a politician.')
            : both(
                `Om ${notSaid.length} af personerne på listen er politikere.`,
                `Whether ${notSaid.length} of the persons on the list are politicians.`,
              ),
        ];
  return [...office, ...doubt];
}

function answerOnDay(holders: readonly Holder[], day: string, { body, asked }: { body: Body; asked: Asked }): Answer {
  const { sources } = asked;
  const gone = notThere(body, day, sources);
  if (gone) return answer({ status: 'ANSWERED', sentences: [gone], asOf: day });
  const elected = politicians(holders);
  if (elected.length === 0) return { ...noList(asked), asOf: day };
  const found = onDay(elected, day, { body, sources });
  return answer({
    status: statusOnDay(found),
    sentences: sayOnDay(found, day, body.name),
    columns: memberColumns,
    rows: [...found.yes, ...found.unknown].map((holder) => memberRow(holder)),
    asOf: day,
    missing: found.unknown.length > 0 ? whyUnknown(body, day, { found, sources }) : [],
  });
}
