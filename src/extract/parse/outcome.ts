import type { ItemKind, Outcome } from '../../domain/extract.ts';
import { isGivenName } from './name.ts';

const approves =
  'godkendt|godkendte|godkendes|godkender|godkendtes|tiltrådt|tiltrådte|tiltrædes|tiltræder|tiltrådtes|vedtaget|vedtog|vedtages|vedtoges|vedtager|anbefales|anbefalet|bevilget|bevilges|bevilgede|imødekommet|imødekommes|imødekom|accepteret|bifaldt|bifaldtes|bifalder|(?:kan|kunne|vil|(?:besluttede|valgte) at)(?: enstemmigt| godt)? (?:godkende|tiltræde|vedtage|anbefale|imødekomme|bevilge)';
const small =
  '(?:(?:den|denne|disse|ovenstående|ovennævnte|det|de|en|et|få|nogle|følgende|enkelte|mindre|små|sproglige|redaktionelle|faldne|fremsatte|foreslåede|nævnte|aftalte|par) ){0,3}';

// What a decision says, the strongest word first: the first that fits is the outcome.
const words: readonly (readonly [Outcome, RegExp])[] = [
  [
    'APPROVED_WITH_CHANGE',
    new RegExp(
      `(?<!ikke )(?<!\\p{L})(?:${approves})(?!\\p{L})[^.]{0,80}(?:(?<!\\p{L})med ${small}(?:ændring|justering|rettelse|tilføjelse|bemærkning|præcisering|forbehold|tilretning|undtagelse)(?:er|en|erne)?|dog (?:således|sådan|med)|i? ?det sag|på betingelse|under forudsætning|(?<!\\p{L})i (?:en |den )?(?:revidere|justere|tilrette|ændre|korrigere)(?:t|de))|(?<!ikke )(?:godkendt|tiltrådt|vedtaget),? idet|med ${small}(?:ændring|justering|rettelse|tilføjelse)(?:er|en)?[^.]{0,60}(?<!ikke )(?:godkendt|vedtaget|tiltrådt)`,
      'iu',
    ),
  ],
  [
    'APPROVED',
    new RegExp(
      `(?<!ikke )(?<!ej )(?<!ingen )(?<!\\p{L})(?:${approves}|(?:indstilling(?:en|erne)?|forslaget) (?:\\p{L}+ ){0,2}?(?<!ikke )(?:følges|fulgt)|(?:følger|fulgte) (?:\\p{L}+ ){0,2}indstilling(?:en|erne)?|indstilles (?:til [^.]{2,40} )?(?:godkendt|godkendelse)|anbefaler (?:[^.,]{0,40}at godkende|[^.,]{0,40}godkendelse|indstilling(?:en|erne)?)|med (?:anbefaling|indstilling) om (?:godkendelse|vedtagelse)|flertal[^.]{0,80} stemte for|stemte for (?:indstilling|forslag)|sagde (?:god for|ja til)|gav grønt lys)(?!\\p{L})|^(?:ok|som indstillet|efter indstilling(?:en)?)\\.?(?:$|\\n)`,
      'iu',
    ),
  ],
  [
    'CLOSED',
    /(?:er hermed |blev hermed |hermed )(?:afrundet|afsluttet|lukket|nedlagt|ophørt)|(?:arbejde|samarbejde|sag)(?:et|en)? (?:er|blev) (?:hermed )?afsluttet|(?:gruppe|klynge|udvalg|råd)(?:n|et)? (?:er|blev) nedlagt/iu,
  ],
  [
    'NOTED',
    /(?:til|til's) efterretning|til orientering(?!\p{L})|orienteredes|noteret(?! sig)|har noteret sig|note(?:rede|rer) sig|(?:taget|tages) ad notam|^efterretning/iu,
  ],
  [
    'NOTHING_TO_REPORT',
    /^(?:der (?:var|er) )?(?:ikke noget|intet|ingen (?:bemærkninger|punkter|emner|sager)?|ikke noget nyt|ingenting|ikke yderligere|ikke indkomne? (?:punkter|emner))(?:[^.]{0,50})\.?$|^(?:intet|ingen|ikke noget|nej)\.?(?:$|\n)|^ingen (?:\p{L}+ ){0,5}\p{L}+\.?(?:$|\n)|^der (?:forelå|foreligger) ingen [^.]{3,60}\.?$|^der var ikke (?:\p{L}+ )?(?:punkter|emner|indlæg|noget)|^[^.,]{2,40}[-–:] ?(?:intet|ingen(?: bemærkninger)?)\.?$|(?:var|er|havde|fremkom|forelå|foreligger|faldt)(?: der)? (?:intet|ikke noget|ingen (?:yderligere )?(?:punkter|bemærkninger|emner|sager|meddelelser|kommentarer|spørgsmål|indkomne))(?!\p{L})/iu,
  ],
  [
    'AGREED',
    /(?:anbefaler(?! ikke)|(?:rådet|udvalget|klyngen|bestyrelsen|forummet|gruppen) (?:indstiller|indstillede) (?:over for|overfor|til) |(?<!ikke )enighed (?:i [^.]{2,60} )?om|enige om|enedes|konsensus om|opbakning til|bakke(?:de|r) op om|tilslutte(?:de|r) sig|tilslutning til|gav tilslutning|besluttede|besluttet|besluttes(?<!(?:før|inden|skal|kan|vil) (?:[^\s.]+ ){0,5}besluttes)|beslutter|konkluderede|konkluderedes|udpegede|udpeget|konstituerede|genvalg(?:t)?(?!\p{L})|(?:blev |er )valgt|valgtes|valgt (?:til|som) [^.]{2,80} blev(?!\p{L})|som (?:formand|næstformand|dirigent) blev|valgt:)/iu,
  ],
  [
    'DISCUSSED',
    /(?<!\p{L})(?:drøft\p{L}*|diskuter\p{L}*|debat|debatt\p{L}+|temadrøftelse|dialog (?:om|med)|behandlet(?! (?:sammen|under|som|først))|behandlede|meningsudveksling|erfaringsudveksling|(?:gav|kom med|bidrog med|afgav|havde) (?:\p{L}+ ){0,2}(?:input|bemærkninger|kommentarer|forslag))(?!\p{L})/iu,
  ],
  [
    'INFORMED',
    /(?<!\p{L})(?:orient\p{L}*|fortalte|præsenterede|præsenteret|gennemgik|gennemgået|fremlagde|fremlagt|fremlæggelse|oplæg|indlæg|redegjorde|informerede|informeret|oplyste|bød (?:\p{L}+ ){0,3}?velkommen|indledte|introducerede|viste|berettede|beskrev|gav (?:\p{L}+ ){0,2}(?:status|oversigt|overblik|indblik))(?!\p{L})|^(?:nævnt|meddelt|(?:kort |fælles )?gennemgang af)(?!\p{L})/iu,
  ],
  ['AGREED', /(?<!\p{L})(?:aftalt|aftalte|aftales|valgte)(?!\p{L})/iu],
];

// What is approved in any way is said with one of these; the patterns of all ways look far ahead of each of them.
const approval =
  /godken|tiltr[åæ]d|ved(?:tag|tog)|anbefal|bevil[gl]|imødekom|accepteret|bifald|indstil|følge[rs]|fulgt|stemte|sagde|grønt|^ok/i;

// Put off, taken off the agenda or turned down: no outcome we have a word for, unless something else was approved.
const refused = [
  /^(?:\p{L}+ ){0,2}(?:udsat|udsættes|udskudt|udskydes|udgår|udgik|afvist|afslag|afslået|forkastet|bortfaldt|bortfalder|tilbagesendt|taget af dagsordenen|ikke (?:godkendt|vedtaget|tiltrådt|imødekommet|anbefalet))(?!\p{L})/imu,
  /(?:sag|punkt|behandling|drøftelse|beslutning)(?:en|et)? (?:\p{L}+ ){0,3}(?:udsat|udsættes|udsattes|udskudt|udskydes|udgår|udgik|taget af|tages af|genoptages|tilbagesend\p{L}+)(?!\p{L})/iu,
  /(?:udsætte|udskyde) (?:sagen|punktet|behandlingen|beslutningen|drøftelsen)/iu,
  /(?:forslag|indstilling|ansøgning|anmodning|punkt|sag)(?:et|en|erne)? (?:[^\s.]+ ){0,5}(?:forkastet|forkastes|faldt|bortfaldt|bortfalder|afvist|afvises|afslået|ikke (?:godkendt|vedtaget|tiltrådt|imødekommet|imødekommes|anbefalet))(?!\p{L})/iu,
  /(?:^|udvalget |rådet |klyngen |gruppen |bestyrelsen |indstilling(?:en|erne) |forslaget |ansøgningen |planen |sagen )(?:kan|kunne) (?:\p{L}+ )?ikke (?:godkende|tiltræde|imødekomme|anbefale|vedtage)s?(?!\p{L})/iu,
  /blev (?:ikke godkendt|afvist|forkastet)/iu,
  /flertal[^.]{0,80} stemte (?:imod|nej)/iu,
];

// What another body has decided, or what was decided before or is expected, is no decision of this meeting.
const elsewhere =
  /(?<!\p{L})(?:Kommunalbestyrelsen|Byrådet|Regionsrådet|Borgerrepræsentationen|Folketinget|Økonomiudvalget|Forretningsudvalget|KB|ØU) (?:har|havde) (?:\p{L}+ ){0,2}(?:godkendt|vedtaget|tiltrådt|bevilget|besluttet|drøftet)(?!\p{L})|(?<!\p{L})(?:tidligere|allerede) (?:er |var |blev |bliver )?(?:godkendt|vedtaget|tiltrådt|bevilget|besluttet|drøftet)(?!\p{L})|(?<!\p{L})(?:forventes|påtænkes)(?!\p{L})[^.\n]{0,200}/gu;

const approvals = words.filter(([outcome]) => outcome.startsWith('APPROVED'));
const others = words.filter(([outcome]) => !outcome.startsWith('APPROVED'));

/** The outcome of a decision, from the sentences that are no record of attendance; UNKNOWN where no word is known. */
export function outcomeOf(whole: string): Outcome {
  const text = whole.replace(elsewhere, '');
  const approved = approval.test(text) ? approvals.find(([, pattern]) => pattern.test(text)) : undefined;
  if (approved) return approved[0];
  if (refused.some((pattern) => pattern.test(text))) return 'UNKNOWN';
  return others.find(([, pattern]) => pattern.test(text))?.[0] ?? 'UNKNOWN';
}

const election =
  /^(?:valg|udpegning) af (?:(?:\p{L}+|og|samt),? ){0,4}(?:ordstyrer|mødeleder|dirigent|referent|formand|kasserer|sekretær|stemmetæller)/iu;

/** Whether an election says no more than who was chosen: "Valg af ordstyrer", and below it "Bo". */
export function namesTheChosen(title: string, decision: string): boolean {
  return decision.length < 80 && election.test(title) && isGivenName(/^\p{Lu}[\p{L}-]+/u.exec(decision)?.[0] ?? '');
}

const formal =
  /^(?:møde)?deltager|^(?:fraværende|afbud|fremmøde|til stede|velkomst|tak for|underskrift|valg af (?:dirigent|ordstyrer|referent|mødeleder)|konstituering|næste møde|mødet afsluttes|afslutning)|godkendelse af (?:dagsorden|referat|mødeplan|protokol)|dagsordenen?(?:s)? godkend|beslutninger? om dagsordenen|(?:bemærkninger|ændringer)[^.]{0,30} til dagsordenen|indkaldte? stedfortræder|mødeplan|formalia/iu;

/** What kind of item it is: by its title, then by what is proposed, then by what was decided. */
export function kindOf(title: string, proposal: string, outcome: Outcome | null): ItemKind {
  if (/^(?:eventuelt|evt\.?)(?!\p{L})/iu.test(title)) return 'ANY_OTHER_BUSINESS';
  if (formal.test(title)) return 'FORMALITY';
  const marked = /\(([BDOE])\)/.exec(title)?.[1];
  if (marked === 'B' || /^(?:godkendelses|beslutnings)punkt|^godkendelse|^beslutning/i.test(title)) return 'APPROVAL';
  if (marked === 'D' || /^(?:tema)?drøftelse|^drøftelsespunkt|^temadrøft|^tema(?!\p{L})|^dialog/iu.test(title))
    return 'DISCUSSION';
  if (
    marked === 'O' ||
    /^(?:orientering|meddelelser|status|information|siden sidst|nyt fra|gensidig orientering|opfølgning)/i.test(title)
  )
    return 'INFORMATION';
  return proposedKind(proposal) ?? decidedKind(outcome);
}

function proposedKind(proposal: string): ItemKind | null {
  if (/godkend|tiltræd|vedtag|beslutte|bevilg|anbefal|indstiller over/i.test(proposal)) return 'APPROVAL';
  if (/drøft/i.test(proposal)) return 'DISCUSSION';
  return /efterretning|orienter/i.test(proposal) ? 'INFORMATION' : null;
}

function decidedKind(outcome: Outcome | null): ItemKind {
  if (outcome === 'APPROVED' || outcome === 'APPROVED_WITH_CHANGE' || outcome === 'AGREED') return 'APPROVAL';
  return outcome === 'NOTED' || outcome === 'INFORMED' ? 'INFORMATION' : 'DISCUSSION';
}
