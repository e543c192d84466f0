import { readOperation } from '../operation.ts';
import { personOrBody } from '../parameters.ts';
import { sayIdentity } from '../people.ts';
import type { AnswerRow, Asked, Question, Sentence } from '../question.ts';
import { answer, both, column, sayDate, sayList, sentence } from '../say.ts';
import { inOrder } from '../seats.ts';
import { word } from '../words.ts';
import { claimsOfSteps, type Paths, type Step, type Stop, seenIn } from './steps.ts';

interface Result {
  readonly paths: Paths;
}

/** Ways that are told in sentences; the table has all. */
const told = 3;

/** Who sat where with whom: a way over seats, and never over a party, a place or a document. */
export const hvordanErDeForbundet: Question<Result> = {
  number: 18,
  slug: 'hvordan-er-de-forbundet',
  title: both('Hvordan er {fra} forbundet med {til}?', 'How is {fra} connected with {til}?'),
  parameters: [personOrBody('fra', both('Den ene', 'The one')), personOrBody('til', both('Den anden', 'The other'))],
  example: { fra: 'Lone Jakobi', til: 'Torben Hansen' },
  operation: readOperation('hvordan-er-de-forbundet'),
  variables: ({ given, sources }) => ({ fra: given['fra']?.value, til: given['til']?.value, kilder: sources }),
  answer: ({ paths }, asked) => {
    if (paths.status === 'SAME_THING') return answer({ status: 'ANSWERED', sentences: [sayTheSame(asked)] });
    if (paths.paths.length === 0) {
      return answer({ status: 'UNKNOWN', sentences: [sayNoWay(asked)], missing: [notHeld(asked)] });
    }
    const steps = paths.paths.flatMap((path) => path.steps);
    const between = paths.paths.flatMap(({ nodes }) => nodes.slice(1, -1));
    return answer({
      status: 'ANSWERED',
      sentences: [
        ...sayWays(paths, asked),
        sayWhatAStepIs(paths),
        ...sayIdentity(between.flatMap((stop) => stop.identity ?? [])),
      ],
      columns: [
        column('vej', 'Vej', 'Way'),
        column('led', 'Led', 'Step'),
        column('person', 'Person', 'Person'),
        column('organ', 'Organ', 'Body'),
        column('hverv', 'Hverv', 'Role'),
        column('set', 'Set', 'Seen'),
      ],
      rows: paths.paths.flatMap((path, way) => path.steps.map((step, index) => rowOf(step, { way, index }))),
      asOf: inOrder(steps.flatMap(seenIn)).at(-1)?.when ?? null,
    });
  },
};

const nameOf = ({ given }: Asked, parameter: string) => given[parameter]?.name ?? '';

function sayWays({ paths, length, hasMore }: Paths, asked: Asked): Sentence[] {
  const [fra, til] = [nameOf(asked, 'fra'), nameOf(asked, 'til')];
  const steps = both(`${length} led`, length === 1 ? '1 step' : `${length} steps`);
  const [only, ...others] = paths;
  if (only && others.length === 0) {
    const way = chain(only.nodes);
    return [
      sentence(
        `${fra} er forbundet med ${til} i ${steps.da}: ${way}.`,
        `${fra} is connected with ${til} in ${steps.en}: ${way}.`,
        claimsOfSteps(only.steps),
      ),
    ];
  }
  const [da, en] = hasMore ? ['mere end 20', 'more than 20'] : [`${paths.length}`, `${paths.length}`];
  return [
    sentence(
      `${fra} er forbundet med ${til} ad ${da} lige korte veje, hver på ${steps.da}.`,
      `${fra} is connected with ${til} by ${en} ways of equal length, each of ${steps.en}.`,
    ),
    ...paths.slice(0, told).map(({ nodes, steps: own }) => {
      const way = chain(nodes);
      return sentence(`${way}.`, `${way}.`, claimsOfSteps(own));
    }),
  ];
}

const chain = (nodes: readonly Stop[]) => nodes.map(({ name }) => name).join(' – ');

/** Who sat in one body may have sat there at different times: the ways do not say that they met. */
const sayWhatAStepIs = ({ length }: Paths) =>
  length === 1
    ? sentence('Leddet er en plads i organet.', 'The step is a seat in the body.')
    : sentence(
        'Hvert led er en plads i et organ; at to har siddet i samme organ, siger ikke, at de sad der samtidig.',
        'Each step is a seat in a body; that two sat in the same body does not say that they did so at the same time.',
      );

function sayTheSame(asked: Asked): Sentence {
  const name = nameOf(asked, 'fra');
  return sentence(
    `Der er spurgt om den samme to gange: ${name}. Vælg to forskellige.`,
    `The same was asked for twice: ${name}. Choose two that differ.`,
  );
}

function sayNoWay(asked: Asked): Sentence {
  const [fra, til] = [nameOf(asked, 'fra'), nameOf(asked, 'til')];
  const [da, en] =
    asked.sources === 'MINUTES'
      ? ['de referater, vi har,', 'the minutes we hold']
      : ['de kilder, vi har,', 'the sources we hold'];
  return sentence(
    `I ${da} er der ingen forbindelse på højst otte led mellem ${fra} og ${til}.`,
    `In ${en} there is no connection of at most eight steps between ${fra} and ${til}.`,
  );
}

const notHeld = ({ sources }: Asked) =>
  sources === 'MINUTES'
    ? both(
        'Referater fra de klynger og råd, vi ingen har fra: en forbindelse dér kan vi ikke se.',
        'Minutes of the clusters and councils we hold none of: a connection there we cannot see.',
      )
    : both(
        'Medlemslister for de klynger, vi ingen liste har for: en forbindelse dér kan vi ikke se.',
        'Member lists of the clusters we hold none for: a connection there we cannot see.',
      );

function rowOf(step: Step, { way, index }: { way: number; index: number }): AnswerRow {
  const [seat] = step.memberships;
  const when = [...new Set(seenIn(step).map((seen) => seen.when))];
  return {
    cells: [
      way + 1,
      index + 1,
      seat?.person.name ?? null,
      seat?.body.name ?? null,
      sayList([...new Set(step.memberships.map(({ role }) => role))].map((role) => word('Role', role))),
      when.length === 0 ? null : sayList(when.map(sayDate)),
    ],
    claims: step.evidence.map(({ id }) => id),
    about: seat?.id ?? null,
  };
}
