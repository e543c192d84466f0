import type { RemarkKind } from '../../domain/extract.ts';

// The first form that a sentence holds says what kind of remark it is.
const remarks: readonly (readonly [RemarkKind, string])[] = [
  ['CONCERN', 'bekymring(?:er)?|bekymret|udtrykte (?:bekymring|undren)|bekymrer'],
  ['ASKED', 'spurgte|spørger|efterspurgte|stillede spørgsmål|ønskede svar'],
  ['ANSWERED', 'svarede|svarer|besvarede'],
  ['THANKED', 'takkede|takker|kvitterede|kvitterer|roste|roser|rosende'],
  [
    'PRESENTED',
    'fortalte|fortæller|orienterede|orienterer|præsenterede|præsenterer|gennemgik|gennemgår|fremlagde|fremlægger|indledte|introducerede|holdt oplæg|holdt et oplæg|gav (?:et|en|oplæg)|redegjorde|opridsede|viste|fremviste|forelagde|uddybede',
  ],
  [
    'STATED',
    'gjorde opmærksom|gør opmærksom|bemærkede|bemærker|udtalte|udtaler|konkluderede|opfordrede|opfordrer|oplyste|oplyser|supplerede|pointerede|understregede|fremhævede|foreslog|nævnte|sagde|mente|opsummerede|efterlyste|tilføjede|anbefalede|kommenterede|tilkendegav|bød|ønskede|udtrykte|udtrykker|påpegede|afrundede',
  ],
];
const compiled = remarks.map(([kind, words]) => [kind, new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu')] as const);
// One search for all of them: most sentences hold none.
const any = new RegExp(`(?<!\\p{L})(?:${remarks.map(([, words]) => words).join('|')})(?!\\p{L})`, 'iu');
const planned =
  /(?<!\p{L})(?:vil|deltager|oplæg|indledes|indleder|orienterer|præsenterer|fortæller|fremlægger|gennemgår|holder|giver|byder|velkomst|v\/|deltog)(?!\p{L})/iu;

// "Status v. chefkonsulent Bo Prøve"; a capital V with a dot is the initial of a name.
const by = /(?<!\p{L})v\. ?\p{L}/u;

/** What kind of remark a text is, by its verb; `null` when it has none of speaking. */
export function remarkKind(text: string): RemarkKind | null {
  if (!any.test(text)) return null;
  for (const [kind, pattern] of compiled) if (pattern.test(text)) return kind;
  return null;
}

/** Whether a verb of speaking or presenting stands in the text. */
export function speaks(text: string): boolean {
  return remarkKind(text.slice(0, 400)) !== null;
}

/** Whether a sentence of a case's text says that somebody is to speak or to take part. */
export function announces(text: string): boolean {
  return planned.test(text) || by.test(text);
}
