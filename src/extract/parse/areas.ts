import { isGivenName, looksLikeName, type Name, nameAt } from './name.ts';
import { type Piece, split } from './piece.ts';

// "Chef for Skole, Kultur og Fritid Bo Prøve": one office of several areas, and the name behind the last.
const who = '\\p{L}*(?:[Cc]hef|[Ll]eder|[Dd]irektør|[Kk]onsulent|[Kk]oordinator) for ';
const areas = '((?:[^.,;:()]{3,40}, ){1,3}[^.,;:()]{3,40}?|[^.,;:()]{3,40}?(?= &)) (?:og|&) \\p{Lu}\\p{L}{2,30}';
const leading = new RegExp(`^${who}${areas}(?= \\p{Lu})`, 'u');
const ending = new RegExp(`(?<!\\p{L})${who}${areas} $`, 'u');
const lastArea = new RegExp(`(?<!\\p{L})${who}[^.;:()]{3,160} (?:og|&) $`, 'u');
const longest = 170;

/** How long the office of several areas is that a text begins with, up to the name behind it; 0 for any other text. */
export function areasAt(text: string): number {
  const match = text.slice(0, 60).includes(' for ') ? leading.exec(text.slice(0, longest)) : null;
  if (!match || namesSomebody(match)) return 0;
  return isGivenName(/^ (\p{L}+)/u.exec(text.slice(match[0].length))?.[1] ?? '') ? match[0].length : 0;
}

/** How long such an office is that ends right before a name, with the blank behind it; 0 for any other text. */
export function areasBefore({ text }: Piece, at: number): number {
  const before = text.slice(Math.max(0, at - longest), at);
  const match = before.includes(' for ') ? ending.exec(before) : null;
  return match && !namesSomebody(match) ? match[0].length : 0;
}

/** Whether the first of the words is the last area of an office, and the name begins behind it. */
export function isLastArea({ text }: Piece, from: number, { words }: Name): boolean {
  const [first = '', second = ''] = words;
  if (words.length < 3 || isGivenName(first) || !isGivenName(second)) return false;
  return lastArea.test(text.slice(Math.max(0, from - longest), from));
}

/** Whether one of the areas is the name of a person: then the office ended before it. */
function namesSomebody(match: RegExpExecArray): boolean {
  return split({ text: match[1] ?? '', start: 0 }, /, /g).some((area) => {
    const name = nameAt(area);
    return name !== null && looksLikeName(name.words);
  });
}
