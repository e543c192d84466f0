import { type Disputed, sayDisputed } from '../disputed.ts';
import { type Ending, lastDayOf } from '../ended.ts';
import { sayUndated } from '../flows.ts';
import { newestMeeting, type WithMeetings } from '../held-minutes.ts';
import { klyngeName, sayNumber } from '../klynge-name.ts';
import { readOperation } from '../operation.ts';
import { kommune } from '../parameters.ts';
import type { Answer, Asked, Question, Sentence } from '../question.ts';
import { answer, both, claimsOf, column, type Evidenced, same, sayDate, sayList, sentence } from '../say.ts';
import { word } from '../words.ts';

interface Covers {
  readonly coverage: readonly (Evidenced & {
    readonly kommune: { readonly id: string };
    readonly confidence: string;
  })[];
}

interface Raad extends Covers {
  readonly id: string;
  readonly name: string;
  readonly preparatoryFrom: string | null;
  readonly validFrom: string | null;
}

interface Kommune {
  readonly id: string;
  readonly name: string;
  readonly klynger: readonly (WithMeetings & Covers & Ending)[];
  readonly sundhedsraad: Raad | null;
}

interface Result {
  readonly kommune: Kommune;
  readonly disagreements: { readonly nodes: readonly Disputed[] };
}

/** Minutes say who sits in their klynge; which råd a kommune belongs to is said by lists alone. */
export const kommunensKlyngeOgRaad: Question<Result> = {
  number: 8,
  slug: 'kommunens-klynge-og-raad',
  title: both(
    'Hvilken klynge og hvilket sundhedsråd hører {kommune} til?',
    'Which cluster and which health council does {kommune} belong to?',
  ),
  parameters: [kommune()],
  example: { kommune: 'odder' },
  operation: readOperation('kommunens-klynge-og-raad'),
  answer: ({ kommune: asked, disagreements }, { sources }): Answer => {
    const { name } = asked;
    const klynger = asked.klynger.filter((klynge) => claimsIn(klynge, asked, sources).length > 0);
    const raad =
      asked.sundhedsraad && claimsIn(asked.sundhedsraad, asked, sources).length > 0 ? asked.sundhedsraad : null;
    const all = sources === 'ALL';
    return answer({
      status: klynger.length + (raad ? 1 : 0) === 0 ? 'UNKNOWN' : raad && klynger.length > 0 ? 'ANSWERED' : 'PARTLY',
      sentences: [
        sayKlyngerOf(asked, klynger, sources),
        ...sayRaad(asked, raad, sources),
        ...(all ? sayDisputed(disagreements.nodes, { kommuner: [asked], properties: ['klynge', 'sundhedsraad'] }) : []),
        ...(all && klynger.length + (raad ? 1 : 0) > 0 ? [sayUndated] : []),
      ],
      asOf: all ? null : newestMeeting(klynger),
      columns: [
        column('art', 'Art', 'Kind'),
        column('organ', 'Organ', 'Body'),
        column('tillid', 'Tillid', 'Confidence'),
      ],
      rows: [
        ...klynger.map((klynge) => row('KLYNGE', { ...klynge, name: klyngeName(klynge) }, { asked, sources })),
        ...(raad ? [row('SUNDHEDSRAAD', raad, { asked, sources })] : []),
      ],
      missing: [
        ...(klynger.length === 0 ? [both(`Hvilken klynge ${name} var med i.`, `Which cluster ${name} was in.`)] : []),
        ...(raad ? [] : [both(`Hvilket sundhedsråd ${name} hører til.`, `Which health council ${name} belongs to.`)]),
      ],
    });
  },
};

type Sources = Asked['sources'];

/** The claims that say the body covers the kommune; only those of minutes where only they count. */
const claimsIn = ({ coverage }: Covers, { id }: { readonly id: string }, sources: Sources) =>
  claimsOf(
    coverage.filter(({ kommune: covered }) => covered.id === id),
    sources,
  );

function sayKlyngerOf(asked: Kommune, klynger: Kommune['klynger'], sources: Sources): Sentence {
  const { name } = asked;
  if (klynger.length === 0) {
    return sources === 'ALL'
      ? sentence(`Ingen kilde, vi har, sætter ${name} i en klynge.`, `No source we hold puts ${name} in a cluster.`)
      : sentence(`Intet referat, vi har, sætter ${name} i en klynge.`, `No minutes we hold put ${name} in a cluster.`);
  }
  const list = sayList(
    klynger.map((klynge) => {
      const through = lastDayOf(klynge, sources);
      const [own, day] = [klyngeName(klynge), through && sayDate(through.day)];
      return day ? both(`${own} (til og med ${day.da})`, `${own} (through ${day.en})`) : same(own);
    }),
  );
  const several =
    klynger.length > 1
      ? both(`${sayNumber(klynger.length).da} klynger: `, `${sayNumber(klynger.length).en} clusters: `)
      : both('', '');
  return sentence(
    `${name} var med i ${several.da}${list.da}.`,
    `${name} was in ${several.en}${list.en}.`,
    klynger.flatMap((klynge) => [...claimsIn(klynge, asked, sources), ...(lastDayOf(klynge, sources)?.claims ?? [])]),
  );
}

function sayRaad(asked: Kommune, raad: Raad | null, sources: Sources): Sentence[] {
  const { name } = asked;
  if (raad === null) {
    return [
      sources === 'ALL'
        ? sentence(
            `Ingen kilde, vi har, sætter ${name} i et sundhedsråd.`,
            `No source we hold puts ${name} in a council.`,
          )
        : sentence(
            `Referaterne siger ikke, hvilket sundhedsråd ${name} hører til.`,
            `The minutes do not say which health council ${name} belongs to.`,
          ),
    ];
  }
  const [prepared, valid] = [raad.preparatoryFrom, raad.validFrom].map((day) => (day === null ? null : sayDate(day)));
  const from =
    prepared && valid
      ? both(
          `, der er forberedende fra ${prepared.da} og træder i kraft ${valid.da}`,
          `, which is preparatory from ${prepared.en} and takes effect on ${valid.en}`,
        )
      : both('', '');
  return [
    sentence(
      `${name} hører til ${raad.name}${from.da}.`,
      `${name} belongs to ${raad.name}${from.en}.`,
      claimsIn(raad, asked, sources),
    ),
  ];
}

function row(
  kind: 'KLYNGE' | 'SUNDHEDSRAAD',
  body: Covers & { readonly id: string; readonly name: string },
  { asked, sources }: { asked: Kommune; sources: Sources },
) {
  const covers = body.coverage.find(({ kommune: covered }) => covered.id === asked.id);
  return {
    cells: [word('BodyKind', kind), body.name, word('Confidence', covers?.confidence ?? 'NOT_STATED')],
    claims: claimsIn(body, asked, sources),
    about: body.id,
  };
}
