/**
 * The three shapes of a Danish name: folded (to find it), as a slug (to put it in an id), as a sort key (to order it).
 * One file, so that the three never disagree about a letter.
 */

const singles: Readonly<Record<string, string>> = {
  å: 'a',
  ä: 'a',
  æ: 'a',
  ø: 'o',
  ö: 'o',
  ü: 'u',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ß: 'ss',
};
const twoVowels = /aa|ae|ao|oe|oo|ue/g;

/**
 * The form in which names are compared and searched: lower case, no accents, æ/å/ä as a, ø/ö as o, ü as u, and the
 * second vowel of a written-out letter dropped ("kuehnau" and "Kühnau" fold alike, as do "Sønder" and "soender").
 * Everything that is no letter or digit becomes one blank. The fold loses information: it finds, it never identifies.
 */
export function fold(text: string): string {
  const lower = text.normalize('NFC').toLowerCase();
  const plain = lower.replace(/[åäæøöüðþłß]/g, (letter) => singles[letter] ?? letter).normalize('NFD');
  return plain
    .replace(/\p{M}/gu, '')
    .replace(twoVowels, (pair) => pair[0] ?? pair)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const written: Readonly<Record<string, string>> = { å: 'aa', æ: 'ae', ä: 'ae', ø: 'oe', ö: 'oe', ü: 'ue', ß: 'ss' };

/** The form in which a name stands in an id: ASCII letters, digits and hyphens; å→aa, æ→ae, ø→oe, ü→ue, é→e. */
export function slug(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[åæäøöüß]/g, (letter) => written[letter] ?? letter)
    .replace(/[ðþł]/g, (letter) => singles[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

const danishOrder: Readonly<Record<string, string>> = { æ: '{', ä: '{', ø: '|', ö: '|', å: '}', ü: 'y' };

/**
 * A string whose plain order is the Danish alphabet: a–z, then æ, ø, å, with "aa" as å ("Aabenraa" comes last).
 * Ends in the id, so that the order is total; two blanks before it, so that a short name precedes a longer one.
 */
export function sortKey(name: string, id: string): string {
  const letters = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/aa/g, 'å')
    .replace(/[æäøöåü]/g, (letter) => danishOrder[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9{|}]+/g, ' ')
    .trim();
  return `${letters}  ${id}`;
}

/** The words of a folded name. */
export function words(folded: string): string[] {
  return folded.split(' ').filter((word) => word !== '');
}

/** Whether the words of one folded name all stand in the other, in order, first and last alike: a middle name dropped. */
export function dropsMiddleName(left: string, right: string): boolean {
  const [short, long] = [words(left), words(right)].sort((a, b) => a.length - b.length);
  if (!short || !long || short.length < 2 || short.length === long.length) return false;
  if (short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  for (const word of long) if (word === short[at]) at += 1;
  return at === short.length;
}

/** The shortest word in which a slip of one letter is taken for one: "Bo" and "Ib" are two names. */
const longEnough = 5;

/**
 * Whether two names of at least two words differ in one word only, and there by one letter put in, left out, changed or
 * swapped with its neighbour: what scanning and typing do to a name.
 */
export function oneLetterApart(left: string, right: string): boolean {
  const [one, other] = [words(left), words(right)];
  if (one.length < 2 || one.length !== other.length) return false;
  const apart = one.flatMap((word, place) => (word === other[place] ? [] : [[word, other[place] ?? ''] as const]));
  const [pair] = apart;
  if (apart.length !== 1 || pair === undefined) return false;
  return Math.max(pair[0].length, pair[1].length) >= longEnough && isSlip(...pair);
}

function isSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  const swapped =
    short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
  return swapped || short.slice(at + 1) === long.slice(at + 1);
}

/** Whether two folded names have a word in common, or one but for a slip of a letter; an initial is no word. */
export function shareWord(left: string, right: string): boolean {
  const others = words(right).filter((word) => word.length > 1);
  return words(left).some((word) =>
    others.some(
      (other) => word === other || (Math.min(word.length, other.length) >= longEnough && isSlip(word, other)),
    ),
  );
}
