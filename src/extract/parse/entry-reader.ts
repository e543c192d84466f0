import { type Atom, atomsOf } from './atoms.ts';
import { type Entry, entryOf, type Group, markOf, noGroup } from './entry.ts';
import { degree, nothing, opensWithOffice, standIn, type Waiting, withoutHeading } from './forerunner.ts';
import { isForOne, readMark } from './marks.ts';
import { gluedAt, looksLikeName, type Name, nameAt, partNames } from './name.ts';
import { officeAt } from './office.ts';
import { appointedAt } from './office-name.ts';
import { type PartyWord, readParty } from './party.ts';
import { cut, type Piece, split, trim } from './piece.ts';
import { isOrganisation } from './place.ts';
import { placeAt } from './workplace.ts';

/**
 * Reads people and what stands beside them, one atom after the other: every name begins a person, all else belongs to
 * the person before it. So one rule reads "Navn, X", "Navn (X)", one fact a line and a flat row of commas.
 */
export class EntryReader {
  readonly entries: Entry[] = [];
  /** Letters of the text that could be read as nothing: many of them, and it is no list. */
  unread = 0;
  group: Group = noGroup;
  private current: Entry | null = null;
  /** Whom the last atom named as replaced: a bracket right behind belongs to that person. */
  private replaced: Entry | null = null;
  private waiting: Waiting = nothing();
  private rowStart = 0;

  /** Reads one row: a line, or lines that belong together. */
  row(row: Piece): void {
    this.rowStart = this.entries.length;
    const atoms = atomsOf(row);
    if (opensWithOffice(atoms)) this.current = null;
    atoms.forEach((atom, index) => {
      const before = atoms[index - 1];
      if (atom.sign === 'BRACKET') this.bracket(atom.piece, index === 0 ? atoms[1] : undefined);
      else if (!this.called(before, atom)) this.atom(withoutHeading(atom, atoms[index + 1]));
    });
  }

  /** "X. Stedfortræder: Y": behind such a colon stands who came for the person before it. */
  private called(before: Atom | undefined, { piece, sign }: Atom): boolean {
    if (sign !== 'COLON' || !before || !standIn.test(before.piece.text)) return false;
    this.replaced = null;
    const owner = this.current;
    if (!owner || !nameAt(piece)) return false;
    const at = owner.marks.findIndex(({ piece: said }) => said.start === before.piece.start);
    if (at >= 0) owner.marks.splice(at, 1);
    return this.replace(owner, piece);
  }

  private bracket(piece: Piece, next: Atom | undefined): void {
    const owner = this.current;
    this.current = this.replaced ?? owner;
    const party = readParty(piece);
    if (party && next && nameAt(next.piece)) {
      this.waiting.party = party;
      this.current = owner;
      return;
    }
    for (const part of split(piece, /[,;/]\s*|\s[-–]\s/g))
      if (!owner || !this.cameInstead(owner, part)) this.detail(part);
    this.current = owner;
  }

  /** "(afbud – X deltog i stedet)": a bracket that names who came instead. */
  private cameInstead(owner: Entry, part: Piece): boolean {
    const after = part.text.slice(nameAt(part)?.piece.text.length ?? part.text.length);
    const says = /i stedet|stedfortræder|suppleant|i (?:hans|hendes) sted/i.test(after);
    return says && this.replace(owner, part);
  }

  /** Adds who came for somebody; false where the part names nobody. */
  private replace(owner: Entry, part: Piece): boolean {
    const name = nameAt(part);
    if (!name) return false;
    owner.marks.push(markOf('REPLACED', part, name.piece));
    const came = entryOf(name, owner.group, false);
    came.marks.push(markOf('STAND_IN', part, owner.name.piece));
    this.entries.push(came);
    this.replaced = came;
    return true;
  }

  private atom(atom: Atom): void {
    const { piece, sign } = atom;
    const gone = this.replaced;
    this.replaced = null;
    if (gone && sign === 'COMMA' && this.excuses(gone, piece)) return;
    if ((sign === 'AND' || /\sfor\s+\p{Lu}|\sindkaldt/u.test(piece.text)) && this.standsIn(piece)) return;
    const name = nameAt(piece) ?? gluedAt(piece);
    const known = name !== null && ((sign !== 'COMMA' && sign !== 'COLON') || !this.mayBeOrganisation(atom, name));
    if (name && known) this.begin(name, piece);
    else this.detail(piece);
  }

  /** "som stedfortræder for X, der havde meldt afbud": said of X. */
  private excuses(gone: Entry, piece: Piece): boolean {
    const mark = /^(?:der|som)\s/i.test(piece.text) ? readMark(piece) : null;
    if (mark?.kind !== 'APOLOGY' && mark?.kind !== 'ABSENT') return false;
    gone.marks.push(mark);
    return true;
  }

  /** "A, B samt som stedfortræder C for D", "Suppleant C deltog for D": C came, and not for B; "suppleanten C er indkaldt" says no more. */
  private standsIn(piece: Piece): boolean {
    const words = /^(?:som )?(?:stedfortræder|suppleant)(?:en)?\s+(?=\p{Lu})/iu.exec(piece.text)?.[0];
    const name = words ? nameAt(cut(piece, words.length)) : null;
    if (!words || !name) return false;
    this.begin(name, cut(piece, words.length));
    if (!/\sindkaldt/.test(piece.text)) this.current?.marks.push(markOf('STAND_IN', piece));
    return true;
  }

  /** A second capitalised run after an office is where the person works, unless it looks like a Danish name. */
  private mayBeOrganisation({ piece, sign }: Atom, name: Name): boolean {
    if (this.current === null || looksLikeName(name.words)) return false;
    if (sign === 'COLON') return this.entries.length > this.rowStart;
    return isOrganisation(piece.text) || (this.current.offices.length > 0 && this.current.organisations.length === 0);
  }

  private begin(name: Name, piece: Piece): void {
    const names = partNames(name);
    for (const each of names) this.add(each);
    const tail = trim(cut(piece, name.piece.text.length));
    if (tail.text !== '') this.detail(tail);
  }

  private add(name: Name): void {
    const entry = entryOf(name, this.group);
    if (this.waiting.party) entry.parties.push(this.waiting.party);
    entry.offices.push(...this.waiting.offices);
    entry.roles.push(...(this.group.role ? [this.group.role] : []), ...this.waiting.roles);
    this.waiting = nothing();
    this.entries.push(entry);
    this.current = entry;
  }

  /** Reads a piece that is no name: party, mark of presence, office (with a name behind it or not), organisation. */
  private detail(piece: Piece): void {
    const party = readParty(piece);
    if (party) this.party(party);
    else if (degree.test(piece.text)) return;
    else if (!this.mark(piece) && !this.office(piece) && !this.place(piece)) this.unread += piece.text.length;
  }

  private party(party: PartyWord): void {
    if (this.current) this.current.parties.push(party);
    else this.waiting.party = party;
  }

  private mark(piece: Piece): boolean {
    const mark = readMark(piece);
    if (!mark || !this.current) return mark !== null;
    const owner = this.current;
    const before = this.entries.at(-2);
    if (isForOne(mark) && this.entries.length - this.rowStart > 1 && before) {
      owner.marks.push({ ...mark, other: before.name.piece });
      before.marks.push(markOf('REPLACED', mark.piece, owner.name.piece));
    } else owner.marks.push(mark);
    if (mark.other) this.other(owner, mark.kind === 'REPLACED', mark.other);
    return true;
  }

  /** The other person of a replacement: who came instead, or who was replaced. */
  private other(owner: Entry, came: boolean, piece: Piece): void {
    const offices = officeAt(piece);
    const run = nameAt(offices?.rest ?? piece);
    if (!run) return;
    const [name = run, ...further] = partNames(run);
    const entry = entryOf(name, owner.group, false);
    if (offices && !offices.role) entry.offices.push(offices.piece);
    entry.marks.push(markOf(came ? 'STAND_IN' : 'REPLACED', piece, owner.name.piece));
    this.entries.push(entry);
    const rest = trim(cut(offices?.rest ?? piece, run.piece.text.length));
    for (const each of came ? further : []) this.add(each); // without signs the list goes on behind who came
    if (!came) this.replaced = entry;
    else if (further.length === 0) this.current = entry;
    if (rest.text !== '' && came) this.detail(trim(rest, '()'));
  }

  private office(piece: Piece): boolean {
    const office = appointedAt(piece);
    if (!office) return false;
    const { name } = office;
    const target = name || !this.current ? this.waiting : this.current;
    (office.role ? target.roles : target.offices).push(office.piece);
    if (name) {
      this.begin(name, office.rest);
      if (office.place.text !== '') this.detail(office.place);
    } else if (office.rest.text !== '') this.detail(office.rest);
    return true;
  }

  private place(piece: Piece): boolean {
    const placed = placeAt(this.current, piece);
    if (placed?.rest) this.detail(placed.rest);
    this.unread += placed?.unread ?? 0;
    return placed !== null;
  }
}
