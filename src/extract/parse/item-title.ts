import type { Found } from './item-place.ts';
import type { ChosenStart, Marked } from './marked.ts';
import type { Piece } from './piece.ts';

/** The title of a group of starts: its first non-empty one, else the line after the number, else the line before it. */
export function chosenOf(group: readonly Found[], marked: readonly Marked[], listed: readonly Found[]): ChosenStart {
  const first = group[0] as Found;
  const last = group.at(-1) as Found;
  const printed = group.filter(({ title }) => title.text !== '').map(({ title }) => title);
  const { number } = first;
  const within = null;
  if (printed[0]) {
    const { title, from } = continued(printed[0], first, marked);
    return { at: first.at, from: group.length > 1 ? first.at + 1 : from, number, within, title, titles: printed };
  }
  const known = first.ad ? inContents(first, listed) : null;
  if (known) return { at: first.at, from: last.at + 1, number, within, title: known, titles: [known, first.line] };
  const next = marked[last.at + 1];
  if (next && (isTitleLike(next) || (last.strong && opensList(next)))) {
    return { at: first.at, from: last.at + 2, number, within, title: next.line, titles: [first.line, next.line] };
  }
  const before = marked[first.at - 1];
  if (before && isTitleLike(before)) {
    return {
      at: first.at - 1,
      from: last.at + 1,
      number,
      within,
      title: before.line,
      titles: [before.line, first.line],
    };
  }
  return { at: first.at, from: last.at + 1, number, within, title: first.line, titles: [first.line] };
}

/** "Ad. 2" without a title: the one that the table of contents gives the number. */
function inContents({ at, number }: Found, listed: readonly Found[]): Piece | null {
  const found = listed.filter((each) => each.at < at && each.number === number && each.title.text !== '');
  return found.length === 1 ? (found[0]?.title ?? null) : null;
}

function isTitleLike({ line, label, start }: Marked): boolean {
  return (
    label === null &&
    start === null &&
    line.text.length <= 220 &&
    !/[.:]$/.test(line.text) &&
    !/^[\d/-]+$/.test(line.text)
  );
}

/** "Nyt fra:" below "Pkt. 4": the title, and a list of whom. */
function opensList({ line, label, start }: Marked): boolean {
  return label === null && start === null && line.text.length <= 120 && line.text.endsWith(':');
}

// A title that ends so waits for its last words, whatever stands between.
const dangling = /\s(?:af|og|for|i|til|om|på|ved|med|fra|den|det|en|et)$/;

/** A title broken over two lines goes on in small letters on the next one; its text is no longer one run of the view. */
function continued(title: Piece, first: Found, marked: readonly Marked[]): { title: Piece; from: number } {
  const next = marked[first.at + 1];
  const goesOn =
    next &&
    (!next.line.gap || dangling.test(title.text)) &&
    !next.label &&
    !next.start &&
    !next.line.bullet &&
    /^\p{Ll}(?![.)])/u.test(next.line.text);
  if (!goesOn || next.line.text.length > 120 || (/[.:]$/.test(next.line.text) && !dangling.test(title.text)))
    return { title, from: first.at + 1 };
  return { title: { text: `${title.text} ${next.line.text}`, start: title.start }, from: first.at + 2 };
}
