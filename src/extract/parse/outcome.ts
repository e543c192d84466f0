import type { ItemKind, Outcome } from '../../domain/extract.ts';

// What a decision says, the strongest word first: the first that fits is the outcome.
const words: readonly (readonly [Outcome, RegExp])[] = [
  [
    'UNKNOWN',
    /^(?:punktet (?:blev )?|sagen (?:blev )?)?(?:udsat|udgår|udgik|udsættes|afvist|forkastet|ikke godkendt|tilbagesendt|taget af dagsordenen)(?!\p{L})|(?:sagen|punktet) (?:blev |er )?(?:udsat|udsættes|udgår|udgik|taget af)|blev (?:ikke godkendt|afvist|forkastet)(?![\s\S]{0,400}?(?<!ikke )(?:godkendt|vedtaget|tiltrådt))/iu,
  ],
  [
    'APPROVED_WITH_CHANGE',
    /(?:godkendt|godkendes|godkendte|tiltrådt|vedtaget)[^.]{0,80}(?:med (?:(?:den|de|en|et|få|nogle|følgende|enkelte|mindre|små|sproglige|redaktionelle) ){0,3}(?:ændring|justering|rettelse|tilføjelse|bemærkning|præcisering)(?:er|en)?|dog (?:således|sådan|med)|i? ?det sag|på betingelse)|godkendt,? idet|med (?:følgende |en |den )?(?:ændring|justering|rettelse|tilføjelse)(?:er|en)?[^.]{0,60}(?:godkendt|vedtaget|tiltrådt)/iu,
  ],
  [
    'APPROVED',
    /(?<!ikke )(?<!\p{L})(?:godkendt|godkendte|godkendes|godkender|godkendtes|tiltrådt|tiltrådte|tiltrædes|vedtaget|vedtog|vedtages|(?:indstillingen|forslaget) (?:følges|blev fulgt|fulgt)|anbefales|anbefalet|bevilget|imødekommet|accepteret|indstilling(?:en|erne)? (?:blev )?tiltrådt)(?!\p{L})/iu,
  ],
  [
    'CLOSED',
    /(?:er hermed |blev hermed |hermed )(?:afrundet|afsluttet|lukket|nedlagt|ophørt)|(?:arbejde|samarbejde|sag)(?:et|en)? (?:er|blev) (?:hermed )?afsluttet/iu,
  ],
  ['NOTED', /(?:til|til's) efterretning|til orientering(?!\p{L})|orienteredes|noteret(?! sig)|taget ad notam/iu],
  [
    'NOTHING_TO_REPORT',
    /^(?:der (?:var|er) )?(?:ikke noget|intet|ingen (?:bemærkninger|punkter|emner|sager)?|ikke noget nyt|ingenting|ikke yderligere|ikke indkomne? (?:punkter|emner))(?:[^.]{0,50})\.?$|^(?:intet|ingen|ikke noget)\.?(?:$|\n)|^ingen (?:\p{L}+ ){0,5}\p{L}+\.?(?:$|\n)|^der var ikke (?:\p{L}+ )?(?:punkter|emner|indlæg|noget)|(?:var|er) (?:intet|ikke noget|ingen (?:punkter|bemærkninger|emner|sager|indkomne)) [^.]{0,60}/iu,
  ],
  [
    'AGREED',
    /(?:anbefaler(?! ikke)|enighed (?:i [^.]{2,60} )?om|enige om|tilslutte(?:de|r) sig|gav tilslutning|besluttede|besluttet|besluttes|beslutter|konkluderede|konkluderedes|udpegede|udpeget|konstituerede|(?:blev |er )valgt|valgtes|som (?:formand|næstformand|dirigent) blev|valgt:)/iu,
  ],
  [
    'DISCUSSED',
    /(?<!\p{L})(?:drøft\p{L}*|debatteret|debatterede|temadrøftelse|dialog om|behandlet|behandlede)(?!\p{L})/iu,
  ],
  [
    'INFORMED',
    /(?<!\p{L})(?:orient\p{L}*|fortalte|præsenterede|præsenteret|gennemgik|gennemgået|fremlagde|fremlagt|oplæg|redegjorde|informerede|informeret|oplyste|bød velkommen|indledte)(?!\p{L})/iu,
  ],
  ['AGREED', /(?<!\p{L})(?:aftalt|aftalte|aftales|valgte)(?!\p{L})/iu],
];

/** The outcome of a decision, from the sentences that are no record of attendance; UNKNOWN where no word is known. */
export function outcomeOf(text: string): Outcome {
  for (const [outcome, pattern] of words) if (pattern.test(text)) return outcome;
  return 'UNKNOWN';
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
