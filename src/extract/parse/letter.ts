// Patterns for letters of every alphabet look each sign up in a long list of ranges. Nearly every letter of minutes is one
// of the first 592 signs, which a table answers at once; signs beyond them are asked by pattern, one by one.
const tabled = 0x250;
const [other, upper, letter, number] = [0, 1, 2, 3];

function kindByPattern(code: number): number {
  const sign = String.fromCharCode(code);
  if (/\p{Lu}/u.test(sign)) return upper;
  if (/\p{L}/u.test(sign)) return letter;
  return /\p{N}/u.test(sign) ? number : other;
}

const kinds = Uint8Array.from({ length: tabled }, (_, code) => kindByPattern(code));
const kindOf = (code: number) => (code < tabled ? (kinds[code] ?? other) : kindByPattern(code));

/** Half of a sign beyond the first 65,536: what such a text holds is told by patterns alone. */
const isHalf = (code: number) => code >= 0xd800 && code <= 0xdfff;

/** Where each word of a text starts that begins with a capital: behind no letter, dot or hyphen. */
export function capitalsIn(text: string): readonly number[] {
  const found: number[] = [];
  let inside = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isHalf(code)) return capitalsByPattern(text);
    const kind = kindOf(code);
    if (kind === upper && !inside) found.push(at);
    inside = kind === upper || kind === letter || code === 0x2e || code === 0x2d;
  }
  return found;
}

const capital = /\p{Lu}(?<![\p{L}.-]\p{Lu})/gu;

function capitalsByPattern(text: string): number[] {
  return [...text.matchAll(capital)].map(({ index }) => index);
}

const word = /\p{L}[\p{L}\p{N}'’´.-]*/uy;
const inWord = new Set([0x27, 0x2019, 0xb4, 0x2e, 0x2d]);

/** Where the word ends that starts at `from` with a letter, and goes on with letters, digits, apostrophes, dots and hyphens; `from` for none. */
export function wordEnd(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isHalf(code)) return wordEndByPattern(text, from);
    const kind = kindOf(code);
    const first = at === from;
    if (kind === other ? first || !inWord.has(code) : first && kind === number) break;
  }
  return at;
}

function wordEndByPattern(text: string, from: number): number {
  word.lastIndex = from;
  return word.test(text) ? word.lastIndex : from;
}

/** How many blanks and ends of lines stand at `at`, two at most. */
export function blanksAt(text: string, at: number): number {
  const isBlank = (code: number) => code === 0x20 || code === 0x0a;
  if (!isBlank(text.charCodeAt(at))) return 0;
  return isBlank(text.charCodeAt(at + 1)) ? 2 : 1;
}
