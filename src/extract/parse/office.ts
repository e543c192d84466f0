import { remembered } from './memo.ts';
import { readParty } from './party.ts';
import { cut, moved, type Piece, trim } from './piece.ts';

const nouns =
  'borgmester|rådmand|rådkvinde|formand|forkvinde|forperson|direktør|chef|leder|konsulent|fuldmægtig|læge|sygeplejerske|sekretær|koordinator|medlem|rådgiver|medarbejder|assistent|professor|jurist|økonom|ingeniør|planlægger|inspektør|ansvarlig|specialist|repræsentant|analytiker|terapeut|jordemoder|psykolog|pædagog|lektor|advokat|minister|controller|journalist|arkitekt|farmaceut|tovholder|studerende|praktikant|medhjælper|forsker|næstkommanderende|visitator|ordfører|kasserer|forstander|rektor|kommitterede|tillidsmand|dommer|apoteker|diætist|vejleder|sagsbehandler|underviser|dekan|revisor|redaktør|fagperson|ledelse|sognepræst|hospitalspræst|provst|graver|organist|regnskabs?fører|bogholder|forretningsfører|kirkeværge';
const roleNouns =
  'formand|forkvinde|forperson|næstformand|næstforkvinde|næstforperson|medformand|mødeleder|medlem|sekretariat|referent|ref\\.|ordstyrer|dirigent|observatør|tilforordnet|suppleant|stedfortræder|protokolfører|sekretær|tovholder|kasserer';

const officeWord = new RegExp(`^[\\p{L}/-]*(?:${nouns})(?:en|e|er|ne|net|met)?s?$`, 'iu');
const modifier =
  '(?:[1-4]\\.\\s?|(?:adm|kst|vice|ass|dep)\\.\\s?|[\\p{L}-]+(?:faglig|ende|eret|isk|lig|social|regional|kommunal|første|anden)\\s|(?:første|anden|tidligere|regional|kommunal|faglig|social|lokal|konst)\\s|[\\p{L}-]+-\\s?(?:og|,)\\s|(?:ac|it|hr|praksis|projekt|kvalitets|udviklings|område|afdelings|økonomi|center|hospitals|sundheds|pleje)\\s)';
const officePhrase = new RegExp(`^(?:${modifier}){0,4}(?:\\p{L}+[-/])*[\\p{L}/-]*(?:${nouns})(?![\\p{L}])`, 'iu');
const rolePhrase = new RegExp(
  `^(?:(?:regionalt?|kommunalt?|politisk|administrativt?|udvalgets|rådets|klyngens|[1-4]\\.)\\s?){0,2}(?:${roleNouns})(?![\\p{L}])`,
  'iu',
);
const reach =
  /^\s*(?:for\s(?!\p{Lu}[\p{L}-]+\s\p{Lu})[^,;()]{2,90}|i (?:regionsrådet|byrådet|kommunalbestyrelsen|udvalget|bestyrelsen|regionsråd))/u;

/** An office or a role as printed, and what of the piece follows it. */
export interface Office {
  readonly piece: Piece;
  readonly rest: Piece;
  /** A function in the body itself, such as formand or mødeleder, not an office somebody holds elsewhere. */
  readonly role: boolean;
}

/** Whether the word alone is an office: "regionsrådsformand", "specialkonsulent". */
export function isOfficeWord(text: string): boolean {
  return text.length > 3 && officeWord.test(text);
}

/** Reads an office or a role at the start of a piece; `null` when none stands there. */
export function officeAt(piece: Piece): Office | null {
  const office = officeOf(piece.text);
  return (
    office && { piece: moved(office.piece, piece.start), rest: moved(office.rest, piece.start), role: office.role }
  );
}

const officeOf = remembered((text: string): Office | null => {
  const piece = { text, start: 0 };
  const head = piece.text.slice(0, 160);
  const role = rolePhrase.exec(head);
  const office = officePhrase.exec(head);
  const match = role && (!office || role[0].length >= office[0].length) ? role : office;
  if (!match || isVerb(match[0], piece)) return null;
  const further = reach.exec(piece.text.slice(match[0].length, match[0].length + 120));
  const isRole = match === role && further === null;
  const party = partyBehind(cut(piece, match[0].length));
  if (party) return { piece: trim(cut(piece, 0, match[0].length)), rest: party, role: match === role };
  const end = match[0].length + (further?.[0].length ?? 0);
  return { piece: trim(cut(piece, 0, end)), rest: trim(cut(piece, end)), role: isRole };
});

/** "Byrådsmedlem for Venstre": the party, which is no part of the office. */
function partyBehind(rest: Piece): Piece | null {
  const before = /^\s+for (?:\p{Ll}{2,4} )?(?=\p{Lu})/u.exec(rest.text)?.[0];
  const party = before ? trim(cut(rest, before.length)) : null;
  return party && party.text.length < 40 && readParty(party) !== null ? party : null;
}

/** "Bo Prøve planlægger dagen": what is the name of an office as well. */
function isVerb(word: string, { text }: Piece): boolean {
  return word === 'planlægger' && /^ (?!(?:i|for|hos|ved|på|fra)\s)\p{Ll}/u.test(text.slice(word.length));
}

const elected =
  /(?:^|[\s-])(?:vice|over|social|sundheds|omsorgs)*(?:borgmester|rådmand|rådkvinde)|regionsråds(?:formand|næstformand|medlem)|byråds(?:medlem|formand)|kommunalbestyrelsesmedlem|udvalgsformand|formand for .*udvalg|næstformand for .*udvalg|i (?:regionsrådet|byrådet|kommunalbestyrelsen)|borgerrepræsentant|^regionsråd$|folketingsmedlem|gruppeformand/i;

/** Whether an office is one that only an elected politician holds. */
export function isElectedOffice(office: string): boolean {
  return elected.test(office);
}

/** Whether an office is one of employed staff or of a doctor in practice. */
export function isStaffOffice(office: string): boolean {
  return !isElectedOffice(office) && !/formand|forkvinde|medlem|repræsentant|ordfører|minister/i.test(office);
}
