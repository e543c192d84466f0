import { klyngeName, sayKlynger } from '../klynge-name.ts';
import { readOperation } from '../operation.ts';
import { klynge } from '../parameters.ts';
import type { Answer, Asked, Question } from '../question.ts';
import { answer, both, claimsOf, column, sayDate } from '../say.ts';
import { word } from '../words.ts';
import { type Compared, type Rule, sayDeviating, sayFollowing, sayOpen, sayRule, sayWithout } from './compared.ts';

interface Result {
  readonly rules: { readonly nodes: readonly Rule[] };
}

const columns = [
  column('klynge', 'Klynge', 'Cluster'),
  column('liste', 'Liste fra', 'List of'),
  column('regionsraadsmedlemmer', 'Vist som regionsrådsmedlemmer', 'Shown as regional councillors'),
  column('navne', 'Hvem', 'Who'),
  column('mulige', 'Ikke oplyst', 'Not stated'),
  column('afgoerelse', 'Reglen', 'The rule'),
];

/** A list can show that a rule was not followed; that it was takes a list on which everybody's office is known. */
export const blevSammensaetningenFulgt: Question<Result> = {
  number: 23,
  slug: 'blev-sammensaetningen-fulgt',
  title: both('Fulgte klyngerne den aftalte sammensætning?', 'Did the clusters follow the agreed composition?'),
  titles: { klynge: both('Fulgte {klynge} den aftalte sammensætning?', 'Did {klynge} follow the agreed composition?') },
  parameters: [klynge({ required: false })],
  example: {},
  operation: readOperation('blev-sammensaetningen-fulgt'),
  variables: ({ sources }) => ({ saidBy: sources === 'MINUTES' ? ['MINUTES'] : null }),
  answer: ({ rules: { nodes } }, asked): Answer => {
    const rule = nodes.find(({ comparison }) => comparison !== null);
    const about = (rule?.comparison ?? []).filter(({ klynge: { id } }) => within(id, asked));
    const by = (verdict: string) => about.filter((one) => one.verdict === verdict && one.asOf !== null);
    const without = about.filter(({ asOf }) => asOf === null);
    const decided = [...by('DEVIATES'), ...by('FOLLOWS')];
    const open = about.filter((one) => !decided.includes(one));
    return answer({
      status: decided.length === 0 ? 'UNKNOWN' : open.length > 0 ? 'PARTLY' : 'ANSWERED',
      asOf: about.length === 1 ? (about[0]?.asOf ?? null) : null,
      sentences: [
        ...(rule ? [sayRule(rule)] : []),
        ...sayDeviating(by('DEVIATES'), asked),
        ...sayFollowing(by('FOLLOWS'), asked),
        ...by('NOT_DECIDED').flatMap((one) => sayOpen(one, asked)),
        ...sayWithout(without, { all: about.length, sources: asked.sources }),
      ],
      columns,
      rows: about.filter(({ asOf }) => asOf !== null).map((one) => row(one, asked)),
      missing: missingOf(open, without),
    });
  },
};

const within = (id: string, { given }: Asked) => given['klynge'] === undefined || given['klynge'].value === id;

function row(one: Compared, { sources }: Asked) {
  return {
    cells: [
      klyngeName(one.klynge),
      one.asOf === null ? null : sayDate(one.asOf),
      one.shown.length,
      one.shown.map(({ name }) => name).join(', ') || null,
      one.possible.map(({ name }) => name).join(', ') || null,
      word('RuleVerdict', one.verdict),
    ],
    claims: claimsOf([one], sources),
    about: one.klynge.id,
  };
}

function missingOf(open: readonly Compared[], without: readonly Compared[]) {
  const unsaid = open.filter((one) => !without.includes(one));
  const [offices, lists] = [unsaid, without].map((some) => sayKlynger(some.map((one) => one.klynge)));
  return [
    ...(unsaid.length === 0 || !offices
      ? []
      : [
          both(
            `Hvem på listen der sad i regionsrådet: ${offices.da}.`,
            `Who on the list sat on the regional council: ${offices.en}.`,
          ),
        ]),
    ...(without.length === 0 || !lists
      ? []
      : [both(`En medlemsliste for ${lists.da}.`, `A member list of ${lists.en}.`)]),
  ];
}
