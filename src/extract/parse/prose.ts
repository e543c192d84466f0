import { appositionBefore } from './apposition.ts';
import { areasBefore, isLastArea } from './areas.ts';
import { type Atom, atomsOf } from './atoms.ts';
import type { Entry } from './entry.ts';
import { EntryReader } from './entry-reader.ts';
import { capitalsIn } from './letter.ts';
import { isGivenName, looksLikeName, type Name, nameAt } from './name.ts';
import { officeAt } from './office.ts';
import { type PartyWord, readParty } from './party.ts';
import { cut, join, matchesOf, type Piece } from './piece.ts';
import { isCalledSo } from './side-by-side.ts';
import { speaks } from './verbs.ts';

// Two capitalised words, side by side or with a particle between: without them there is no name.
const pair = /\p{Lu}[^\s,;]* {1,2}(?:\p{Ll}{2,3} ){0,2}\p{Lu}/u;
const street =
  /^s?\s+(?:Plads|Vej|Gade|Allé|Alle|Boulevard|Stræde|Torv|Center|Centret|Skole|Skolen|Fond|Fonden|Legat|Institut|Instituttet|Hus|Gård|Have|Park|Selskab|Kommune|Region|Universitet|Hospital|Kollegium|Minde|Prisen|Pris)(?!\p{L})/u;

/** A person named in running text, with what stands beside the name. */
export interface Named {
  readonly entry: Entry;
  /** Whether an office in front or a party behind says that it is a person, whatever the name looks like. */
  readonly vouched: boolean;
}

/** The people a sentence names, in order: full names that look Danish or that an office or a party vouches for. */
export function peopleIn(sentence: Piece): Named[] {
  const capitals = capitalsIn(sentence.text);
  if (capitals.length < 2 || !pair.test(sentence.text)) return [];
  const found: Named[] = [];
  let done = 0;
  for (const index of capitals) {
    if (index < done) continue;
    const name = nameAt(sentence, index);
    if (!name || isPlaceFirst(sentence, index, name) || isOfBody(sentence, index) || isLastArea(sentence, index, name))
      continue;
    const end = index + name.piece.text.length;
    done = end;
    if (street.test(sentence.text.slice(end, end + 30))) continue;
    const named = readAround(sentence, index, name);
    if (!named.vouched && isCalledSo(name.words)) continue;
    if (named.vouched || looksLikeName(name.words) || isSpeaking(sentence, index, end)) found.push(named);
  }
  return found;
}

/** "Sundhedsråd Nyby Ådal": behind the name of a body stands a place. */
function isOfBody({ text }: Piece, from: number): boolean {
  return /(?:sundhedsråd(?:et)?|klynge|sygehus|hospital|nævn|region) (?:for )?$/i.test(
    text.slice(Math.max(0, from - 20), from),
  );
}

/** Whether a verb of speaking follows the name, or a word that gives the floor stands before it. */
function isSpeaking(sentence: Piece, from: number, to: number): boolean {
  const after = /^(?: og (?:\p{Lu}\S* ){2,4}|\s)(?=\p{Ll})/u.exec(sentence.text.slice(to, to + 60));
  if (after && speaks(sentence.text.slice(to + after[0].length - 1, to + after[0].length + 25))) return true;
  return /(?:v\/\s?|oplæg (?:ved|af|fra) )$/i.test(sentence.text.slice(Math.max(0, from - 14), from));
}

/** "kvalitetschef i Kirurgi Anne Prøve Holm": behind a preposition, the first word is a place when the second is a name. */
function isPlaceFirst(sentence: Piece, from: number, { words }: Name): boolean {
  const [first = '', second = ''] = words;
  const after = /(?:^|\s)(?:i|på|fra|ved|af)\s$/i.test(sentence.text.slice(Math.max(0, from - 6), from));
  return after && words.length > 2 && !isGivenName(first) && isGivenName(second);
}

/** The name at `from` with the office in front of it and the facts right behind it, up to the first that is none. */
function readAround(sentence: Piece, from: number, name: Name): Named {
  const start = officeBefore(sentence, from);
  const atoms = atomsOf(cut(sentence, start, Math.min(sentence.text.length, from + name.piece.text.length + 160)));
  const entry = furthest(sentence, atoms);
  if (!entry) {
    const alone = fallback(name);
    const office = start < from ? officeAt(cut(sentence, start, from)) : null;
    if (office) (office.role ? alone.roles : alone.offices).push(office.piece);
    return { entry: alone, vouched: office !== null };
  }
  const party = partyBefore(sentence, start);
  if (party) entry.parties.push(party);
  const apposed = appositionBefore(sentence, start);
  if (apposed) (apposed.role ? entry.roles : entry.offices).push(apposed.piece);
  return { entry, vouched: apposed !== null || entry.offices.length + entry.parties.length > 0 };
}

/** The person of the first atoms, with as many of the atoms behind the name as say something of that person. */
function furthest(sentence: Piece, atoms: readonly Atom[]): Entry | undefined {
  let taken = readTo(sentence, atoms, 0);
  let known = 0;
  for (const [index, { piece }] of atoms.entries()) {
    if (index > 0 && namesAnother(piece)) break;
    const trial = index === 0 ? taken : readTo(sentence, atoms, index);
    const facts = factsOf(trial.entries[0]);
    if (trial.entries.length > 1 || (trial.unread > 0 && facts === known)) break;
    taken = trial;
    known = facts;
    if (trial.unread > 0) break;
  }
  return taken.entries[0];
}

function readTo(sentence: Piece, atoms: readonly Atom[], index: number): EntryReader {
  const reader = new EntryReader();
  reader.row(upTo(sentence, atoms, index));
  return reader;
}

function namesAnother(piece: Piece): boolean {
  for (const index of capitalsIn(piece.text)) {
    const name = nameAt(piece, index);
    if (name && looksLikeName(name.words)) return true;
  }
  return false;
}

/** "Venstres Bo Prøve", "socialdemokraten Bo Prøve": the party in the word before. */
function partyBefore(sentence: Piece, from: number): PartyWord | null {
  const word = /(\S{2,})\s+$/.exec(sentence.text.slice(Math.max(0, from - 30), from));
  const start = from - (word?.[0].length ?? 0);
  return word?.[1] ? readParty(cut(sentence, start, start + word[1].length)) : null;
}

/** How many facts stand beside the name: words behind the last of them are the sentence's own. */
function factsOf(entry: Entry | undefined): number {
  if (!entry) return 0;
  return entry.parties.length + entry.offices.length + entry.roles.length + entry.organisations.length;
}

function upTo(sentence: Piece, atoms: readonly { piece: Piece }[], index: number): Piece {
  const first = atoms[0]?.piece ?? sentence;
  const last = atoms[index]?.piece ?? first;
  const closes = sentence.text[last.start + last.text.length - sentence.start] === ')';
  const text = join(
    sentence.text,
    { text: first.text, start: first.start - sentence.start },
    {
      text: last.text,
      start: last.start - sentence.start,
    },
  );
  return { text: closes ? `${text.text})` : text.text, start: first.start };
}

function fallback(name: Name): Entry {
  const reader = new EntryReader();
  reader.row(name.piece);
  return reader.entries[0] as Entry;
}

/** Where the office in front of a name starts: "programleder Ole Prøve" at the p; `from` itself when there is none. */
function officeBefore(sentence: Piece, from: number): number {
  const before = sentence.text.slice(Math.max(0, from - 90), from);
  // "Bo Prøve som formand for udvalget og Ida Prøve": the office is that of the one before.
  if (/\s(?:og|samt)\s+$/.test(before)) return from;
  const several = areasBefore(sentence, from);
  if (several > 0) return from - several;
  const words = matchesOf(before, /\S+\s+/gu).slice(-6);
  for (const word of words) {
    const at = from - before.length + word.index;
    const office = officeAt(cut(sentence, at, from));
    if (office && office.rest.text === '') return at;
  }
  return from;
}
