import { type Flow, names, type Raad, saySplit, sayUndated } from '../flows.ts';
import { capital, klyngeName, type NamedKlynge, sayKlynger, sayNumber } from '../klynge-name.ts';
import { readOperation } from '../operation.ts';
import type { Answer, Question, Sentence } from '../question.ts';
import { answer, both, claimsOf, column, type Evidenced, sentence } from '../say.ts';

interface Klynge extends NamedKlynge {
  readonly coverage: readonly (Evidenced & { readonly kommune: { readonly id: string } })[];
}

interface Kommune {
  readonly id: string;
  readonly name: string;
  readonly sundhedsraad: Raad | null;
  readonly klynger: readonly Klynge[];
}

interface Result {
  readonly kommuner: { readonly nodes: readonly Kommune[] };
  readonly klynger: { readonly nodes: readonly (NamedKlynge & { readonly feeds: readonly Flow[] })[] };
}

/** No minutes name two klynger for one kommune, so minutes alone give no answer. */
export const kommunerIToKlynger: Question<Result> = {
  number: 27,
  slug: 'kommuner-i-to-klynger',
  title: both(
    'Hvilke kommuner var med i to klynger eller i en klynge, der deles mellem flere råd?',
    'Which municipalities were in two clusters, or in a cluster that is split between several councils?',
  ),
  parameters: [],
  example: {},
  operation: readOperation('kommuner-i-to-klynger'),
  answer: ({ kommuner, klynger }, { sources }): Answer => {
    const double = kommuner.nodes.filter((kommune) => sources === 'ALL' || saidByMinutes(kommune));
    if (double.length === 0 && sources === 'MINUTES') return byMinutes();
    return answer({
      status: 'ANSWERED',
      sentences: [...sayDouble(double), ...(sources === 'ALL' ? [...saySplitOnes(klynger.nodes), sayUndated] : [])],
      columns: [
        column('kommune', 'Kommune', 'Municipality'),
        column('klynger', 'Klynger', 'Clusters'),
        column('raad', 'Sundhedsråd', 'Health council'),
      ],
      rows: double.map((kommune) => ({
        cells: [kommune.name, sayKlynger(kommune.klynger), kommune.sundhedsraad?.name ?? null],
        claims: claimsFor(kommune),
        about: kommune.id,
      })),
    });
  },
};

const covering = ({ id, klynger }: Kommune) =>
  klynger.flatMap(({ coverage }) => coverage.filter(({ kommune }) => kommune.id === id));

const claimsFor = (kommune: Kommune) => claimsOf(covering(kommune));

/** Whether minutes alone put the kommune in two klynger. */
const saidByMinutes = (kommune: Kommune) =>
  covering(kommune).filter((covers) => claimsOf([covers], 'MINUTES').length > 0).length > 1;

function sayDouble(kommuner: readonly Kommune[]): Sentence[] {
  const [count, list] = [capital(sayNumber(kommuner.length)), names(kommuner)];
  const one = kommuner.length === 1;
  return [
    sentence(
      `${count.da} ${one ? 'kommune' : 'kommuner'} var med i to klynger: ${list.da}.`,
      `${count.en} ${one ? 'municipality was' : 'municipalities were'} in two clusters: ${list.en}.`,
      kommuner.flatMap(claimsFor),
    ),
    ...kommuner.map((kommune) => {
      const klynger = sayKlynger(kommune.klynger);
      const raad = kommune.sundhedsraad;
      const to = raad === null ? both('', '') : both(` og hører til ${raad.name}`, ` and belongs to ${raad.name}`);
      return sentence(
        `${kommune.name} var med i ${klynger.da}${to.da}.`,
        `${kommune.name} was in ${klynger.en}${to.en}.`,
        claimsFor(kommune),
      );
    }),
  ];
}

function saySplitOnes(klynger: Result['klynger']['nodes']): Sentence[] {
  return klynger.map((klynge) => {
    const split = saySplit(klynge.feeds);
    return sentence(
      `${klyngeName(klynge)} deles mellem flere råd: ${split.da}.`,
      `${klyngeName(klynge)} is split between several councils: ${split.en}.`,
      claimsOf(klynge.feeds),
    );
  });
}

function byMinutes(): Answer {
  return answer({
    status: 'UNKNOWN',
    sentences: [
      sentence(
        'Intet referat, vi har, sætter en kommune i to klynger, og ingen af dem siger, om en klynge deles.',
        'No minutes we hold put a municipality in two clusters, and none of them says whether a cluster is split.',
      ),
    ],
    missing: [
      both(
        'Referater, der nævner de samme kommuner i flere klynger.',
        'Minutes that name the same municipalities in several clusters.',
      ),
    ],
  });
}
