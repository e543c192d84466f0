import { areasAt } from './areas.ts';
import { remembered } from './memo.ts';
import { nameAt } from './name.ts';
import { officeAt } from './office.ts';
import { cut, matchesOf, moved, type Piece, trim } from './piece.ts';

/** One smallest part of a list of people, and what parts it from the one before. */
export interface Atom {
  readonly piece: Piece;
  readonly sign: 'START' | 'COMMA' | 'AND' | 'BRACKET' | 'DASH' | 'COLON' | 'CELL';
}

const sign =
  /\(((?:[^()]|\([^()]{0,60}\)){0,240})\)|([,;]|\s#\d{1,4}(?=\s|$)|\.(?=\s+\p{Lu}))|(\t+|\s{3,})|(\s[-–—]\s?|\s?[-–—]\s(?!og\s|eller\s|,)|(?<=\p{L}\)?)-(?=\s(?!og\s|eller\s)|afbud|fravær|deltog))|(:\s*)|((?<![-–])\s(?:og|samt|&)\s(?=(?:[\p{Ll}\d][\p{L}\d.-]*\s){0,5}\p{Lu})|\s\/\s)/gu;
const initialsBefore = /(?:^|[\s.(])(?:\p{Lu}\p{Ll}?|Chr|Joh)$|(?:adm|kst|vice|ass|afd|pkt|kl|nr|mv|jf|f\.eks|bl\.a)$/u;

/** Cuts a list of people at commas, brackets, dashes, colons, tabs, "og" and the number of a house ("#72"); dots only where a sentence ends. */
export function atomsOf(row: Piece): Atom[] {
  return atomsIn(row.text).map(({ piece, sign }) => ({ piece: moved(piece, row.start), sign }));
}

// A row of a list is cut twice: to see whether it is one, and to read it.
const atomsIn = remembered((text: string): readonly Atom[] => {
  const row = { text, start: 0 };
  const whole = areasAt(text);
  const atoms: Atom[] = [];
  let from = 0;
  let next: Atom['sign'] = 'START';
  const push = (raw: Piece, how: Atom['sign']) => {
    const piece = cut(raw, /^\s*(?:(?:og|samt|mens|men|at|om at|da|idet)\s+)?/.exec(raw.text)?.[0].length ?? 0);
    const bare = trim(piece, '.;,');
    const kept = /\p{L}\.$/u.test(trim(piece).text) ? keepInitial(piece) : bare;
    if (kept.text !== '') atoms.push({ piece: kept, sign: how });
  };
  for (const match of matchesOf(row.text, sign)) {
    if (match.index < whole) continue;
    if (match[0][0] === '.' && initialsBefore.test(row.text.slice(Math.max(0, match.index - 8), match.index))) continue;
    if (match[6] !== undefined && isOneOffice(cut(row, from, match.index), cut(row, match.index + match[0].length)))
      continue;
    push(cut(row, from, match.index), next);
    from = match.index + match[0].length;
    if (match[1] !== undefined) push(cut(row, match.index + 1, from - 1), 'BRACKET');
    next = nextSign(match, next);
  }
  push(cut(row, from), next);
  return atoms;
});

function nextSign(match: RegExpMatchArray, before: Atom['sign']): Atom['sign'] {
  if (match[1] !== undefined) return before === 'START' ? 'START' : 'COMMA';
  if (match[2] !== undefined) return 'COMMA';
  if (match[3] !== undefined) return 'CELL';
  if (match[4] !== undefined) return 'DASH';
  return match[5] !== undefined ? 'COLON' : 'AND';
}

/** A last dot belongs to an abbreviation ("ref.", "kst."), which the readers of offices know; elsewhere it goes. */
function keepInitial(piece: Piece): Piece {
  const bare = trim(piece, ';,');
  return /(?:^|\s)(?:ref|adm|kst)\.$/i.test(bare.text) ? bare : trim(bare, '.');
}

/** "Chef for unge og ældre Bo Prøve": the "og" is the office's own. */
function isOneOffice(before: Piece, after: Piece): boolean {
  if (!/\sfor\s/.test(before.text) || nameAt(after) !== null) return false;
  const office = officeAt(trim(before));
  return office !== null && office.rest.text === '' && / for /.test(office.piece.text) && officeAt(after) === null;
}
