import { forms, type Label } from './label-forms.ts';
import { remembered } from './memo.ts';
import { cut, type Piece, trim } from './piece.ts';

export type { Label } from './label-forms.ts';

/** A label and what stands behind it on its line (empty when nothing does). */
export interface Labelled {
  readonly label: Label;
  readonly words: Piece;
  readonly rest: Piece;
}

// Labels that also stand in front of a paragraph with a full stop: "Referat. Formanden …".
const runIn: ReadonlySet<Label> = new Set<Label>(['DECISION', 'CASE', 'PROPOSAL', 'RESUME', 'ATTACHMENTS']);
const compiled = forms.map(([label, words, how]) => {
  const end = {
    LINE: '\\s*[:.]?\\s*$',
    COLON: `[^\\S\\t]*(?::|\\t|$${runIn.has(label) ? '|\\.(?=\\s+\\S)' : ''})`,
    LOOSE: '\\s*(?::|$|(?=\\s[\\p{Lu}\\d("]))',
    OPEN: '',
  }[how];
  const source = `(?:${words})${end}`;
  return { label, how, source, pattern: new RegExp(`^${source}`, 'iu') };
});
// All of them in one pattern, a group for each: one search tells the first that fits, or that none does.
const any = new RegExp(`^(?:${compiled.map(({ source }) => `(${source})`).join('|')})`, 'iu');
const longestLabelLine = 160;
// How labels begin, three letters each, and the words that make a label of a line that begins otherwise: most lines of
// a document are told to be none by these alone.
const openings = new Set(
  `mød emn dat tid sta slu ste lok udv for ord dir næs ref pro bem del til fre i_m på_ føl med råd kly pol gæs inv eks opl obs sær
adm and emb øvr des end der her sek afb fra mel ude ikk ind sup dag pun sag kor res det bes bag kon afg ved bil his jou j.n j_n aca
øko lov ret hør per sam beh kom vur den inh und bær vid tilf fremm uden
ej_ anl gru åbe åbn luk opf ops aft drø mat dok fil rel om_ hva udd uds udl`
    .split(/\s+/)
    .map((opening) => opening.replace('_', ' ').slice(0, 3)),
);
const elsewhere =
  /indstiller|foreslår|indstilling|beslutning|, pkt|, punkt|konsekvenser|^\d{1,2} bilag|\d{4}:$|s (?:konklusion|drøftelse|behandling)/i;

/** Reads a label at the start of a line; `null` for a line that has none. */
export function readLabel(line: Piece): Labelled | null {
  const found = labelAt(line.text);
  if (!found) return null;
  const { label, end } = found;
  return { label, words: trim(cut(line, 0, end), ':.'), rest: trim(cut(line, end)) };
}

// A site's table whose cells lost the blank between label and value: "AfbudBo Prøve".
const glued =
  /^(?:(?:Møde)?[Dd]eltagere|Medlemmer|Afbud|Fraværende|Mødeleder|Ordstyrer|Referent|Sted|Mødested|Udvalg)(?=\p{Lu}\p{Ll})/u;

const labelAt: (text: string) => { readonly label: Label; readonly end: number } | null = remembered(
  (text: string): { readonly label: Label; readonly end: number } | null => {
    const head = text.slice(0, longestLabelLine);
    if (!openings.has(head.slice(0, 3).toLowerCase()) && (text.length > longestLabelLine || !elsewhere.test(head))) {
      return null;
    }
    const value = glued.exec(head)?.[0];
    if (value) return { label: labelAt(`${value}:`)?.label ?? 'OTHER', end: value.length };
    const fitting = any.exec(head);
    if (!fitting) return null;
    const first = fitting.findIndex((group, index) => index > 0 && group !== undefined) - 1;
    for (const { label, how, pattern } of compiled.slice(first)) {
      if (how === 'LINE' && text.length > longestLabelLine) continue;
      const match = pattern.exec(head);
      if (
        !match ||
        (how !== 'OPEN' && isFunction(label, match[0]) && !match[0].includes(':') && !keeper.test(match[0]))
      )
        continue;
      if (how === 'LOOSE' && !match[0].endsWith(':') && !fitsLoosely(label, text.slice(match[0].length))) continue;
      return { label, end: match[0].length };
    }
    return null;
  },
);

// A cell beside one of these names who it was; beside "Formand" it may be a row of the list.
const keeper = /^(?:referent|mødeleder|ordstyrer|protokolfører)\s*\t/i;

/** One word that, alone on its line, is the function of the person named above it: "Formand", "Suppleant". */
function isFunction(label: Label, words: string): boolean {
  if (label === 'CHAIR') return true;
  return /^(?:stedfortræder|suppleant|gæst|observatør|referent|(?:møde)?sekretær|tilforordnet|deltager)\s*$/i.test(
    words,
  );
}

/** Whether a value without a colon may stand behind the label: the pattern ignores case, so the capital is asked here. */
function fitsLoosely(label: Label, rest: string): boolean {
  const value = rest.trim();
  if (value === '') return true;
  if (label === 'END' || label === 'START') return /^(?:kl\b|\d)/i.test(value);
  if (label === 'CASE_NUMBER') return /^[A-Z\d]/.test(value) && /\d/.test(value) && value.length < 80;
  return /^[\p{Lu}\d("]/u.test(value);
}

/** The labels under which people are listed. */
export const peopleLabels: ReadonlySet<Label> = new Set<Label>([
  'PRESENT',
  'MEMBERS',
  'UNTITLED',
  'GUESTS',
  'STAFF',
  'ABSENT',
  'APOLOGY',
  'STAND_INS',
  'CHAIR',
]);
