import { readAttendance, type Said } from './attendance.ts';
import type { Piece } from './piece.ts';
import { type Named, peopleIn } from './prose.ts';
import { sentencesOf } from './sentences.ts';

/** Reads the running text of one document. Persons, items and remarks ask for the same sentences: each is read once. */
export interface RunningText {
  sentences(paragraph: Piece): readonly Piece[];
  /** What a sentence says of who came; `null` when it says nothing of it. */
  attendance(sentence: Piece): Said | null;
  people(sentence: Piece): readonly Named[];
}

/** Makes the reader of one document; it keeps what it read for as long as it lives. */
export function runningText(): RunningText {
  return { sentences: once(sentencesOf), attendance: once(readAttendance), people: once(peopleIn) };
}

/** A reading that is done once for each piece. Only the last piece at a place is kept, so as never to keep much. */
function once<Read>(read: (piece: Piece) => Read): (piece: Piece) => Read {
  const known = new Map<number, { readonly text: string; readonly read: Read }>();
  return (piece) => {
    const before = known.get(piece.start);
    if (before?.text === piece.text) return before.read;
    const now = { text: piece.text, read: read(piece) };
    known.set(piece.start, now);
    return now.read;
  };
}
