import type { Answer, Both, Cell, Column, Sentence, Sources } from './question.ts';

/** How things are said: lists, days, counts, and the pieces that answers are made of. */

const months = {
  da: [
    'januar',
    'februar',
    'marts',
    'april',
    'maj',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const;

/** A text that reads the same in both languages: a name. */
export const same = (text: string): Both => ({ da: text, en: text });

export const both = (da: string, en: string): Both => ({ da, en });

/** "6. marts 2025", "6 March 2025"; "november 2024" for a month, "2026" for a year, "2. halvår 2022" for "2022-H2", "2018–2021" for years. */
export function sayDate(date: string): Both {
  const half = /^(\d{4})-H([12])$/.exec(date);
  if (half)
    return both(`${half[2]}. halvår ${half[1]}`, `the ${half[2] === '1' ? 'first' : 'second'} half of ${half[1]}`);
  if (/^\d{4}-\d{4}$/.test(date)) return same(date.replace('-', '–'));
  const [, year = date, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  if (month === undefined) return same(year);
  const index = Number(month) - 1;
  const [da, en] = [months.da[index] ?? month, months.en[index] ?? month];
  if (day === undefined) return both(`${da} ${year}`, `${en} ${year}`);
  return both(`${Number(day)}. ${da} ${year}`, `${Number(day)} ${en} ${year}`);
}

/** "A, B og C", "A, B and C", or with another word before the last; empty for none. */
export function sayList(parts: readonly (Both | string)[], last: Both = both('og', 'and')): Both {
  const texts = parts.map((part) => (typeof part === 'string' ? same(part) : part));
  const join = (language: 'da' | 'en') => {
    const all = texts.map((text) => text[language]);
    return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} ${last[language]} ${all.at(-1)}`;
  };
  return both(join('da'), join('en'));
}

/** "2 er kommet til, og 1 er gået ud": clauses have a comma before the last too. */
export function sayClauses(parts: readonly Both[]): Both {
  const join = (texts: readonly string[], and: string) =>
    texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')}, ${and} ${texts.at(-1)}`;
  return both(
    join(
      parts.map(({ da }) => da),
      'og',
    ),
    join(
      parts.map(({ en }) => en),
      'and',
    ),
  );
}

/** "1 politiker", "8 politikere": the count with its noun, in both languages. */
export function sayCount(count: number, one: Both, many: Both): Both {
  const noun = count === 1 ? one : many;
  return both(`${count} ${noun.da}`, `${count} ${noun.en}`);
}

/** "Anders Kühnau (A)"; the name alone where no party is known. */
export const withParty = (name: string, letter: string | null | undefined): string =>
  letter === null || letter === undefined || letter === '' ? name : `${name} (${letter})`;

/** A sentence of two texts and the claims it rests on, each claim once. */
export const sentence = (da: string, en: string, claims: readonly string[] = []): Sentence => ({
  da,
  en,
  claims: [...new Set(claims)],
});

export const column = (key: string, da: string, en: string): Column => ({ key, da, en });

/** A column of what Danish sources write, which is not translated: offices, titles, quotes. */
export const danishColumn = (key: string, da: string, en: string): Column => ({ key, da, en, danish: true });

/** A cell of a value that may be absent. */
export const cell = (value: Cell | undefined): Cell => value ?? null;

/** A cell of a day, as it is said. */
export const dayCell = (day: string | null | undefined): Cell => (day ? sayDate(day) : null);

/** An answer with everything that is not given empty. */
export function answer(parts: Partial<Answer> & Pick<Answer, 'status' | 'sentences'>): Answer {
  return { columns: [], rows: [], asOf: null, missing: [], candidates: [], ...parts };
}

/** A fact with its evidence, as operations select it: `evidence(first: 100) { id list }`. */
export interface Evidenced {
  readonly evidence: readonly { readonly id: string; readonly list?: string | null }[];
}

/** Whether a claim was read in a reviewed document itself; a row of a list that names one as its source was not. */
export const isOfMinutes = ({ list }: { readonly list?: string | null }): boolean =>
  list?.startsWith('minutes/') ?? false;

/** The claims of facts, in order, each once; those read in the reviewed documents alone where only they count. */
export function claimsOf(facts: readonly (Evidenced | null | undefined)[], sources: Sources = 'ALL'): string[] {
  const claims = facts.flatMap((fact) => fact?.evidence ?? []);
  const counted = sources === 'ALL' ? claims : claims.filter(isOfMinutes);
  return [...new Set(counted.map(({ id }) => id))];
}
