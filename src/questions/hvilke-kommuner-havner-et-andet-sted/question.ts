import { type Disputed, sayDisputed } from '../disputed.ts';
import { type Flow, flowColumns, flowRow, type Kommune, names, sayUndated, sayWhole } from '../flows.ts';
import { newestMeeting, type WithMeetings } from '../held-minutes.ts';
import { klyngeName, type NamedKlynge, sayKlynger, sayNumber } from '../klynge-name.ts';
import { readOperation } from '../operation.ts';
import { klynge } from '../parameters.ts';
import type { Answer, Question, Sentence } from '../question.ts';
import { answer, both, claimsOf, column, type Evidenced, sentence } from '../say.ts';

interface Covered extends Evidenced {
  readonly kommune: Kommune & { readonly klynger: readonly NamedKlynge[] };
}

interface Klynge extends NamedKlynge, WithMeetings {
  readonly coverage: readonly Covered[];
  readonly feeds: readonly Flow[];
}

interface Result {
  readonly klynge: Klynge;
  readonly disagreements: { readonly nodes: readonly Disputed[] };
}

/** Minutes name the kommuner of their klynge, and no råd for each of them. */
export const hvilkeKommunerHavnerEtAndetSted: Question<Result> = {
  number: 7,
  slug: 'hvilke-kommuner-havner-et-andet-sted',
  title: both(
    'Hvilke kommuner i {klynge} havner i et andet råd end de øvrige?',
    'Which municipalities in {klynge} end up in another council than the rest?',
  ),
  parameters: [klynge()],
  example: { klynge: 'lillebaelt' },
  operation: readOperation('hvilke-kommuner-havner-et-andet-sted'),
  answer: ({ klynge: asked, disagreements }, { sources }): Answer => {
    if (sources === 'MINUTES') return byMinutes(asked);
    const kommuner = asked.coverage.map(({ kommune }) => kommune);
    return answer({
      status: 'ANSWERED',
      sentences: [
        ...sayWhere(asked),
        ...sayDisputed(disagreements.nodes, { kommuner, properties: ['sundhedsraad', 'klynge'] }),
        sentence(
          'Det er udledt af, hvilke kommuner klynge og råd dækker.',
          'This is derived from which municipalities cluster and council cover.',
        ),
        sayUndated,
      ],
      columns: flowColumns,
      rows: asked.feeds.map((flow) => flowRow(asked, flow)),
    });
  },
};

function sayWhere(asked: Klynge): Sentence[] {
  const [main, ...others] = asked.feeds.toSorted((a, b) => b.kommuneShare - a.kommuneShare);
  if (!main) return [];
  const most = names(main.kommuner);
  if (others.length === 0) {
    const whole = sayWhole(main);
    return [sentence(`Ingen. ${whole.da}`, `None. ${whole.en}`, claimsOf([main]))];
  }
  const rest = sayNumber(main.kommuner.length);
  return [
    ...others.map((flow) => {
      const [those, are] = [names(flow.kommuner), flow.kommuner.length === 1 ? 'ends' : 'end'];
      return sentence(
        `${those.da} havner i ${flow.sundhedsraad.name}.`,
        `${those.en} ${are} up in ${flow.sundhedsraad.name}.`,
        claimsOf([flow]),
      );
    }),
    sentence(
      `De ${rest.da} andre kommuner i ${klyngeName(asked)} hører til ${main.sundhedsraad.name}: ${most.da}.`,
      `The other ${rest.en} municipalities in ${klyngeName(asked)} belong to ${main.sundhedsraad.name}: ${most.en}.`,
      claimsOf([main]),
    ),
    ...asked.coverage.flatMap((covered) => sayElsewhere(covered, asked)),
  ];
}

/** A kommune of two klynger: why it goes elsewhere. */
function sayElsewhere({ kommune, ...covered }: Covered, asked: Klynge): Sentence[] {
  const others = kommune.klynger.filter(({ id }) => id !== asked.id);
  if (others.length === 0) return [];
  const list = sayKlynger(others);
  return [
    sentence(
      `${kommune.name} var også med i ${list.da}.`,
      `${kommune.name} was in ${list.en} too.`,
      claimsOf([covered]),
    ),
  ];
}

function byMinutes(asked: Klynge): Answer {
  const said = asked.coverage.filter((covered) => claimsOf([covered], 'MINUTES').length > 0);
  const list = names(said.map(({ kommune }) => kommune));
  const name = klyngeName(asked);
  const unsaid = both(
    `Hvilket råd den enkelte kommune i ${name} hører til.`,
    `Which council each municipality in ${name} belongs to.`,
  );
  if (said.length === 0) {
    return answer({
      status: 'UNKNOWN',
      sentences: [
        sentence(
          `Intet referat, vi har, siger, hvilke kommuner der er med i ${name}.`,
          `No minutes we hold say which municipalities are in ${name}.`,
        ),
      ],
      missing: [unsaid],
    });
  }
  const count = sayNumber(said.length);
  return answer({
    status: 'UNKNOWN',
    asOf: newestMeeting([asked]),
    sentences: [
      sentence(
        `Referatet har ${count.da} kommuner med i ${name}: ${list.da}. Hvilket råd den enkelte kommune hører til, siger det ikke.`,
        `The minutes have ${count.en} municipalities in ${name}: ${list.en}. Which council each belongs to they do not say.`,
        claimsOf(said, 'MINUTES'),
      ),
    ],
    columns: [column('kommune', 'Kommune', 'Municipality')],
    rows: said.map((covered) => ({
      cells: [covered.kommune.name],
      claims: claimsOf([covered], 'MINUTES'),
      about: covered.kommune.id,
    })),
    missing: [unsaid],
  });
}
