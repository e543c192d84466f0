import { find, type Piece } from './piece.ts';

const labelled =
  /(?:sags? ?(?:nr|id)|sagnr|sagsid|j\.? ?nr|journal ?nr|acadre)\.?\s*:?\s*([A-Z\d][A-Z\d./-]*\d[A-Z\d./-]*)/i;
const bare =
  /^((?:[A-Z]{2,6}-\d{4}-\d{3,8})|(?:\d{1,3}-\d{1,3}-\d{1,3}(?:-\d{1,4}){0,3})|(?:\d{2}\/\d{2,7})|(?:\d{3}-\d{4}-\d{2,7})|(?:\d{2}\.\d{2}\.\d{2}-?[A-ZÆØÅ]\d{2}-\d{1,4}(?:-\d{2})?))(?=$|[\s,;])/;
const document = /(?:dok(?:ument)?\.? ?(?:nr|id)|brevid|dokumentnr)\.?\s*:?\s*(\d[\d-]{3,20})/i;

/** The case number a line gives, labelled or as the line's first word; `null` when it gives none. */
export function caseNumberIn(line: Piece): Piece | null {
  const found = find(line, labelled) ?? find(line, bare);
  return found && /\d/.test(found.text) ? found : null;
}

/** The document id a line gives: "Dok ID: 12345", "Brevid: 4225". */
export function documentIdIn(line: Piece): Piece | null {
  return find(line, document);
}
