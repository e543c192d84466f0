import { type Kind, kindOf } from '../../domain/ids.ts';
import type { Both } from '../../questions/question.ts';
import { both } from '../../questions/say.ts';

/** What the graph draws, by the word its link has for each: name of one and of many, and the type of the API. */
export const kinds = {
  person: { type: 'Person', one: both('Person', 'Person'), many: both('Personer', 'Persons') },
  klynge: { type: 'Klynge', one: both('Sundhedsklynge', 'Health cluster'), many: both('Klynger', 'Clusters') },
  raad: { type: 'Sundhedsraad', one: both('Sundhedsråd', 'Health council'), many: both('Sundhedsråd', 'Councils') },
  udvalg: { type: 'Udvalg', one: both('Udvalg', 'Committee'), many: both('Udvalg', 'Committees') },
  kommune: { type: 'Kommune', one: both('Kommune', 'Municipality'), many: both('Kommuner', 'Municipalities') },
  region: { type: 'Region', one: both('Region', 'Region'), many: both('Regioner', 'Regions') },
  moede: { type: 'Meeting', one: both('Møde', 'Meeting'), many: both('Møder', 'Meetings') },
  anbefaling: {
    type: 'Recommendation',
    one: both('Anbefaling', 'Recommendation'),
    many: both('Anbefalinger', 'Recommendations'),
  },
  indsats: { type: 'Initiative', one: both('Indsats', 'Initiative'), many: both('Indsatser', 'Initiatives') },
  tema: { type: 'Theme', one: both('Tema', 'Theme'), many: both('Temaer', 'Themes') },
} as const satisfies Record<string, { readonly type: Kind; readonly one: Both; readonly many: Both }>;

export type GraphKind = keyof typeof kinds;

export const graphKinds = Object.keys(kinds) as readonly GraphKind[];

/** Kinds that a way goes by and that interlock: persons and the bodies they sit in. */
export const bodyKinds: readonly GraphKind[] = ['klynge', 'raad', 'udvalg'];
export const endKinds: readonly GraphKind[] = ['person', ...bodyKinds];

/** The kind of a type of the API, or of an id; null for what the graph does not draw. */
export const kindOfType = (type: unknown): GraphKind | null =>
  graphKinds.find((kind) => kinds[kind].type === type) ?? null;
export const kindOfId = (id: string): GraphKind | null => kindOfType(kindOf(id));

/** Something that the graph draws. */
export interface Dot {
  readonly id: string;
  readonly kind: GraphKind;
  readonly name: Both;
  /** Whether a Danish source's own words stand in either language. */
  readonly danish: boolean;
}

/** What holds two dots together: read as "from word to". */
export interface Line {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: LineKind;
  readonly word: Both;
  /** What else is known of it: roles and when they were seen, which kommuner, which stage. */
  readonly detail: Both | null;
  /** Concluded by us, and by no source in so many words. */
  readonly derived: boolean;
  /** The thing or fact whose claims are its evidence, and which of its properties; null for all. */
  readonly about: string;
  readonly property: string | null;
}

/** How each kind of line is read, and whether it is derived. */
export const lineKinds = {
  satIn: { word: both('sad i', 'sat in'), derived: false },
  sameName: { word: both('er måske', 'is perhaps'), derived: true },
  satFor: { word: both('sad for', 'sat for'), derived: false },
  attended: { word: both('mødte til', 'attended'), derived: false },
  covers: { word: both('dækker', 'covers'), derived: false },
  feeds: { word: both('går over i', 'passes into'), derived: true },
  succeeded: { word: both('afløses af', 'is succeeded by'), derived: false },
  liesIn: { word: both('ligger i', 'lies in'), derived: false },
  becomes: { word: both('bliver til', 'becomes'), derived: false },
  belongsTo: { word: both('hører til', 'belongs to'), derived: false },
  held: { word: both('holdt', 'held'), derived: false },
  recommends: { word: both('anbefaler', 'recommends'), derived: false },
  handedTo: { word: both('gives videre til', 'is handed to'), derived: false },
  worksOn: { word: both('arbejder med', 'works on'), derived: false },
  owns: { word: both('ejer', 'owns'), derived: false },
  takesPart: { word: both('er med i', 'takes part in'), derived: false },
  dealtWith: { word: both('behandlede', 'dealt with'), derived: false },
  hasTheme: { word: both('har emnet', 'has the theme'), derived: true },
  isAbout: { word: both('handler om', 'is about'), derived: true },
} as const satisfies Record<string, { readonly word: Both; readonly derived: boolean }>;

export type LineKind = keyof typeof lineKinds;
