import { readInterval } from '../../domain/dates.ts';
import type { Both } from '../../questions/question.ts';
import { both, same, sayDate, withParty } from '../../questions/say.ts';
import { word } from '../../questions/words.ts';

/** How a thing is said where it is named in passing: what is selected of it, and the words. */
export interface Named {
  readonly select: string;
  readonly say: (row: Row) => Both;
}

/** What an operation gave of a thing: names of fields and their values. */
export type Row = Readonly<Record<string, unknown>>;

export const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
export const row = (value: unknown): Row => (value !== null && typeof value === 'object' ? (value as Row) : {});

const nameOf = (value: unknown): string | null => text(row(value)['name']);
const day = (value: unknown): Both => sayDate(text(value) ?? '');
const join = (parts: readonly (Both | string | null)[], between: string): Both => {
  const there = parts.flatMap((part) => (part === null ? [] : [typeof part === 'string' ? same(part) : part]));
  return both(there.map(({ da }) => da).join(between), there.map(({ en }) => en).join(between));
};

/** The observation that ends last, as it is written: "2022-H2" is not its last day. */
export function newestOf(observations: unknown): string | null {
  const written = Array.isArray(observations) ? (observations as string[]) : [];
  const endOf = (one: string) => readInterval(one)?.to ?? one;
  return written.toSorted((left, right) => (endOf(left) < endOf(right) ? -1 : 1)).at(-1) ?? null;
}

const plain: Named = { select: 'id name', say: (thing) => same(nameOf(thing) ?? '') };
const titled: Named = { select: 'id title', say: ({ title }) => same(text(title) ?? '') };

/** Aliases, since a fragment on Node may not give one name two types. */
const kinds = {
  Klynge: plain,
  Sundhedsraad: plain,
  Udvalg: plain,
  Kommune: plain,
  Region: plain,
  Organisation: plain,
  Person: plain,
  Theme: { select: 'id name nameEn', say: ({ name, nameEn }) => both(text(name) ?? '', text(nameEn) ?? '') },
  Party: {
    select: 'id partyName: name letter',
    say: ({ partyName, letter }) => same(withParty(text(partyName) ?? '', text(letter)).trim()),
  },
  Document: titled,
  Initiative: titled,
  Recommendation: titled,
  Announcement: titled,
  AgendaItem: {
    select: 'id itemNumber: number title',
    say: ({ itemNumber, title }) =>
      join(
        [typeof itemNumber === 'number' ? both(`Punkt ${itemNumber}`, `Item ${itemNumber}`) : null, text(title)],
        ': ',
      ),
  },
  Event: {
    select: 'id date title titleEn',
    say: ({ date, title, titleEn }) => {
      const when = day(date);
      return both(`${when.da}: ${text(title)}`, `${when.en}: ${text(titleEn) ?? text(title)}`);
    },
  },
  Rule: {
    select: 'id summary summaryEn',
    say: ({ summary, summaryEn }) => both(text(summary) ?? '', text(summaryEn) ?? text(summary) ?? ''),
  },
  Meeting: {
    select: 'id heldOn bodyAsPrinted body { name }',
    say: ({ heldOn, bodyAsPrinted, body }) =>
      join([nameOf(body) ?? text(bodyAsPrinted), text(heldOn) === null ? null : day(heldOn)], ', '),
  },
  Membership: {
    select:
      'id seatRole: role roleAsPrinted observedOn partyLetter seatPerson: person { name } seatBody: body { name }',
    say: ({ seatRole, roleAsPrinted, observedOn, partyLetter, seatPerson, seatBody }) => {
      const name = nameOf(seatPerson);
      const who = name === null ? null : withParty(name, text(partyLetter));
      const role = word('Role', text(seatRole) ?? '');
      const last = newestOf(observedOn);
      const seen = last === null ? null : sayDate(last);
      return join(
        [
          who,
          nameOf(seatBody),
          text(roleAsPrinted) === null ? role : both(text(roleAsPrinted) ?? '', role.en),
          seen && both(`senest set ${seen.da}`, `last seen ${seen.en}`),
        ],
        ', ',
      );
    },
  },
  Attendance: {
    select: 'id asPrinted state person { name } meeting { heldOn bodyAsPrinted body { name } }',
    say: ({ asPrinted, state, person, meeting }) => {
      const { heldOn, body, bodyAsPrinted } = row(meeting);
      const when = text(heldOn) === null ? null : day(heldOn);
      return join(
        [
          nameOf(person) ?? text(asPrinted),
          word('AttendanceState', text(state) ?? ''),
          nameOf(body) ?? text(bodyAsPrinted),
          when,
        ],
        ', ',
      );
    },
  },
  Remark: {
    select: 'id gist byAsPrinted',
    say: ({ gist, byAsPrinted }) => join([text(byAsPrinted), text(gist)], ': '),
  },
  Mention: {
    select: 'id mentionAsPrinted: asPrinted',
    say: ({ mentionAsPrinted }) => same(text(mentionAsPrinted) ?? ''),
  },
  Handover: {
    select: 'id stage recommendation { title } handedTo: sundhedsraad { name }',
    say: ({ recommendation, handedTo, stage }) =>
      join(
        [`${text(row(recommendation)['title'])} → ${nameOf(handedTo)}`, word('HandoverStage', text(stage) ?? '')],
        ', ',
      ),
  },
  Flow: {
    select: 'id flowFrom: klynge { name } flowTo: sundhedsraad { name }',
    say: ({ flowFrom, flowTo }) => same(`${nameOf(flowFrom)} → ${nameOf(flowTo)}`),
  },
  Succession: {
    select: 'id succeeded: body { name } successor: sundhedsraad { name }',
    say: ({ succeeded, successor }) => same(`${nameOf(succeeded)} → ${nameOf(successor)}`),
  },
  Lead: {
    select: 'id leadName: name leadKind: kind',
    say: ({ leadName, leadKind }) => join([text(leadName), word('LeadKind', text(leadKind) ?? '')], ': '),
  },
  Disagreement: {
    select: 'id values about { id } disagreedBody: body { name }',
    say: ({ values, disagreedBody }) => join([nameOf(disagreedBody), (values as string[]).join(' / ')], ': '),
  },
  Claim: { select: 'id claimed: value', say: ({ claimed }) => same(text(claimed) ?? '') },
} as const satisfies Record<string, Named>;

export type NamedKind = keyof typeof kinds;
export const named: Readonly<Record<NamedKind, Named>> = kinds;

const isKind = (name: string): name is NamedKind => name in kinds;

/** What to select of a thing that may be of any of these kinds. */
export const selectOf = (of: readonly NamedKind[]): string =>
  of.length === 1 && of[0]
    ? `__typename ${named[of[0]].select}`
    : `__typename ${of.map((kind) => `... on ${kind} { ${named[kind].select} }`).join(' ')}`;

/** Kinds that are called by what a Danish source writes, in English too. */
const inDanish: ReadonlySet<NamedKind> = new Set([
  'Document',
  'Initiative',
  'Recommendation',
  'Announcement',
  'Remark',
  'Mention',
  'Disagreement',
]);

/** A thing as it is said, with its id, and whether that is Danish in either language; null for nothing. */
export function sayThing(value: unknown): { id: string; name: Both; danish: boolean } | null {
  const thing = row(value);
  const [id, kind] = [text(thing['id']), text(thing['__typename'])];
  if (id === null || kind === null || !isKind(kind)) return null;
  const name = named[kind].say(thing);
  return { id, name: name.da === '' ? same(id) : name, danish: inDanish.has(kind) };
}
