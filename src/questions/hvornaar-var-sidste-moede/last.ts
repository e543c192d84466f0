import { addDays } from '../../domain/dates.ts';
import type { WithMeetings } from '../held-minutes.ts';
import { klyngeName } from '../klynge-name.ts';
import type { Sentence, Sources } from '../question.ts';
import { both, claimsOf, dayCell, type Evidenced, sayDate, sayList, sentence } from '../say.ts';

/** A klynge with its latest meeting and its end. */
export interface Ending extends Evidenced, WithMeetings {
  readonly validTo: string | null;
  readonly meetings: {
    readonly totalCount: number;
    readonly nodes: readonly (Evidenced & {
      readonly id: string;
      readonly heldOn: string | null;
      readonly document: { readonly id: string } | null;
    })[];
  };
}

export interface Announcement extends Evidenced {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly body: { readonly id: string } | null;
}

export interface Event {
  readonly id: string;
  readonly date: string;
  readonly kind: string;
  readonly title: string;
  readonly titleEn: string | null;
  readonly evidence: readonly { readonly id: string; readonly document: { readonly id: string } }[];
}

export interface Last {
  readonly klynge: Ending;
  /** The meeting as the timeline has it, where the same minutes say something of it. */
  readonly event: Event | null;
  readonly announced: readonly Announcement[];
  /** The last day, where a source gives one that counts. */
  readonly through: string | null;
  readonly throughClaims: readonly string[];
}

/** Gathers what is said of one klynge's last meeting and end. */
export function lastOf(
  klynge: Ending,
  around: { announcements: readonly Announcement[]; events: readonly Event[]; sources: Sources },
): Last {
  const [meeting] = klynge.meetings.nodes;
  const of = (event: Event) => event.evidence.some(({ document }) => document.id === meeting?.document?.id);
  const throughClaims = claimsOf([klynge], around.sources);
  const ended = klynge.validTo !== null && throughClaims.length > 0;
  return {
    klynge,
    event:
      around.events.find((event) => event.kind === 'MEETING' && event.date === meeting?.heldOn && of(event)) ?? null,
    announced: around.announcements.filter(({ kind, body }) => kind === 'MEETING' && body?.id === klynge.id),
    through: ended && klynge.validTo !== null ? addDays(klynge.validTo, -1) : null,
    throughClaims: ended ? throughClaims : [],
  };
}

/** What our title of the meeting says of it: the last, expected to be the last, or nothing of that. */
function saidOf(event: Event | null) {
  if (event === null || !/\bsidste\b/.test(event.title)) return null;
  return /\bventes\b/.test(event.title)
    ? both('det ventes at blive klyngens sidste', 'it is expected to be the last of the cluster')
    : both('det er klyngens sidste', 'it is the last of the cluster');
}

export function sayLast({ klynge, event, announced, through, throughClaims }: Last): Sentence[] {
  const { name, meetings } = klynge;
  const [meeting] = meetings.nodes;
  if (!meeting) return [];
  const on = meeting.heldOn === null ? both('uden dag', 'without a day') : sayDate(meeting.heldOn);
  const said = saidOf(event);
  const what =
    said === null ? both('', '') : both(`; referatet siger, at ${said.da}`, `; the minutes say that ${said.en}`);
  return [
    sentence(
      `Det seneste møde i ${name}, vi har referat fra, var ${on.da}${what.da}.`,
      `The latest meeting of ${name} that we hold minutes of was on ${on.en}${what.en}.`,
      [...claimsOf([meeting]), ...(event && said ? event.evidence.map(({ id }) => id) : [])],
    ),
    ...sayAnnounced(announced),
    sayThrough(name, through, throughClaims),
  ];
}

function sayAnnounced(announced: readonly Announcement[]): Sentence[] {
  if (announced.length === 0) return [];
  const list = sayList(announced.map(({ title }) => both(`»${title}«`, `"${title}"`)));
  return [
    sentence(
      `Referatet nævner også ${list.da}; vi har intet referat af ${announced.length > 1 ? 'dem' : 'det'}.`,
      `The minutes also name ${list.en}; we hold no minutes of ${announced.length > 1 ? 'them' : 'it'}.`,
      claimsOf(announced),
    ),
  ];
}

function sayThrough(name: string, through: string | null, claims: readonly string[]): Sentence {
  if (through === null) {
    return sentence(
      `Hvornår ${name} ophører, står ikke i nogen kilde, vi har.`,
      `No source we hold says when ${name} ends.`,
    );
  }
  const on = sayDate(through);
  return sentence(`Den sidste dag for ${name} er ${on.da}.`, `The last day of ${name} is ${on.en}.`, claims);
}

export const lastRow = ({ klynge, event, announced, through, throughClaims }: Last) => ({
  cells: [
    klyngeName(klynge),
    dayCell(klynge.meetings.nodes[0]?.heldOn),
    saidOf(event),
    announced.length === 0 ? null : announced.map(({ title }) => title).join('; '),
    dayCell(through),
  ],
  claims: [...new Set([...claimsOf([...klynge.meetings.nodes, ...announced]), ...throughClaims])],
  about: klynge.id,
});
