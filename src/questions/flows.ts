import { klyngeName, type NamedKlynge, sayNumber } from './klynge-name.ts';
import type { AnswerRow, Both } from './question.ts';
import { both, claimsOf, column, type Evidenced, sayList, sentence } from './say.ts';

/** How a klynge's kommuner go to the råd, as operations select it. */

export interface Kommune {
  readonly id: string;
  readonly name: string;
}

export interface Raad {
  readonly id: string;
  readonly name: string;
}

export interface Flow extends Evidenced {
  readonly id: string;
  readonly kommuneShare: number;
  readonly raadShare: number;
  readonly kommuner: readonly Kommune[];
  readonly sundhedsraad: Raad;
}

export const names = (things: readonly { readonly name: string }[]): Both => sayList(things.map(({ name }) => name));

/** "Vejen går til Sundhedsråd Sydvestjylland, og Kolding og Vejle går til Sundhedsråd Lillebælt", fewest first. */
export function saySplit(flows: readonly Flow[]): Both {
  const parts = flows
    .toSorted((a, b) => a.kommuneShare - b.kommuneShare)
    .map(({ kommuner, sundhedsraad }) => {
      const all = names(kommuner);
      const [da, en] = [
        `${all.da} går til ${sundhedsraad.name}`,
        `${all.en} ${kommuner.length === 1 ? 'goes' : 'go'} to ${sundhedsraad.name}`,
      ];
      return both(da, en);
    });
  const join = (language: 'da' | 'en', and: string) => parts.map((part) => part[language]).join(and);
  return both(join('da', ', og '), join('en', ', and '));
}

/** Why an answer by coverage has no day: the lists say what is covered, and not since when or until when. */
export const sayUndated = sentence(
  'Svaret gælder ingen bestemt dag: listerne over, hvilke kommuner klynger og råd dækker, siger ikke, hvilken dag de er fra.',
  'The answer holds for no certain day: the lists of which municipalities clusters and councils cover do not say of which day they are.',
);

/** "Klyngens fire kommuner (…) hører alle til Sundhedsråd Horsens." */
export function sayWhole({ kommuner, sundhedsraad: { name } }: Flow): Both {
  const [list, count] = [names(kommuner), sayNumber(kommuner.length)];
  if (kommuner.length === 1) {
    return both(
      `Klyngens eneste kommune, ${list.da}, hører til ${name}.`,
      `Its only municipality, ${list.en}, belongs to ${name}.`,
    );
  }
  const all = kommuner.length === 2 ? both('begge', 'both') : both('alle', 'all');
  return both(
    `Klyngens ${count.da} kommuner (${list.da}) hører ${all.da} til ${name}.`,
    `Its ${count.en} municipalities (${list.en}) ${all.en} belong to ${name}.`,
  );
}

export const flowColumns = [
  column('klynge', 'Klynge', 'Cluster'),
  column('raad', 'Sundhedsråd', 'Health council'),
  column('kommuner', 'Kommuner', 'Municipalities'),
  column('antal', 'Antal kommuner', 'How many municipalities'),
  column('andel', 'Andel af klyngens kommuner', "Share of the cluster's municipalities"),
  column('raadsandel', 'Andel af rådets kommuner', "Share of the council's municipalities"),
];

/** One flow as a row; shares as "4 af 5". */
export function flowRow(klynge: NamedKlynge, flow: Flow): AnswerRow {
  const count = flow.kommuner.length;
  return {
    cells: [
      klyngeName(klynge),
      flow.sundhedsraad.name,
      flow.kommuner.map(({ name }) => name).join(', '),
      count,
      outOf(count, flow.kommuneShare),
      outOf(count, flow.raadShare),
    ],
    claims: claimsOf([flow]),
    about: flow.id,
  };
}

const outOf = (count: number, share: number): Both => {
  const all = Math.round(count / share);
  return both(`${count} af ${all}`, `${count} of ${all}`);
};
