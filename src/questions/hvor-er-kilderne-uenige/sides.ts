import type { Both } from '../question.ts';
import { both, type Evidenced, sayDate } from '../say.ts';

/** A disagreement and a name that is nobody's yet, as the operation selects them. */

export interface Side extends Evidenced {
  readonly da: string;
  readonly en: string;
  readonly evidence: readonly {
    readonly id: string;
    readonly list: string | null;
    readonly document: { readonly title: string };
  }[];
}

export interface Disagreement {
  readonly id: string;
  readonly kind: string;
  readonly property: string | null;
  readonly about: {
    readonly id: string;
    readonly name?: string;
    readonly number?: number | null;
    readonly heldOn?: string | null;
    readonly body?: { readonly name: string } | null;
    readonly meeting?: { readonly heldOn: string | null; readonly body: { readonly name: string } | null } | null;
  } | null;
  readonly da: string | null;
  readonly en: string | null;
  readonly sides: readonly Side[];
}

export interface Mention extends Evidenced {
  readonly asPrinted: string;
  readonly da: string | null;
  readonly en: string | null;
  readonly body: { readonly name: string } | null;
}

const properties: Readonly<Record<string, Both>> = {
  attachments: both('bilagenes numre', 'the numbers of the attachments'),
  count: both('antallet af klynger', 'the number of clusters'),
  heldOn: both('mødets dag', 'the day of the meeting'),
  initiatives: both('indsatsens navn', 'the name of the initiative'),
  klynge: both('klynge', 'cluster'),
  lastDay: both('sidste dag', 'last day'),
  name: both('navnet', 'the name'),
  office: both('stilling', 'office'),
  offices: both('stilling', 'office'),
  organisation: both('organisation', 'organisation'),
  party: both('parti', 'party'),
  people: both('listen over fraværende', 'the list of absentees'),
  plannedEnd: both('sluttidspunkt', 'planned end'),
  plannedStart: both('starttidspunkt', 'planned start'),
  promised: both('kommende møder', 'coming meetings'),
  remarks: both('hvem der taler', 'who speaks'),
  seats: both('antal medlemmer', 'number of members'),
  successions: both('det kommende råds navn', 'the name of the coming council'),
  successor: both('det råd, der tager over', 'the council that takes over'),
  sundhedsraad: both('sundhedsråd', 'health council'),
  validFrom: both('første dag', 'first day'),
};

/** "Susanne Poulsen, organisation", "Sundhedsklynge Lillebælt, 24. oktober 2025, punkt 3, sluttidspunkt". */
export function sayAbout({ about, property }: Disagreement): Both {
  const what = property === null ? null : (properties[property] ?? both(property, property));
  const parts = [...subjectOf(about), ...(what ? [what] : [])];
  const join = (language: 'da' | 'en') => {
    const text = parts.map((part) => part[language]).join(', ');
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
  };
  return both(join('da'), join('en'));
}

function subjectOf(about: Disagreement['about']): Both[] {
  if (about === null) return [];
  if (about.name !== undefined) return [both(about.name, about.name)];
  const meeting = about.meeting ?? (about.heldOn === undefined ? null : about);
  const name = meeting?.body?.name;
  const day = meeting?.heldOn;
  const number = about.number ?? null;
  return [
    ...(name === undefined ? [] : [both(name, name)]),
    ...(day === undefined || day === null ? [] : [sayDate(day)]),
    ...(number === null ? [] : [both(`punkt ${number}`, `item ${number}`)]),
  ];
}

export function saySides({ sides }: Disagreement): Both {
  const join = (language: 'da' | 'en', [open, close]: readonly [string, string], or: string) =>
    sides.map((side) => `${open}${side[language]}${close}`).join(or);
  return both(join('da', ['»', '«'], ' eller '), join('en', ['"', '"'], ' or '));
}

/** The reason as a sentence after the sides; nothing where it is not written. */
export function sayWhy({ da, en }: { readonly da: string | null; readonly en: string | null }): Both {
  const large = (text: string | null) => (text === null ? '' : ` ${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`);
  return both(large(da), large(en));
}

export function sayMention({ asPrinted, da, en, body }: Mention): Both {
  const where = body === null ? '' : ` (${body.name})`;
  const why = (text: string | null) => (text === null ? '.' : `: ${text}.`);
  return both(`»${asPrinted}«${where}${why(da)}`, `"${asPrinted}"${where}${why(en)}`);
}

/** The titles of the documents behind the sides, each once. */
export const sourcesOf = (sides: readonly Side[]): string =>
  [...new Set(sides.flatMap(({ evidence }) => evidence.map(({ document }) => document.title)))].join('; ');
