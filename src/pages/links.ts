import type { Address, Ending } from './address.ts';
import type { Language } from './language.ts';

/** What a link keeps from page to page: the language, and the version where the address names one. */
export interface Kept {
  readonly language: Language;
  readonly version: string | null;
}

/** A path with its parameters; what is null is left out. Values are encoded here and nowhere else. */
export function pathWith(path: string, query: Readonly<Record<string, string | null>>): string {
  const given = Object.entries(query).flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
  const text = new URLSearchParams(given).toString();
  return text === '' ? path : `${path}?${text}`;
}

/** The parameters that a link adds to keep language and version. */
export const keeping = ({ language, version }: Kept): Readonly<Record<string, string | null>> => ({
  version,
  sprog: language === 'en' ? 'en' : null,
});

/** The address of a thing, fact or claim; null for an id that stands for none. */
export function pathOfId(id: string, kept: Kept): string {
  return pathWith(id.startsWith('claim-') ? `/kilde/${id}` : `/${id}`, keeping(kept));
}

/** The page of a question. */
export const pathOfQuestion = (slug: string, parameters: Readonly<Record<string, string | null>>, kept: Kept): string =>
  pathWith(`/spoergsmaal/${slug}`, { ...parameters, ...keeping(kept) });

/** The feed of what changes: of everything, or of what `om` names. A feed is of the newest, so no version is kept. */
export const pathOfFeed = (of: Readonly<Record<string, string | null>>, { language }: Pick<Kept, 'language'>): string =>
  pathWith('/aendringer.atom', { ...of, ...keeping({ language, version: null }) });

/** The same address in another form. */
export const pathAs = (path: string, ending: Ending): string => (ending === 'html' ? path : `${path}.${ending}`);

/** The parameters of an address that stay when its form, language or version changes. */
export const restOf = ({ rest }: Address): Readonly<Record<string, string>> => Object.fromEntries(rest);
