import type { Piece } from './piece.ts';

const onAttendance =
  /^(?:fraværende|afbud|fremmøde|(?:møde)?deltagere|til ?stede)(?: (?:og|samt|eller) (?:afbud|fraværende|bemærkninger)(?: til dagsordenen?)?)?$/i;

/** Whether the title says that the item tells who is there: what it tells holds for the whole meeting. */
export function isOnAttendance(title: Piece): boolean {
  return onAttendance.test(title.text.replace(/[.:]$/, ''));
}

const parted = /^(?:\p{Lu}\S* ){2,4}(?:ankom|forlod|tilsluttede|gik|kom)\s[^,]*\.$/u;

/** "Fremmøde: X ankom kl. 19.05." tells of those who were there for a part, and lists nobody. */
export function comesAndGoes({ text }: Piece): boolean {
  return parted.test(text);
}
