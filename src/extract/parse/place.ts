import { remembered } from './memo.ts';
import { cut, find, moved, type Piece, trim } from './piece.ts';

const kommunePattern =
  /(?<![\p{L}-])(\p{Lu}[\p{L}]*(?:-\p{Lu}\p{L}+)*(?:[- ](?:og )?\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)*)?) [Kk]ommunes?(?!\p{L})/u;
const before = /^(?:(?:fra|i|ved|på|v\/|for|under|af)\s+)+/i;
const organisationPattern =
  /(?:^|[\s-])(?:region(?:en|s)?|plo(?:-\p{L}+)?|kl|klk|danske|dansk|kommunes?|almen praksis|psykiatrien?|universitet|steno|fonden?|selskab|forening|a\/s|i\/s)(?![\p{L}])|(?:hospital(?:et)?|sygehus(?:et)?|cent(?:er|ret|eret)|afdeling(?:en)?|sekretariat(?:et)?|forvaltning(?:en)?|planlægning|psykiatrien?|udvalg(?:et)?|råd(?:et)?|klynge[rn]?|styrelsen?|ministeriet|praksis|stab(?:en)?|direktionen?|sundhed|omsorg|forening(?:en)?|skolen?|huset|hjemmet|området|plejen|klinik(?:ken)?|lægehus(?:et)?|team|enhed(?:en)?|koncern|økonomi|digitalisering|it|hr|kommunikation|jura|social|ældre|politik|borgerservice|rådgivning|danmark|regioner|niveau)$/iu;

const association =
  /^\p{L}+(?:gruppen|foreningen|ligaen|sagen|netværket|bevægelsen|klubben|selskabet|samvirket|fonden)(?:\s(?:i\s|for\s)?\p{Lu}\S*){0,3}$/u;

// "Regionshospitalet Nyby", "Sygehus Nord": behind the house stands where it is.
const placed =
  /^\p{Lu}\p{L}*(?:hospital(?:et)?|sygehus(?:et)?|lægehus(?:et)?|sundhedscent(?:er|ret)|sundhedshus(?:et)?)(?: \p{Lu}[\p{L}-]+){1,2}$|^Sygehus(?: \p{Lu}[\p{L}-]+){1,2}$/u;

/** The municipality named in a piece, without the word Kommune; `null` when none is. */
export function kommuneIn(piece: Piece): Kommune | null {
  const found = kommuneOf(piece.text);
  return found && { name: found.name, piece: moved(found.piece, piece.start) };
}

interface Kommune {
  readonly name: string;
  readonly piece: Piece;
}

const kommuneOf = remembered((text: string): Kommune | null => {
  const piece = { text, start: 0 };
  const match = kommunePattern.exec(piece.text);
  const printed = match?.[1];
  if (!match || printed === undefined) {
    const isle = find(piece, /Bornholms Regionskommune/);
    return isle ? { name: 'Bornholm', piece: isle } : null;
  }
  const name = printed === 'Københavns' ? 'København' : printed;
  return { name, piece: { text: match[0], start: piece.start + match.index } };
});

/** The piece without a preposition in front: "fra Vejen Kommune" is Vejen Kommune. */
export function withoutPreposition(piece: Piece): Piece {
  const match = before.exec(piece.text);
  return match ? trim(cut(piece, match[0].length)) : piece;
}

const run =
  /^(?:almen praksis|[\p{Lu}\d][\p{L}\d.&'/-]*(?:\s(?:(?:og|for|i|af|den|det|de|på|til|ved|under|&)\s){0,2}\p{Lu}[\p{L}\d.&'/-]*)*)/u;

/** The organisation's name at the start of a piece, without the words of a sentence behind it. */
export function organisationRun(piece: Piece): Piece {
  const match = run.exec(piece.text);
  return match ? cut(piece, 0, match[0].length) : piece;
}

/** Whether a piece names an organisation by a word only organisations have: hospital, region, PLO, a department. */
export const isOrganisation: (text: string) => boolean = remembered(
  (text) => organisationPattern.test(text) || placed.test(text) || kommunePattern.test(text) || association.test(text),
);

/** Whether an organisation is the doctors' own. */
export const isGeneralPractice: (text: string) => boolean = remembered((text) => doctors.test(text));

const doctors =
  /(?<!\p{L})plo(?!\p{L})|almen(?:t)? praksis|praktiserende læge|lægerepræsentant|(?<!\p{L})alment praktiserende/iu;

/** Whether an organisation is a region or one of its hospitals or departments. */
export function isRegional(text: string): boolean {
  return /region|hospital|sygehus|psykiatrien|sundhedsplanlægning/i.test(text);
}
