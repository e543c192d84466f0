const isEnglish = document.documentElement.lang === 'en';

/** One of two texts: in the language of the page. */
const both = (da: string, en: string): string => (isEnglish ? en : da);

/** As the API names the language of the page. */
export const language = isEnglish ? 'EN' : 'DA';

export const words = {
  begin: both('Begynd ved, eller føj til', 'Start from, or add'),
  beginHint: both('Navn på person, klynge, råd, kommune …', 'Name of a person, cluster, council, municipality …'),
  noHit: both(
    'Intet fundet. Skriv begyndelsen af navnet på en person, en klynge, et sundhedsråd, et udvalg, en kommune, en region eller et tema.',
    'Nothing found. Type the beginning of the name of a person, a cluster, a health council, a committee, a municipality, a region or a theme.',
  ),
  ways: both('Korteste vej mellem to', 'Shortest way between two'),
  from: both('Fra', 'From'),
  to: both('Til', 'To'),
  personOrBody: both('Person eller organ', 'Person or body'),
  forget: both('Fjern', 'Remove'),
  shared: both('Hvem sad i flere af disse?', 'Who sat in several of these?'),
  addBody: both('Føj et organ til', 'Add a body'),
  needTwo: both('Vælg mindst to organer.', 'Choose at least two bodies.'),
  kinds: both('Vis', 'Show'),
  officials: both('Vis embedsfolk', 'Show officials'),
  putBack: (count: number) => both(`Sæt tilbage (${count})`, `Put back (${count})`),
  stated: both('siger en kilde', 'stated by a source'),
  derived: both('udledt af os', 'inferred by us'),
  picture: (dots: number, lines: number) =>
    both(
      `Billede af grafen: ${dots} ting og ${lines} forbindelser. Listen ved siden af har det samme.`,
      `Picture of the graph: ${dots} things and ${lines} connections. The list beside it has the same.`,
    ),
  shown: (dots: number, lines: number) =>
    both(`${dots} ting og ${lines} forbindelser er vist.`, `${dots} things and ${lines} connections are shown.`),
  hidden: (count: number) => both(`${count} er skjult.`, `${count} are hidden.`),
  list: both('Alt på billedet', 'All in the picture'),
  listHelp: both(
    'Pil op og ned vælger, Enter udvider eller folder sammen, Delete fjerner.',
    'Arrows choose, Enter expands or folds, Delete removes.',
  ),
  expanded: both('udvidet', 'expanded'),
  expand: both('Udvid', 'Expand'),
  fold: both('Fold sammen', 'Fold'),
  remove: both('Fjern', 'Remove'),
  wayFrom: both('Vej herfra …', 'Way from here …'),
  wayTo: both('Vej hertil', 'Way to here'),
  addShared: both('Sammenlign medlemmer', 'Compare members'),
  page: both('Åbn siden', 'Open the page'),
  hasMore: both('Den har flere forbindelser end de viste.', 'It has more connections than are shown.'),
  connections: (count: number) => both(`Forbindelser (${count})`, `Connections (${count})`),
  evidence: both('Bevis', 'Evidence'),
  noEvidence: both('Ingen kilde er knyttet direkte til denne.', 'No source is tied directly to this.'),
  moreEvidence: (count: number) => both(`og ${count} til på siden`, `and ${count} more on the page`),
  seeClaim: both('Se kilden', 'See the source'),
  copy: both('Kopiér henvisning', 'Copy citation'),
  copied: both('Kopieret', 'Copied'),
  notCopied: both('Kunne ikke kopieres; markér teksten.', 'Could not be copied; select the text.'),
  close: both('Luk', 'Close'),
  chosen: both('Det valgte', 'What is chosen'),
  choose: both(
    'Vælg noget på billedet eller i listen: så står det her, hvad det er, og hvad det hviler på.',
    'Choose something in the picture or the list to see here what it is and what it rests on.',
  ),
  empty: both(
    'Intet er vist endnu. Skriv et navn ovenfor, eller tag et af eksemplerne nedenfor.',
    'Nothing is shown yet. Type a name above, or take one of the examples below.',
  ),
  loading: both('Henter …', 'Loading …'),
  away: both(
    'Databasen svarer ikke lige nu. Siden prøver selv igen om lidt.',
    'The database does not answer right now. The page tries again by itself soon.',
  ),
  failed: both('Det kunne ikke hentes:', 'It could not be fetched:'),
  noPicture: both(
    'Billedet kunne ikke tegnes i denne browser. Listen har det samme.',
    'The picture could not be drawn in this browser. The list has the same.',
  ),
  tooMany: (most: number) =>
    both(
      `Højst ${most} kan være udvidet ad gangen. Fold noget sammen først.`,
      `At most ${most} can be expanded at a time. Fold something first.`,
    ),
  zoomIn: both('Zoom ind', 'Zoom in'),
  zoomOut: both('Zoom ud', 'Zoom out'),
  fit: both('Vis det hele', 'Show all'),
  tidy: both('Læg det op på ny', 'Lay out again'),
  table: both('Som tabel', 'As a table'),
  get: both('Hent', 'Get'),
  graphql: both('Vis som GraphQL', 'Show as GraphQL'),
  source: both('Kilde', 'Source'),
  version: both('udgave', 'version'),
  relation: both('Forbindelse', 'Connection'),
  detail: both('Nærmere', 'Detail'),
  added: (name: string) => both(`${name} er udvidet.`, `${name} is expanded.`),
  folded: (name: string) => both(`${name} er foldet sammen.`, `${name} is folded.`),
  removed: (name: string) => both(`${name} er fjernet.`, `${name} is removed.`),
} as const;
