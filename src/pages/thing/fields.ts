import { addDays } from '../../domain/dates.ts';
import { kindOf } from '../../domain/ids.ts';
import type { Both } from '../../questions/question.ts';
import { both, same, sayDate } from '../../questions/say.ts';
import { words as glossary, word } from '../../questions/words.ts';
import { apartSelect, tellByNodes } from './apart.ts';
import { type NamedKind, type Row, row, sayThing, selectOf, text } from './named.ts';
import { placeWords } from './place-words.ts';

/** One value of a field as it is shown: its words, the thing it leads to, and whether the source has it in Danish only. */
export interface Value {
  readonly text: Both;
  readonly id?: string;
  readonly url?: string;
  readonly danish?: boolean;
  /** A colour, "#rrggbb": a page shows it with its word, a file has the text. */
  readonly colour?: string;
}

/** A field of a page: what the API is asked, and how its answer is said. */
export interface Field {
  /** The field of the API. */
  readonly key: string;
  readonly label: Both;
  readonly select: string;
  /** Lists are read to their end: what to select of each. */
  readonly page?: string;
  readonly values: (found: Readonly<Record<string, unknown>>) => readonly Value[];
}

type Say = (value: unknown) => readonly Value[];

function field(key: string, label: Both, say: Say, select = key): Field {
  return { key, label, select, values: (found) => say(found[key]) };
}

const each =
  (say: (value: string) => Value): Say =>
  (value) =>
    (Array.isArray(value) ? value : [value]).flatMap((one) => {
      const written = typeof one === 'number' ? String(one) : text(one);
      return written === null ? [] : [say(written)];
    });

/** A name, a number, a code: it reads the same in both languages. */
export const plain = (key: string, da: string, en: string): Field =>
  field(
    key,
    both(da, en),
    each((value) => ({ text: same(value) })),
  );

/** A text that sources have in Danish. */
export const danishText = (key: string, da: string, en: string): Field =>
  field(
    key,
    both(da, en),
    each((value) => ({ text: same(value), danish: true })),
  );

/** A day, a month, a year or a span, as written. */
export const day = (key: string, da: string, en: string): Field =>
  field(
    key,
    both(da, en),
    each((value) => ({ text: sayDate(value) })),
  );

/** The day after the last, as the API has it, said by the last day. */
export const through = (key: string, da: string, en: string): Field =>
  field(
    key,
    both(da, en),
    each((value) => ({ text: sayDate(addDays(value, -1)) })),
  );

/** A value of an enum, in the words of docs/glossary.md. */
export const choice = (
  key: string,
  type: keyof typeof glossary | keyof typeof placeWords,
  da: string,
  en: string,
): Field =>
  field(
    key,
    both(da, en),
    each((value) => ({ text: type in glossary ? word(type as keyof typeof glossary, value) : wordOf(type, value) })),
  );

function wordOf(type: string, value: string): Both {
  const table: Readonly<Record<string, Readonly<Record<string, Both>>>> = placeWords;
  return table[type]?.[value] ?? same(value);
}

/** Yes or no; said only when it is yes, where `onlyYes`. */
export const yesNo = (key: string, da: string, en: string): Field =>
  field(key, both(da, en), (value) =>
    typeof value === 'boolean' ? [{ text: value ? both('ja', 'yes') : both('nej', 'no') }] : [],
  );

/** An address on the web. */
export const address = (key: string, da: string, en: string): Field =>
  field(
    key,
    both(da, en),
    each((value) => ({ text: same(value), url: value })),
  );

/** A colour as sources write it, "#rrggbb". */
export const colour = (key: string, da: string, en: string): Field =>
  field(
    key,
    both(da, en),
    each((value) => ({ text: same(value), colour: value })),
  );

/** A count, with the marks of thousands that its language has. */
export const amount = (key: string, da: string, en: string): Field =>
  field(key, both(da, en), (value) =>
    typeof value === 'number' ? [{ text: both(value.toLocaleString('da-DK'), value.toLocaleString('en-GB')) }] : [],
  );

/** A share of one, as a percentage. */
export const share = (key: string, da: string, en: string): Field =>
  field(key, both(da, en), (value) => {
    if (typeof value !== 'number') return [];
    const percent = (locale: string) => (value * 100).toLocaleString(locale, { maximumFractionDigits: 1 });
    return [{ text: both(`${percent('da-DK')} %`, `${percent('en-GB')}%`) }];
  });

/** A text that the API gives in either language: as a field with a language, or as two fields. */
export function twoLanguages(key: string, da: string, en: string, english?: string): Field {
  const select = english === undefined ? `${key} ${key}En: ${key}(language: EN)` : `${key} ${english}`;
  const values = (found: Readonly<Record<string, unknown>>): Value[] => {
    const list = (value: unknown) => (Array.isArray(value) ? value : [value]);
    const inEnglish = list(found[english ?? `${key}En`]);
    return list(found[key]).flatMap((one, place) => {
      const danish = text(one);
      if (danish === null) return [];
      const translated = text(inEnglish[place]);
      return [{ text: both(danish, translated ?? danish), danish: translated === null }];
    });
  };
  return { key, label: both(da, en), select, values };
}

/** Neighbours: one thing, or a list that the API gives whole. */
export const things = (key: string, of: readonly NamedKind[], da: string, en: string): Field =>
  field(key, both(da, en), sayThings, `${key} { ${selectOf(of)} }`);

/** Persons in a list that the API gives whole; those of one name are told apart. */
export const persons = (key: string, da: string, en: string): Field =>
  field(key, both(da, en), sayThings, `${key} { ${selectPersons} }`);

const selectPersons = `${selectOf(['Person'])} ${apartSelect.Person}`;

/**
 * Neighbours in a list that is read page by page.
 *
 * @param omit    what the page has said already: fields that are left out where a neighbour is named
 * @param filter  further arguments of a list of the root
 */
export function pages(
  key: string,
  of: NamedKind,
  [da, en]: readonly [string, string],
  { omit = [], filter = '' }: { omit?: readonly string[]; filter?: string } = {},
): Field {
  const select = of === 'Person' ? selectPersons : selectOf([of]);
  const page = `nodes { ${select} } pageInfo { hasNextPage endCursor }`;
  const said = Object.fromEntries(omit.map((name) => [name, null]));
  const say: Say = (value) => {
    const nodes = row(value)['nodes'];
    return sayThings((Array.isArray(nodes) ? nodes : []).map((node) => ({ ...row(node), ...said })));
  };
  return {
    ...field(key, both(da, en), say, `${key}(first: 100${filter}) { ${page} }`),
    page: `${key}(first: 100, after: $after${filter}) { ${page} }`,
  };
}

function sayThings(value: unknown): Value[] {
  const nodes = (Array.isArray(value) ? value : [value]).map(row);
  const said = nodes.flatMap((node) => sayThing(node) ?? []);
  return toldIn(said, nodes).map(({ id, name, danish }) => ({ text: name, id, danish }));
}

/** Persons of one name with what tells them apart; of other things the name alone is said. */
function toldIn<One extends { id: string; name: Both }>(said: readonly One[], nodes: readonly Row[]): readonly One[] {
  const ofPersons = said.every(({ id }) => kindOf(id) === 'Person');
  return ofPersons ? tellByNodes(said, new Map(nodes.map((node) => [String(node['id']), node]))) : said;
}

/** Anything else: what is selected, and how it is said. */
export const other = (key: string, [da, en]: readonly [string, string], select: string, say: Say): Field =>
  field(key, both(da, en), say, select);
