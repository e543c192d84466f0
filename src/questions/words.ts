import type { Both } from './question.ts';

/** The word for each value of the model, as docs/glossary.md has it: one table for pages and questions. A test compares. */
export const words = {
  Role: {
    FORMAND: { da: 'formand', en: 'chair' },
    MEDFORMAND: { da: 'medformand', en: 'co-chair' },
    MEDLEM: { da: 'medlem', en: 'member' },
    NAESTFORMAND: { da: 'næstformand', en: 'vice-chair' },
    NOT_STATED: { da: 'hverv ikke oplyst', en: 'role not stated' },
    SEKRETARIAT: { da: 'sekretariat', en: 'secretariat' },
    STEDFORTRAEDER: { da: 'stedfortræder', en: 'stand-in' },
  },
  Side: {
    ADMINISTRATION: { da: 'administrationen', en: 'the administration' },
    GENERAL_PRACTICE: { da: 'almen praksis', en: 'general practice' },
    MUNICIPAL: { da: 'kommunerne', en: 'the municipalities' },
    REGIONAL: { da: 'regionen', en: 'the region' },
    UNKNOWN: { da: 'part ikke oplyst', en: 'side not known' },
  },
  Elected: {
    NO: { da: 'ikke politiker', en: 'not a politician' },
    UNKNOWN: { da: 'ikke oplyst, om politiker', en: 'not said whether a politician' },
    YES: { da: 'politiker', en: 'politician' },
  },
  AttendanceState: {
    ABSENT: { da: 'fraværende', en: 'absent' },
    ANNOUNCED: { da: 'ventet', en: 'expected' },
    APOLOGY: { da: 'afbud', en: 'apologies' },
    GUEST: { da: 'gæst', en: 'guest' },
    PARTIAL: { da: 'en del af mødet', en: 'a part of the meeting' },
    PRESENT: { da: 'til stede', en: 'present' },
    STAND_IN: { da: 'stedfortræder ved mødet', en: 'stand-in at the meeting' },
    UNKNOWN: { da: 'fremmøde ikke oplyst', en: 'attendance not stated' },
  },
  Outcome: {
    AGREED: { da: 'tiltrådt', en: 'agreed' },
    APPROVED: { da: 'godkendt', en: 'approved' },
    APPROVED_WITH_CHANGE: { da: 'godkendt med ændring', en: 'approved with a change' },
    ATTENDANCE_RECORDED: { da: 'fremmøde noteret', en: 'attendance recorded' },
    CLOSED: { da: 'lukket punkt', en: 'closed item' },
    DISCUSSED: { da: 'drøftet', en: 'discussed' },
    INFORMED: { da: 'orienteret', en: 'informed' },
    NOTED: { da: 'taget til efterretning', en: 'noted' },
    NOTHING_TO_REPORT: { da: 'intet at bemærke', en: 'nothing to report' },
    UNKNOWN: { da: 'udfald ikke tydet', en: 'outcome not read' },
  },
  HandoverStage: {
    APPROVED: { da: 'godkendt', en: 'approved' },
    ON_AGENDA: { da: 'på rådets dagsorden', en: "on the council's agenda" },
    RECEIVED: { da: 'modtaget', en: 'received' },
    RECOMMENDED: { da: 'foreslået', en: 'recommended' },
    SENT: { da: 'sendt', en: 'sent' },
    UNKNOWN: { da: 'trin ikke oplyst', en: 'stage not stated' },
  },
  InitiativeStatus: {
    IMPLEMENTED: { da: 'gennemført', en: 'implemented' },
    ONGOING: { da: 'i gang', en: 'ongoing' },
    UNKNOWN: { da: 'status ikke oplyst', en: 'status not stated' },
  },
  Basis: {
    INFERRED: { da: 'udledt', en: 'inferred' },
    STATED: { da: 'oplyst', en: 'stated' },
  },
  Confidence: {
    HIGH: { da: 'høj tillid', en: 'high confidence' },
    LOW: { da: 'lav tillid', en: 'low confidence' },
    MEDIUM: { da: 'middel tillid', en: 'medium confidence' },
    NOT_STATED: { da: 'tillid ikke angivet', en: 'confidence not stated' },
  },
  DocumentKind: {
    ATTACHMENT: { da: 'bilag', en: 'attachment' },
    LAW: { da: 'lov', en: 'law' },
    OFFICIAL_CASE: { da: 'sag', en: 'case' },
    OFFICIAL_MINUTES: { da: 'referat', en: 'minutes' },
    OFFICIAL_PAGE: { da: 'side fra en myndighed', en: 'official page' },
    PRESS: { da: 'presse', en: 'press' },
    THIRD_PARTY: { da: 'andres samling', en: 'third party' },
  },
  Held: {
    NO: { da: 'nej', en: 'no' },
    UNKNOWN: { da: 'vides ikke', en: 'not known' },
    YES: { da: 'ja', en: 'yes' },
  },
  ItemKind: {
    ANY_OTHER_BUSINESS: { da: 'eventuelt', en: 'any other business' },
    APPROVAL: { da: 'godkendelse', en: 'approval' },
    DISCUSSION: { da: 'drøftelse', en: 'discussion' },
    FORMALITY: { da: 'formalia', en: 'formality' },
    INFORMATION: { da: 'orientering', en: 'information' },
  },
  RemarkKind: {
    ANSWERED: { da: 'svarede', en: 'answered' },
    ASKED: { da: 'spurgte', en: 'asked' },
    CONCERN: { da: 'udtrykte bekymring', en: 'expressed concern' },
    PRESENTED: { da: 'fremlagde', en: 'presented' },
    STATED: { da: 'sagde', en: 'stated' },
    THANKED: { da: 'takkede', en: 'thanked' },
  },
  EventKind: {
    AGREEMENT: { da: 'aftale', en: 'agreement' },
    ELECTION: { da: 'valg', en: 'election' },
    END: { da: 'ophør', en: 'end' },
    IN_FORCE: { da: 'ikrafttræden', en: 'coming into force' },
    LAW: { da: 'lov', en: 'law' },
    MEETING: { da: 'møde', en: 'meeting' },
    OTHER: { da: 'andet', en: 'other' },
    START: { da: 'begyndelse', en: 'start' },
  },
  AnnouncementKind: {
    ATTACHMENT: { da: 'bilag', en: 'attachment' },
    MATERIAL: { da: 'materiale', en: 'material' },
    MEETING: { da: 'møde', en: 'meeting' },
  },
  MentionStatus: {
    AMBIGUOUS: { da: 'flere passer', en: 'ambiguous' },
    UNKNOWN: { da: 'ikke tydet', en: 'not resolved' },
  },
  DatePrecision: {
    DAY: { da: 'dag', en: 'day' },
    MONTH: { da: 'måned', en: 'month' },
    YEAR: { da: 'år', en: 'year' },
  },
  Capacity: {
    ADMINISTRATION: { da: 'embedsmand', en: 'official' },
    GUEST: { da: 'gæst', en: 'guest' },
    MEMBER: { da: 'medlem', en: 'member' },
    SECRETARIAT: { da: 'sekretariat', en: 'secretariat' },
    SPEAKER: { da: 'oplægsholder', en: 'speaker' },
  },
  LeadKind: {
    KLYNGE_TO_RAAD: { da: 'fra klynge til sundhedsråd', en: 'from cluster to council' },
    KLYNGE_TO_REGION: { da: 'fra klynge til regionsråd', en: 'from cluster to regional council' },
    OTHER_FORUM: { da: 'fra et andet udvalg', en: 'from another committee' },
  },
  IdentityBasis: {
    JUDGEMENT: { da: 'afgørelse', en: 'judgement' },
    RULE: { da: 'regel', en: 'rule' },
    SAME_SOURCE: { da: 'samme kilde', en: 'same source' },
  },
  ChangeKind: {
    ADDED: { da: 'kommet til', en: 'added' },
    CHANGED: { da: 'ændret', en: 'changed' },
    REMOVED: { da: 'gået ud', en: 'removed' },
  },
  DisagreementKind: {
    BETWEEN_SOURCES: { da: 'mellem kilder', en: 'between sources' },
    WITHIN_DOCUMENT: { da: 'i ét dokument', en: 'within a document' },
  },
  RuleVerdict: {
    DEVIATES: { da: 'afviger', en: 'deviates' },
    FOLLOWS: { da: 'følger', en: 'follows' },
    NOT_DECIDED: { da: 'kan ikke afgøres', en: 'not decided' },
  },
  BodyKind: {
    FAGLIGT_NIVEAU: { da: 'fagligt niveau', en: 'professional level' },
    KLYNGE: { da: 'sundhedsklynge', en: 'health cluster' },
    SUNDHEDSKOORDINATIONSUDVALG: { da: 'sundhedskoordinationsudvalg', en: 'health coordination committee' },
    SUNDHEDSRAAD: { da: 'sundhedsråd', en: 'health council' },
    SUNDHEDSSAMARBEJDSUDVALG: { da: 'sundhedssamarbejdsudvalg', en: 'health cooperation committee' },
  },
} as const satisfies Record<string, Record<string, Both>>;

/** What the minutes say of somebody at a meeting; `…` is the name. Never "did not turn up". */
export const attended = {
  PRESENT: {
    da: '… står på deltagerlisten og er ikke nævnt blandt de fraværende',
    en: '… is on the list of participants and is not named among the absent',
  },
  APOLOGY: { da: '… meldte afbud', en: '… sent apologies' },
  ABSENT: { da: '… er opført som fraværende', en: '… is put down as absent' },
  STAND_IN: { da: '… deltog i stedet for …', en: '… took part in place of …' },
  GUEST: { da: '… deltog som gæst', en: '… took part as a guest' },
  ANNOUNCED: { da: '… var ventet; om … kom, står der ikke', en: '… was expected; whether … came is not stated' },
  PARTIAL: { da: '… deltog i en del af mødet', en: '… took part in a part of the meeting' },
  UNKNOWN: { da: 'Referatet siger ikke, om … var til stede', en: 'The minutes do not say whether … was present' },
} as const satisfies Record<string, Both>;

/** A word of the table; a value it does not hold is shown as it is, which the test for completeness forbids. */
export function word(type: keyof typeof words, value: string): Both {
  const table: Readonly<Record<string, Both>> = words[type];
  return table[value] ?? { da: value, en: value };
}

/** "Louise Prøve meldte afbud": an attendance sentence with its names in place, in the order of the dots. */
export function sayAttended(state: keyof typeof attended, ...names: readonly string[]): Both {
  const fill = (text: string) => {
    const left = [...names];
    return text.replace(/…/g, () => (left.length > 1 ? left.shift() : left[0]) ?? '…');
  };
  const { da, en } = attended[state];
  return { da: fill(da), en: fill(en) };
}
