import { type Initiative, kindOf } from '../handover.ts';
import { readOperation } from '../operation.ts';
import { klynge } from '../parameters.ts';
import type { Answer, Question } from '../question.ts';
import { answer, both, cell, claimsOf, column, danishColumn, dayCell, type Evidenced, sentence } from '../say.ts';
import { word } from '../words.ts';
import { sayNumber, sayOwners, sayPartners, sayStatus } from './sentences.ts';

interface Disagreement extends Evidenced {
  readonly property: string;
  readonly values: readonly string[];
  readonly why: string | null;
}

interface Result {
  readonly klynge: {
    readonly name: string;
    readonly meetings: { readonly totalCount: number; readonly nodes: readonly { readonly heldOn: string | null }[] };
    readonly initiatives: { readonly totalCount: number; readonly nodes: readonly Initiative[] };
  };
  readonly disagreements: { readonly nodes: readonly Disagreement[] };
}

const columns = [
  column('nr', 'Nr.', 'No.'),
  danishColumn('indsats', 'Indsats', 'Initiative'),
  column('art', 'Art', 'Kind'),
  danishColumn('maalgruppe', 'Målgruppe', 'Target group'),
  danishColumn('ejer', 'Ejer', 'Owner'),
  danishColumn('partnere', 'Samarbejdspartnere', 'Partners'),
  column('status', 'Status', 'Status'),
  column('punkt', 'Punkt', 'Item'),
  column('moede', 'Møde', 'Meeting'),
];

/** Owners and partners stand as printed; an owner that is not stated is said to be so. */
export const hvilkeIndsatser: Question<Result> = {
  number: 11,
  slug: 'hvilke-indsatser',
  title: both(
    'Hvilke indsatser havde {klynge}, og hvem ejede dem?',
    'Which initiatives did {klynge} have, and who owned them?',
  ),
  parameters: [klynge()],
  example: { klynge: 'holbaek' },
  operation: readOperation('hvilke-indsatser'),
  answer: ({ klynge: { name, meetings, initiatives }, disagreements }): Answer => {
    const all = initiatives.nodes;
    const asOf = meetings.nodes[0]?.heldOn ?? null;
    if (all.length === 0) return none(name, meetings.totalCount, asOf);
    const unclear = disagreements.nodes.filter(({ property }) => property === 'initiatives');
    const missing = missingOf(all);
    return answer({
      status: missing.length > 0 ? 'PARTLY' : 'ANSWERED',
      asOf,
      sentences: [
        sayNumber(name, all, meetings.totalCount),
        ...sayOwners(all),
        ...sayPartners(all),
        ...sayStatus(all),
        ...unclear.map(sayUnclear),
      ],
      columns,
      rows: all.map(row),
      missing,
    });
  },
};

function none(name: string, meetings: number, asOf: string | null): Answer {
  const text =
    meetings === 0
      ? both(`Vi har ingen referater fra ${name}.`, `We hold no minutes of ${name}.`)
      : both(`Referaterne fra ${name} nævner ingen indsatser.`, `The minutes of ${name} name no initiatives.`);
  return answer({
    status: 'UNKNOWN',
    asOf,
    sentences: [
      sentence(
        `${text.da} Hvilke indsatser klyngen havde, ved vi ikke.`,
        `${text.en} Which initiatives the cluster had we do not know.`,
      ),
    ],
    missing: [both(`En kilde til indsatserne i ${name}.`, `A source on the initiatives of ${name}.`)],
  });
}

function sayUnclear({ values, why, ...fact }: Disagreement) {
  const reason = why === null ? '' : ` – ${why}`;
  return sentence(
    `Uklart: ${values.map((value) => `»${value}«`).join(' og ')}${reason}.`,
    `Unclear: the minutes name ${values.map((value) => `"${value}"`).join(' and ')}, and do not say how they relate.`,
    claimsOf([fact]),
  );
}

function missingOf(all: readonly Initiative[]) {
  const owner = all.filter((one) => one.ownerAsPrinted === null).length;
  const status = all.filter((one) => one.status === 'UNKNOWN').length;
  return [
    ...(owner > 0
      ? [both(`Ejer: ikke oplyst for ${owner} af ${all.length}.`, `Owner: not stated for ${owner} of ${all.length}.`)]
      : []),
    ...(status > 0
      ? [
          both(
            `Status: ikke oplyst for ${status} af ${all.length}.`,
            `Status: not stated for ${status} of ${all.length}.`,
          ),
        ]
      : []),
  ];
}

const row = (one: Initiative) => ({
  cells: [
    one.number,
    one.title,
    kindOf(one.kind),
    one.targetGroup,
    one.ownerAsPrinted,
    one.partnersAsPrinted.length === 0 ? null : one.partnersAsPrinted.join(', '),
    word('InitiativeStatus', one.status),
    cell(one.item?.number),
    dayCell(one.meeting?.heldOn),
  ],
  claims: claimsOf([one]),
  about: one.id,
});
