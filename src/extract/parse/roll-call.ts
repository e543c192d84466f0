import type { Piece } from './piece.ts';

const onAttendance =
  /^(?:fraværende|afbud|fremmøde|(?:møde)?deltagere|til ?stede)(?: (?:og|samt|eller) (?:afbud|fraværende|bemærkninger)(?: til dagsordenen?)?)?$/i;

/** Whether the title says that the item tells who is there: what it tells holds for the whole meeting. */
export function isOnAttendance(title: Piece): boolean {
  return onAttendance.test(title.text.replace(/[.:]$/, ''));
}
