import { groupBy } from '../../domain/group.ts';
import type { Both } from '../../questions/question.ts';
import { both, sayDate } from '../../questions/say.ts';
import { word } from '../../questions/words.ts';
import type { Claim } from '../claims/claim.ts';
import { licence } from '../frame/licence.ts';
import { inOne, type Language } from '../language.ts';

/** What is cited: a page of ours, with the sources it rests on. */
export interface Cited {
  readonly title: string;
  /** Whether the title says in our words what a source reports: it stands without quotation marks, and says so. */
  readonly paraphrase?: boolean;
  /** The path, for a key that holds: "hvem-sad-i-klyngen". */
  readonly name: string;
  readonly asOf: string | null;
  readonly version: string;
  /** ISO 8601, UTC: when the version was published. */
  readonly publishedAt: string;
  /** With host; null where the server's public address is not known. */
  readonly url: string | null;
  readonly claims: readonly Claim[];
  readonly language: Language;
}

const words = {
  version: both('udgave', 'version'),
  asOf: both('svaret gælder', 'the answer holds for'),
  sources: both('Kilder', 'Sources'),
  item: both('punkt', 'item'),
  hash: both('aftryk', 'hash'),
  ours: both('Gengivet i vores ord:', 'In our words:'),
} as const satisfies Record<string, Both>;

/**
 * The sentence to cite a page by: title, version, day and sources, each with the items cited and its hash, and the
 * address where that is known.
 */
export function citeAsText(cited: Cited): string {
  const { asOf, version, url, language } = cited;
  const say = (text: Both) => inOne(text, language);
  const day = asOf === null ? '' : `, ${say(words.asOf)} ${say(sayDate(asOf))}`;
  const sources = sourcesOf(cited);
  return [
    `${titleOf(cited)}. sundhedsgraf, ${say(words.version)} ${version}${day}.`,
    ...(sources.length === 0 ? [] : [`${say(words.sources)}: ${sources.join('; ')}.`]),
    ...(url === null ? [] : [`${url} (${licence.name}).`]),
    ...(url === null ? [`${licence.name}.`] : []),
  ].join(' ');
}

/** A title is quoted, since it stands so on its page; what nobody wrote or said is not. */
function titleOf({ title, paraphrase, language }: Cited): string {
  if (paraphrase) return `${inOne(words.ours, language)} ${title.replace(/\.$/, '')}`;
  return language === 'da' ? `»${title}«` : `"${title}"`;
}

/** Each source once: title, publisher, the items of minutes, and the hash to know the document by. */
function sourcesOf({ claims, language }: Cited): string[] {
  const say = (text: Both) => inOne(text, language);
  return [...groupBy(claims, ({ document }) => document.id).values()].flatMap((ofOne) => {
    const [first] = ofOne;
    if (first === undefined) return [];
    const { title, publisher, sha256, url } = first.document;
    const items = [...new Set(ofOne.flatMap(({ itemNumber }) => itemNumber ?? []))].sort((a, b) => a - b);
    return [
      [
        title === '' ? say(word('DocumentKind', first.document.kind)) : title,
        ...(publisher === 'ikke oplyst' ? [] : [publisher]),
        ...(items.length === 0 ? [] : [`${say(words.item)} ${items.join(', ')}`]),
        ...(sha256 === null ? [] : [`${say(words.hash)} ${sha256.slice(0, 12)}`]),
        ...(url === null ? [] : [url]),
      ].join(', '),
    ];
  });
}

/** The key of an entry: letters, digits, colons and hyphens. */
const keyOf = ({ name, version }: Cited): string => `sundhedsgraf:${name}:${version}`;

const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text that BibTeX and LaTeX take as it stands. */
const escaped = (text: string) =>
  text.replace(/[\\{}~^]/g, (letter) => special[letter] ?? letter).replace(/[%$#&_]/g, (letter) => `\\${letter}`);

/** One BibTeX entry. */
export function citeAsBibtex(cited: Cited): string {
  const { title, version, publishedAt, url, language } = cited;
  const fields: [string, string][] = [
    ['author', '{sundhedsgraf}'],
    ['title', `{${escaped(title)}}`],
    ['year', publishedAt.slice(0, 4)],
    ['month', String(Number(publishedAt.slice(5, 7)))],
    ['version', escaped(version)],
    ['language', language === 'da' ? 'danish' : 'english'],
    ['note', escaped(sourcesOf(cited).join('; '))],
    ...(url === null ? [] : [['url', url] satisfies [string, string]]),
  ];
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${keyOf(cited)},\n${lines.join(',\n')}\n}\n`;
}

/** The same as CSL-JSON, which Zotero and others read. */
export function citeAsCsl(cited: Cited): string {
  const { title, version, publishedAt, url, language } = cited;
  const [year, month, day] = publishedAt.slice(0, 10).split('-').map(Number);
  const note = sourcesOf(cited).join('; ');
  const entry = {
    id: keyOf(cited),
    type: 'webpage',
    title,
    author: [{ literal: 'sundhedsgraf' }],
    'container-title': 'sundhedsgraf',
    issued: { 'date-parts': [[year, month, day]] },
    version,
    language: language === 'da' ? 'da-DK' : 'en',
    ...(note === '' ? {} : { note }),
    ...(url === null ? {} : { URL: url }),
  };
  return `${JSON.stringify([entry], null, 2)}\n`;
}
