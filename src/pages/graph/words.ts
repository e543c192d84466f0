import type { Both } from '../../questions/question.ts';
import { both } from '../../questions/say.ts';

/** What the page of the graph says. */
export const words = {
  title: both('Grafen: hvem hænger sammen med hvem?', 'The graph: who is connected with whom?'),
  description: both(
    'Begynd ved en person, en klynge, et sundhedsråd eller en kommune, og følg trådene videre. Hver streg har sit bevis.',
    'Start from a person, a cluster, a health council or a municipality, and follow the threads. Each line has its evidence.',
  ),
  begin: both('Begynd ved', 'Begin at'),
  beginHelp: both(
    'Person, klynge, råd, udvalg, kommune, region eller tema',
    'Person, cluster, council, committee, municipality, region or theme',
  ),
  add: both('Vis', 'Show'),
  connect: both('Korteste vej mellem to', 'Shortest way between two'),
  from: both('Fra (person eller organ)', 'From (person or body)'),
  to: both('Til (person eller organ)', 'To (person or body)'),
  findWay: both('Find vejen', 'Find the way'),
  interlock: both('Hvem sad i flere af disse?', 'Who sat in several of these?'),
  bodies: both('Organer, med komma imellem', 'Bodies, with commas between'),
  findShared: both('Find dem', 'Find them'),
  other: both('Vis noget andet', 'Show something else'),
  examples: both('Prøv for eksempel', 'Try for example'),
  ways: both('Korteste veje', 'Shortest ways'),
  way: both('Vej', 'Way'),
  shared: both('Fælles medlemmer', 'Shared members'),
  nothing: both('Intet står ved siden af, som er vist.', 'None of its neighbours is shown.'),
  more: both(
    'Der er flere forbindelser end de viste; siden har dem alle:',
    'There are more connections than are shown; the page has them all:',
  ),
  relation: both('Forbindelse', 'Connection'),
  thing: both('Hvad', 'What'),
  kind: both('Art', 'Kind'),
  detail: both('Nærmere', 'Detail'),
  proof: both('Bevis', 'Evidence'),
  see: both('Se beviset', 'See the evidence'),
  derived: both('udledt', 'inferred'),
  expand: both('Udvid', 'Expand'),
  remove: both('Fjern', 'Remove'),
  only: both('Begynd forfra her', 'Start again from here'),
  hide: both('Vis og skjul', 'Show and hide'),
  hides: both('Skjul', 'Hide'),
  shows: both('Vis', 'Show'),
  officials: both('Vis embedsfolk', 'Show officials'),
  noOfficials: both('Skjul embedsfolk', 'Hide officials'),
  back: both('Sæt tilbage, hvad der er taget ud', 'Put back what was taken out'),
  forms: both('Hent som', 'Download as'),
  excel: both('CSV til Excel', 'CSV for Excel'),
  seatOf: both('med', 'with'),
  from_: both('Fra', 'From'),
  to_: both('Til', 'To'),
  count: both('Vist', 'Shown'),
} as const satisfies Record<string, Both>;

/** Pictures to begin with; names are found as a reader's own would be. */
export const examples: readonly { readonly name: Both; readonly state: Readonly<Record<string, string>> }[] = [
  {
    name: both(
      'Hvordan er Lone Jakobi og Torben Hansen forbundet?',
      'How are Lone Jakobi and Torben Hansen connected?',
    ),
    state: { fra: 'Lone Jakobi', til: 'Torben Hansen' },
  },
  {
    name: both('Horsensklyngen, og hvad den går over i', 'Horsensklyngen, and what it becomes'),
    state: { vis: 'klynge-horsens' },
  },
  {
    name: both(
      'Hvem sad både i Randersklyngen og i Sundhedsråd Kronjylland?',
      'Who sat both in Randersklyngen and in Sundhedsråd Kronjylland?',
    ),
    state: { organer: 'klynge-randers,raad-kronjylland' },
  },
];

export const overviewName = both(
  'Hele overgangen: klynger, kommuner og sundhedsråd',
  'The whole transition: clusters, municipalities and health councils',
);
