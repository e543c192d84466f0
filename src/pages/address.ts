import { nearest } from '../domain/nearest.ts';
import { both } from '../questions/say.ts';
import type { Language } from './language.ts';
import { restOf } from './links.ts';
import { notHere, unreadable, Wrong } from './wrong.ts';

export const endings = ['csl.json', 'json', 'csv', 'bib', 'atom', 'svg'] as const;
/** The form of an answer; `html` is an address without an ending. */
export type Ending = 'html' | (typeof endings)[number];

/** An address, read: what is asked for, in which form, language and version. */
export interface Address {
  /** Scheme and host that were asked: "https://sundhedsgraf.example". */
  readonly origin: string;
  /** Decoded, without its ending: "/spoergsmaal/hvem-sad-i-klyngen". */
  readonly path: string;
  readonly ending: Ending;
  readonly language: Language;
  /** As the link says it; null for the newest. */
  readonly version: string | null;
  /** Semicolons and Danish headings, for a spreadsheet set up in Danish. */
  readonly excel: boolean;
  /** All other parameters that have a value, in the order of the link. */
  readonly rest: readonly (readonly [name: string, value: string])[];
}

/** Longer paths name nothing here. */
const longestPath = 300;
/** As long as the API takes a value to be. */
export const longestValue = 200;
/** Lists of ids are longer: the graph's, of at most 40 things. */
const longestList = 3_000;
const lists: ReadonlySet<string> = new Set(['vis', 'organer', 'uden']);
const general = ['version', 'sprog', 'format'] as const;
/** What others hang on a link when it is shared; it says nothing to us, and the link must open all the same. */
const followed = /^(utm_[a-z]+|fbclid|gclid|mc_[ce]id|msclkid)$/;

/**
 * Reads an address.
 *
 * @throws Wrong 400 for a text that does not decode, a parameter given twice, one too long, or a value that is none
 *         of those that can be; 414 for a path that is too long
 */
export function readAddress({ origin, pathname, searchParams }: URL): Address {
  const { path, ending } = pathOf(pathname);
  const given = [...searchParams].filter(([name, value]) => value !== '' && !followed.test(name));
  checkEach(given.map(([name]) => name));
  for (const [name, value] of given) checkLength(name, value);
  const one = (wanted: string) => given.find(([name]) => name === wanted)?.[1] ?? null;
  const format = one('format');
  if (format !== null && (format !== 'excel' || ending !== 'csv')) {
    throw unreadable(
      `format: kun »excel«, og kun på en adresse, der ender på .csv; fik »${format}«.`,
      `format: only "excel", and only on an address that ends in .csv; got "${format}".`,
    );
  }
  return {
    origin,
    path,
    ending,
    language: languageOf(one('sprog')),
    version: one('version'),
    excel: format === 'excel',
    rest: given.filter(([name]) => !general.some((known) => known === name)),
  };
}

function pathOf(pathname: string): { path: string; ending: Ending } {
  if (pathname.length > longestPath) {
    throw new Wrong(
      { status: 414, code: 'INVALID_ARGUMENT' },
      both('Adressen er længere, end nogen adresse her er.', 'The address is longer than any address here.'),
    );
  }
  // Decoded, it would stand between two parts of an address that is another one.
  if (/%2f/i.test(pathname))
    throw notHere(both('Der er ingen side på den adresse.', 'There is no page at that address.'));
  const path = decoded(pathname);
  const ending = endings.find((one) => path.endsWith(`.${one}`));
  return ending === undefined ? { path, ending: 'html' } : { path: path.slice(0, -ending.length - 1), ending };
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    throw unreadable(
      'Adressen kan ikke læses: et procenttegn i den betyder ikke noget bogstav.',
      'The address cannot be read: a percent sign in it stands for no letter.',
    );
  }
}

function checkEach(names: readonly string[]): void {
  const twice = names.find((name, place) => names.indexOf(name) !== place);
  if (twice !== undefined) {
    throw unreadable(`»${twice}« er givet to gange; giv den én gang.`, `"${twice}" is given twice; give it once.`);
  }
}

function checkLength(name: string, value: string): void {
  const longest = lists.has(name) ? longestList : longestValue;
  if (name.length > 50 || value.length > longest) {
    const shown = name.slice(0, 50);
    throw unreadable(
      `»${shown}«: højst ${longest} tegn, fik ${value.length}.`,
      `"${shown}": at most ${longest} characters, got ${value.length}.`,
    );
  }
}

function languageOf(value: string | null): Language {
  if (value === null || value === 'da') return 'da';
  if (value === 'en') return 'en';
  throw unreadable(`sprog: »da« eller »en«, fik »${value}«.`, `sprog (language): "da" or "en", got "${value}".`);
}

/** A parameter that says one of few words, as links and as English sentences name it. */
interface Named {
  readonly name: string;
  readonly english?: string;
}

/** Whether officials are to be shown beside politicians. */
export const officials = { name: 'embedsfolk', english: 'officials' } as const satisfies Named;

/** Which of two words a parameter says, the first where it is not given. @throws Wrong 400 for any other */
export function eitherOf<One extends string, Two extends string>(
  address: Address,
  { name, english = name }: Named,
  [one, two]: readonly [One, Two],
): One | Two {
  const value = restOf(address)[name] ?? one;
  if (value === one || value === two) return value as One | Two;
  throw unreadable(
    `${name}: »${one}« eller »${two}«, fik »${value}«.`,
    `${name} (${english}): "${one}" or "${two}", got "${value}".`,
  );
}

/** Whether a parameter says "ja", which is all it can say. @throws Wrong 400 for any other word */
export function isYes(address: Address, { name, english = name }: Named): boolean {
  const value = restOf(address)[name];
  if (value === undefined || value === 'ja') return value === 'ja';
  throw unreadable(`${name}: kun »ja«, fik »${value}«.`, `${name} (${english}): only "ja", got "${value}".`);
}

/** Refuses parameters that an address does not take: each that is not honoured is an error, none is passed over. */
export function refuseRest({ rest }: Address, known: readonly string[] = []): void {
  const [name] = rest.find(([given]) => !known.includes(given)) ?? [];
  if (name === undefined) return;
  const all = [...known, ...general];
  const near = nearest(name, all);
  const help = near === null ? both('', '') : both(` Mente du »${near}«?`, ` Did you mean "${near}"?`);
  throw unreadable(
    `Adressen tager ingen parameter »${name}«.${help.da} Den tager: ${all.join(', ')}.`,
    `The address takes no parameter "${name}".${help.en} It takes: ${all.join(', ')}.`,
  );
}
