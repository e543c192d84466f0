/** What a labelled part of a referat is about. */
export type Label =
  | 'DATE'
  | 'START'
  | 'END'
  | 'PLACE'
  | 'BODY'
  | 'CHAIR'
  | 'REMARKS'
  | 'PRESENT'
  | 'MEMBERS'
  | 'UNTITLED'
  | 'GUESTS'
  | 'STAFF'
  | 'ABSENT'
  | 'APOLOGY'
  | 'STAND_INS'
  | 'CONTENTS'
  | 'RESUME'
  | 'PROPOSAL'
  | 'CASE'
  | 'DECISION'
  | 'ATTACHMENTS'
  | 'EARLIER'
  | 'CASE_NUMBER'
  | 'OTHER';

const matter = '(?:sagen|punktet|dagsordenspunktet|dagsordenen|mødet|(?:punkt|pkt\\.?|sag) ?(?:nr\\.? ?)?\\d{1,3})';

type Form = readonly [label: Label, words: string, how: 'LINE' | 'COLON' | 'LOOSE' | 'OPEN'];

/**
 * The labels of Danish minutes. LINE stands alone on its line; COLON may also be followed by a colon and a value;
 * LOOSE also by a value without a colon ("Mødested Rådhuset"); OPEN ends where its words end.
 */
export const forms: readonly Form[] = [
  [
    'DATE',
    'mødedato|mødetid(?:spunkt)?|dato og tid(?:spunkt)?|tid(?:spunkt)? og sted|dato|tidspunkt|tid|mødet? den',
    'LOOSE',
  ],
  ['START', 'starttidspunkt(?: for møde)?|mødestart|mødet (?:er |blev )?(?:påbegyndt|begyndt|startet)|start', 'LOOSE'],
  ['END', 'sluttidspunkt(?: for møde)?|mødet (?:blev |er )?(?:hævet|slut(?:tede)?|afsluttet)|mødeslut|slut', 'LOOSE'],
  ['PLACE', 'mødested|lokation|sted', 'LOOSE'],
  ['PLACE', 'mødelokale|lokale', 'COLON'],
  ['BODY', 'udvalg|mødeforum|forum|møde i|møde', 'COLON'],
  ['BODY', 'emne(?=\\s+møde)', 'LOOSE'],
  ['CHAIR', 'mødeleder|ordstyrer|dirigent|mødeledelse|formand|næstformand|referent|protokolfører', 'COLON'],
  ['CHAIR', 'ref\\.\\s*:?(?=\\s*\\p{Lu})', 'OPEN'],
  ['REMARKS', 'bemærkninger', 'COLON'],
  [
    'PRESENT',
    '(?:møde)?deltagere(?:ne)?(?: i mødet| på mødet| var| er)?|(?:møde)?deltagerne(?: var| er)?|deltagerliste|deltager|til ?stede(?: på mødet| var| er)?|tilstedeværende(?: medlemmer| deltagere)?(?: (?:af|i|fra) \\p{L}{3,25})?|fremmødte?(?: medlemmer)?(?: var| er)?|fremmøde|mødte?|(?:i|på) mødet deltog|deltog(?: i mødet)?|følgende (?:medlemmer )?(?:deltog|var til ?stede|var mødt)(?: i mødet)?|medlemmer til ?stede',
    'LOOSE',
  ],
  ['PRESENT', '(?:møde)?deltagere? (?:fra|for|i|af) [^:.]{2,60}', 'COLON'],
  ['PRESENT', '(?:til ?stede|mødt) (?:fra|for) [^:.]{2,60}', 'COLON'],
  ['PRESENT', '(?:fra|for) [^:.,]{2,60} (?:deltog|deltager|mødte|var mødt)', 'LINE'],
  ['PRESENT', '(?:fra|for) (?:bestyrelsen|udvalget|rådet|klyngen|gruppen) (?:deltog|deltager|mødte|var mødt)', 'COLON'],
  [
    'MEMBERS',
    '(?:udvalgets |rådets |klyngens |politiske )?(?:øvrige )?medlemmer(?:ne)?(?: af [^:.]{2,60})?|udvalgsmedlemmer|rådsmedlemmer',
    'LOOSE',
  ],
  ['MEMBERS', '(?:udvalget|rådet|klyngen|gruppen) består af [^:.]{2,60}(?=:)', 'LINE'],
  ['GUESTS', '(?:tilstedeværende|deltagende|inviterede) (?:observatører|gæster)', 'LOOSE'],
  [
    'GUESTS',
    'gæst(?:er)?|inviterede(?: gæster)?|eksterne? deltagere?|oplægsholdere?|observatør(?:er)?|særligt inviterede',
    'COLON',
  ],
  [
    'STAFF',
    'administration(?:en)?|forvaltning(?:en)?|administrative (?:mød)?e?deltagere|embedsværk|øvrige(?: deltagere)?|andre (?:deltagere|tilstedeværende)|(?:desuden|endvidere|derudover|herudover|øvrige) deltog|desuden deltager|tilforordnede?|(?:møde)?sekretær(?:er)?|sekretariat(?:et)?|sekretariatsbetjening|referenter|(?:deltagere )?fra (?:administration(?:en|erne)|forvaltning(?:en|erne)|sekretariat(?:et|erne)|direktionen)',
    'COLON',
  ],
  [
    'APOLOGY',
    'afbud(?:\\s*\\/\\s*frav(?:ær|ærende))?(?: fra)?|frav(?:ær|ærende)\\s*\\/\\s*afbud|(?:fravær(?:ende)? )?med afbud|meldt afbud(?: fra)?|frameldt|(?:lovligt )?forfald|(?:følgende|medlemmer)(?: medlemmer)? (?:havde|har) meldt afbud|afbud og fravær(?:ende)?',
    'LOOSE',
  ],
  [
    'ABSENT',
    '(?:fravær(?:ende)? |udeblevet )?uden afbud|fraværende i øvrigt|(?:medlemmer )?fraværende(?: medlemmer)?(?: i mødet| på mødet| under punktet| ved punktet)?|(?:ikke|ej) (?:til ?stede|mødte?|fremmødte?)(?: medlemmer)?|deltog ikke(?: i mødet)?|fravær|udeblev(?:et|ne)?|følgende (?:medlemmer )?(?:udeblev(?: uden afbud)?|var fraværende)',
    'LOOSE',
  ],
  ['STAND_INS', '(?:(?:indkaldte?|mødte?|deltog)(?: som)? )?(?:stedfortrædere?|suppleanter|suppleant)', 'COLON'],
  [
    'CONTENTS',
    'indholdsfortegnelse|indholdsliste|indhold|dagsorden(?:spunkter)?|punkter|sagsoversigt|punktoversigt|sager(?: \\d+\\s*-\\s*\\d+)?',
    'LINE',
  ],
  ['RESUME', '(?:kort |sags?)?resum[eé]|kort fortalt|kort om sagen|sagen kort', 'COLON'],
  [
    'PROPOSAL',
    'indstilling(?:er)?(?: og beslutning)?|forslag(?: til beslutning)?|det (?:indstilles|foreslås)(?: at|, at)?|(?![^.:]{0,60}(?:følg|fulgt|tiltr|godkend|vedtag|støtte))[^.:]{2,80}(?<!\\p{L})(?:indstiller|foreslår|indstilling)(?: til [^.:]{2,80}| over ?for [^.:]{2,80})?,?(?: at)?',
    'LINE',
  ],
  ['PROPOSAL', 'indstilling(?:er)?|forslag(?: til beslutning)?', 'COLON'],
  [
    'CASE',
    'sagsfremstilling|fremstilling|sagsbeskrivelse|beskrivelse(?: af sagen)?|baggrund(?: for sagen)?|sagens (?:kerne|baggrund|indhold)|om sagen|hvad handler sagen om|uddybning|problemstilling',
    'COLON',
  ],
  [
    'DECISION',
    'beslutning(?:er)? (?:i|af|på|den|fra|for) [^:]{2,120}|beslutning(?:er)? (?!om |til |vedr)[^:]{2,100}|[^.:]{3,80} beslutning(?:er)?(?: i mødet| på mødet)? den [^:]{5,30}|behandling i [^:]{2,140}|[^.:,]{0,60}(?:udvalg|udvalget|råd|rådet|bestyrelsen?|klynge|klyngen|forum|nævnet|kommissionen),? den \\d{1,2}\\. \\p{L}{3,9} \\d{4}(?=:)|[^.:]{3,80}, \\d{1,2}(?:[-.]\\d{1,2}[-.]|\\. \\p{L}{3,9} )\\d{4}, (?:pkt|punkt)\\.? \\d+|referat|udvalgets beslutning',
    'LINE',
  ],
  [
    'DECISION',
    'beslutning(?:er)?|(?:møde)?konklusion(?:er)?|politisk behandling|[\\p{L} -]{3,60}(?<!fælle)s (?:konklusion(?:er)?|drøftelse(?:r)?|behandling)|opsummering|aftal(?:t|er)|det blev (?:besluttet|aftalt)|beslutningsreferat|(?:referat|drøftelse(?:r)?|konklusion) ?(?:/|og|-) ?(?:beslutning(?:er)?|konklusion(?:er)?)|beslutning(?:er)? ?/ ?(?:referat|konklusion)|(?:drøftelse(?:r)?|behandling|referat|beslutning(?:er)?) (?:på|fra|i) mødet|afgørelse|referat(?: af punktet)?|beslutning(?:er)? i [^:]{2,100}|[\\p{L} -]{3,60}s beslutning(?:er)?',
    'COLON',
  ],
  [
    'ATTACHMENTS',
    `(?:(?:vedlagte?|vedhæftede?|åbne?|åbent|åben|lukkede?|lukket|tilhørende|relaterede) )?bilag(?:smateriale|sliste|soversigt|sfortegnelse)?(?: vedlagt)?(?: (?:til|i|for|vedr\\.?) ${matter})?(?:\\s*\\(\\d{1,3}(?: stk\\.?| bilag| filer)?\\))?`,
    'COLON',
  ],
  [
    'ATTACHMENTS',
    `\\d{1,2} bilag(?: til ${matter})?|(?:vedhæftede|vedlagte|tilhørende|relaterede) (?:filer|dokumenter)|vedhæftet(?: fil)?|vedlagt|(?:udsendt |udleveret )?materiale(?: udsendt)?|udsendte bilag|(?:baggrunds|møde|sags)materiale(?: til ${matter})?|materiale(?:r)?(?: til ${matter})?|dokumenter|filer`,
    'COLON',
  ],
  [
    'ATTACHMENTS',
    '(?:åben |lukket )?bilag(?:(?: nr\\.?)? ?(?:\\d{1,2}(?:\\.\\d{1,2}|[a-z])?|[a-h])\\s*[:.)–-]|\\s*[–-])(?=\\s+\\S)', // one attachment, under no label of its own
    'OPEN',
  ],
  ['ATTACHMENTS', '(?:åben |lukket )?bilag(?: nr\\.?)? ?\\d{1,2}(?:\\.\\d{1,2}|[a-z])?', 'LOOSE'],
  [
    'EARLIER',
    'tidligere (?:beslutning(?:er)?|behandling(?:er)?)|(?:forventet )?sagsgang(?: og sagstype)?|sagsforløb|sagens (?:forløb|gang)|historik',
    'COLON',
  ],
  [
    'CASE_NUMBER',
    'sags?\\.? ?(?:nr|nummer|id)\\.?|sagnr\\.?|j\\.? ?nr\\.?|journal ?nr\\.?|journalnummer|acadre(?: sagsnr)?\\.?',
    'LOOSE',
  ],
  [
    'OTHER',
    'økonomi(?:ske konsekvenser[^.:]{0,60})?|(?:lov|rets)grundlag|høring(?:er)?|personale(?:forhold)?|sammenhæng til [^.:]{2,100}|beslutnings(?:tema|kompetence)|kompetence|sagen (?:behandles|afgøres) (?:i|af)[^.:]{0,60}|[^.:]{0,30}konsekvenser[^.:]{0,60}|kommunikation|bæredygtighed|vurdering|(?:den |det )?videre (?:proces|forløb)|opfølgning|anledning|formål|fremmøde og inhabilitet|inhabilitet|underskrifter?|underskriftsblad',
    'COLON',
  ],
];
