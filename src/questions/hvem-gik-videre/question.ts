import { missingLists, missingMembers, sayNoList, withoutLists } from '../coverage.ts';
import { klyngeName } from '../klynge-name.ts';
import { readOperation } from '../operation.ts';
import { klynge, person } from '../parameters.ts';
import type { Answer, AnswerRow, Asked, Both, Given, Question } from '../question.ts';
import { answer, both, column, sentence } from '../say.ts';
import { type Entry, entriesOf, type Outcome, type Result } from './outcomes.ts';
import { sayElsewhere, sayNotFound, sayPossible, sayProven, saySummary } from './sentences.ts';

const outcomes: Readonly<Record<Outcome, Both>> = {
  PROVEN: both('vist', 'shown'),
  POSSIBLE: both('muligt, ikke vist', 'possible, not shown'),
  ELSEWHERE: both('muligvis et andet sted', 'possibly elsewhere'),
  NOT_FOUND: both('ikke fundet under det navn', 'not found under that name'),
};

/** The outcomes in a word each, to sort and count by. */
const codes: Readonly<Record<Outcome, Both>> = {
  PROVEN: both('VIST', 'PROVEN'),
  POSSIBLE: both('MULIGT', 'POSSIBLE'),
  ELSEWHERE: both('ANDETSTEDS', 'ELSEWHERE'),
  NOT_FOUND: both('IKKE_FUNDET', 'NOT_FOUND'),
};

/** Four outcomes, and never that somebody did not move on: a changed name would be missed. */
export const hvemGikVidere: Question<Result> = {
  number: 19,
  slug: 'hvem-gik-videre',
  title: both('Hvem gik videre fra en klynge til et sundhedsråd?', 'Who moved on from a cluster to a health council?'),
  titles: {
    person: both(
      'Gik {person} videre fra en klynge til et sundhedsråd?',
      'Did {person} move on from a cluster to a health council?',
    ),
    klynge: both('Hvem gik videre fra {klynge} til et sundhedsråd?', 'Who moved on from {klynge} to a health council?'),
  },
  parameters: [klynge({ required: false }), person({ required: false })],
  example: {},
  operation: readOperation('hvem-gik-videre', 'seat'),
  variables: () => ({}),
  answer: (result, asked) => {
    if (asked.sources === 'MINUTES') return notInMinutes();
    const of = { klynge: asked.given['klynge'], person: asked.given['person'] };
    const unlisted = withoutLists(result.klynger.nodes, asked).find(({ id }) => id === of.klynge?.value);
    if (unlisted) {
      const name = klyngeName(unlisted);
      return answer({ status: 'UNKNOWN', sentences: [sayNoList(name, asked)], missing: missingMembers(name) });
    }
    const entries = entriesOf(result).filter(
      ({ from, concerns, id }) =>
        (!of.klynge || from.some((body) => body.id === of.klynge?.value)) &&
        (!of.person || id === of.person.value || concerns.includes(of.person.value)),
    );
    return entries.length === 0 ? inNoKlynge(of) : answerOf(entries, { result, asked });
  },
};

const notInMinutes = (): Answer =>
  answer({
    status: 'UNKNOWN',
    sentences: [
      sentence(
        'Referaterne siger ikke, hvem der gik videre fra en klynge til et sundhedsråd.',
        'The minutes do not say who moved on from a cluster to a health council.',
      ),
    ],
    missing: [
      both(
        'Hvem der sidder i rådene: det står ikke i referaterne.',
        'Who sits in the councils: the minutes do not say.',
      ),
    ],
  });

interface Narrowed {
  readonly klynge: Given | undefined;
  readonly person: Given | undefined;
}

/** Nobody of that name in the klynge asked for, or in any. */
function inNoKlynge({ klynge: one, person: who }: Narrowed): Answer {
  const [name, da, en] = [
    who?.name ?? '',
    one ? `på nogen liste over ${one.name}` : 'på nogen klynges liste',
    one ? `on any list of ${one.name}` : 'on the list of any cluster',
  ];
  return answer({
    status: 'UNKNOWN',
    sentences: [
      sentence(
        `${name} er ikke fundet under det navn ${da}; det betyder ikke, at personen ikke sad der.`,
        `${name} is not found under that name ${en}; that does not mean that the person did not sit there.`,
      ),
    ],
  });
}

function answerOf(entries: readonly Entry[], { result, asked }: { result: Result; asked: Asked }): Answer {
  const asOf =
    result.sundhedsraadene.nodes
      .flatMap(({ listAsOf }) => listAsOf ?? [])
      .sort()
      .at(-1) ?? null;
  const having = (wanted: Outcome) => entries.filter(({ outcome }) => outcome === wanted);
  const one = asked.given['klynge'] ?? asked.given['person'];
  return answer({
    status: 'PARTLY',
    sentences: [
      ...(entries.length > 1 ? [saySummary(entries, asOf)] : []),
      ...having('PROVEN').map((entry) => sayProven(entry, asOf)),
      ...sayPossible(having('POSSIBLE')),
      ...having('ELSEWHERE').map(sayElsewhere),
      ...sayNotFound(having('NOT_FOUND'), asOf),
    ],
    columns: [
      column('person', 'Person', 'Person'),
      column('parti', 'Parti', 'Party'),
      column('klynge', 'Klynge', 'Cluster'),
      column('udfald', 'Udfald', 'Outcome'),
      column('kode', 'Kode', 'Code'),
      column('til', 'Til', 'To'),
      column('hvorfor', 'Hvorfor', 'Why'),
    ],
    rows: entries.map(rowOf),
    asOf,
    missing: [
      both(
        'Et bevis for dem, der kun er sammenlignet på navn: et ændret navn ville ikke blive fundet.',
        'Proof for those compared by name alone: a changed name would not be found.',
      ),
      ...(one ? [] : missingLists(result.klynger.nodes, asked)),
    ],
  });
}

const rowOf = ({ id, name, letter, from, outcome, to, why, claims }: Entry): AnswerRow => ({
  cells: [
    name,
    letter,
    from.map((body) => body.name).join(', '),
    outcomes[outcome],
    codes[outcome],
    to.length === 0 ? null : to.join(', '),
    why,
  ],
  claims,
  about: id,
});
