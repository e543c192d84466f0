import type { Entry } from './entry.ts';
import { cut, type Piece, trim } from './piece.ts';
import { isOrganisation, kommuneIn, organisationRun, withoutPreposition } from './place.ts';

/** A piece that was read as a place of work: what of it is still to be read, and how many letters say nothing. */
export interface Placed {
  readonly rest: Piece | null;
  readonly unread: number;
}

const known: Placed = { rest: null, unread: 0 };

/** Reads a piece beside a name as where the person works and adds it to the entry; `null` when it is no such place. */
export function placeAt(entry: Entry | null, piece: Piece): Placed | null {
  const bare = withoutPreposition(piece);
  if (!entry) return isOrganisation(bare.text) ? known : null;
  const kommune = kommuneIn(bare);
  if (kommune) return { rest: addKommune(entry, kommune, bare), unread: 0 };
  const single = /^\p{Lu}[\p{L}-]+$/u.test(bare.text);
  if (
    !/^\p{Lu}/u.test(bare.text) &&
    !/^(?:almen praksis|psykiatrien|regionen|kommunen|\p{L}{3,30}(?:staben|afdelingen|sekretariatet|forvaltningen|centret))$/u.test(
      bare.text,
    )
  )
    return null;
  const run = organisationRun(bare);
  const works = entry.offices.length > 0;
  if (!isOrganisation(run.text) && !works && !single) return null;
  const sender = /^\p{Lu}{2,5}$/u.test(bare.text);
  if (single && !works && !sender && !isOrganisation(run.text)) entry.kommuner.push({ name: bare.text, piece: bare });
  else if (run.text.length < 90) entry.organisations.push(run);
  return { rest: null, unread: bare.text.length - run.text.length };
}

/** A municipality, with the department before it; words behind it are read on their own ("fra Vejle Kommune deltog"). */
function addKommune(entry: Entry, kommune: { name: string; piece: Piece }, whole: Piece): Piece | null {
  const end = kommune.piece.start + kommune.piece.text.length - whole.start;
  const rest = trim(cut(whole, end));
  entry.kommuner.push(kommune);
  entry.organisations.push(end <= 80 ? cut(whole, 0, end) : kommune.piece);
  return rest.text === '' ? null : rest;
}
