import { z } from 'zod';
import { isDay } from './dates.ts';
import { electedValues, sides } from './roles.ts';
import { evidence } from './span.ts';

/** The closed words of an extract; model.md says what each means. Order is the order in which lists show them. */
export const capacities = ['MEMBER', 'SECRETARIAT', 'ADMINISTRATION', 'GUEST', 'SPEAKER'] as const;
export const states = ['PRESENT', 'APOLOGY', 'ABSENT', 'STAND_IN', 'GUEST', 'ANNOUNCED', 'PARTIAL', 'UNKNOWN'] as const;
export const bases = ['STATED', 'INFERRED'] as const;
export const itemKinds = ['FORMALITY', 'INFORMATION', 'DISCUSSION', 'APPROVAL', 'ANY_OTHER_BUSINESS'] as const;
export const outcomes = [
  'APPROVED',
  'APPROVED_WITH_CHANGE',
  'AGREED',
  'DISCUSSED',
  'NOTED',
  'INFORMED',
  'ATTENDANCE_RECORDED',
  'NOTHING_TO_REPORT',
  'CLOSED',
  'UNKNOWN',
] as const;
export const stages = ['RECOMMENDED', 'APPROVED', 'SENT', 'RECEIVED', 'ON_AGENDA', 'UNKNOWN'] as const;
export const remarkKinds = ['STATED', 'ASKED', 'ANSWERED', 'PRESENTED', 'CONCERN', 'THANKED'] as const;
export const eventKinds = ['AGREEMENT', 'LAW', 'ELECTION', 'IN_FORCE', 'START', 'END', 'MEETING', 'OTHER'] as const;
export const promiseKinds = ['MEETING', 'ATTACHMENT', 'MATERIAL'] as const;

export type ItemKind = (typeof itemKinds)[number];
export type Outcome = (typeof outcomes)[number];
export type State = (typeof states)[number];
export type RemarkKind = (typeof remarkKinds)[number];
export type EventKind = (typeof eventKinds)[number];
export type PromiseKind = (typeof promiseKinds)[number];

const text = z.string().min(1);
const maybe = text.nullable();
const spans = z.array(evidence);
const day = z.string().refine(isDay, 'a day, YYYY-MM-DD');
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day, HH:MM');
const itemNumber = z.int().positive();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256, 64 letters of 0-9 and a-f');

const document = z.strictObject({
  title: maybe,
  sha256,
  length: z.int().nonnegative(),
  mediaType: text,
  /** Only for PDF and Word, whose text is the reader's and not the file's. */
  reader: z.strictObject({ name: text, version: text }).nullable(),
  kind: z.enum(['REFERAT', 'SAG']),
  publisher: maybe,
  url: maybe,
  agendaSite: maybe,
  /** How many contact details stand in the document. They are counted here, and neither stored nor quoted anywhere. */
  contacts: z.strictObject({
    emails: z.int().nonnegative(),
    phones: z.int().nonnegative(),
    addresses: z.int().nonnegative(),
  }),
});

const meeting = z.strictObject({
  heldOn: day.nullable(),
  startsAt: time.nullable(),
  endsAt: time.nullable(),
  place: maybe,
  virtual: z.boolean(),
  evidence: spans,
});

const person = z.strictObject({
  name: text,
  asPrinted: z.array(text).min(1),
  party: maybe,
  offices: z.array(text),
  roles: z.array(text),
  capacity: z.enum(capacities),
  side: z.enum(sides),
  kommune: maybe,
  organisation: maybe,
  listed: z.boolean(),
  state: z.enum(states),
  basis: z.enum(bases),
  elected: z.enum(electedValues),
  /** The full name of the person replaced, as `name` in this document where that person stands in it. */
  standsInFor: maybe,
  /** The numbers of the items the person took part in, where that differs by item. */
  items: z.array(itemNumber).nullable(),
  evidence: spans,
});

const attachment = z.strictObject({ title: text, documentId: maybe, evidence: spans });

const item = z.strictObject({
  /** `null` where none is printed, as in a single case. */
  number: itemNumber.nullable(),
  title: text,
  kind: z.enum(itemKinds),
  caseNumber: maybe,
  documentId: maybe,
  outcome: z.enum(outcomes).nullable(),
  plannedStart: time.nullable(),
  plannedEnd: time.nullable(),
  /** How many things are proposed under Indstilling. */
  proposals: z.int().nonnegative(),
  attachments: z.array(attachment),
  evidence: spans,
});

const initiative = z.strictObject({
  number: maybe,
  title: text,
  kind: text,
  targetGroup: maybe,
  owner: maybe,
  partners: z.array(text),
  status: z.enum(['IMPLEMENTED', 'ONGOING', 'UNKNOWN']),
  item: itemNumber.nullable(),
  evidence: spans,
});

const recommendation = z.strictObject({
  number: itemNumber,
  title: text,
  author: maybe,
  to: maybe,
  stage: z.enum(stages),
  item: itemNumber.nullable(),
  evidence: spans,
});

const event = z.strictObject({
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as precise as `precision` says. */
  date: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a day, month or year: YYYY-MM-DD, YYYY-MM or YYYY'),
  precision: z.enum(['DAY', 'MONTH', 'YEAR']),
  kind: z.enum(eventKinds),
  title: text,
  evidence: spans,
});

const remark = z.strictObject({
  by: maybe,
  onBehalfOf: maybe,
  kind: z.enum(remarkKinds),
  gist: text,
  item: itemNumber.nullable(),
  evidence: spans,
});

const conflict = z.strictObject({
  path: text,
  values: z.array(z.strictObject({ value: text, evidence: spans })).min(2),
  why: text,
});

/** A value as a line of review holds it; larger ones as `sha256:` and the first 12 hex of their canonical JSON. */
const word = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const reviewed = z.union([word, z.array(word)]);

const review = z.strictObject({
  /** A field, an element or a whole part, as docs/extract.md says. */
  path: text,
  /** What the rules read. */
  from: reviewed,
  /** What this file holds. */
  to: reviewed,
  by: text,
  on: day,
  why: text,
});

/** What one document says, with the place that says it: the shape of a file in `seeds/minutes/`. */
export const extractSchema = z.strictObject({
  document,
  body: z.strictObject({ asPrinted: text, evidence: spans }).nullable(),
  meeting,
  caseNumbers: z.array(text),
  people: z.array(person),
  items: z.array(item),
  initiatives: z.array(initiative),
  recommendations: z.array(recommendation),
  rules: z.array(z.strictObject({ summary: text, parameter: text, evidence: spans })),
  successions: z.array(z.strictObject({ asPrinted: text, item: itemNumber.nullable(), evidence: spans })),
  events: z.array(event),
  remarks: z.array(remark),
  promised: z.array(z.strictObject({ title: text, kind: z.enum(promiseKinds), evidence: spans })),
  mentions: z.array(z.strictObject({ asPrinted: text, why: text, evidence: spans })),
  conflicts: z.array(conflict),
  review: z.array(review),
});

export type Extract = z.infer<typeof extractSchema>;
export type ExtractedPerson = Extract['people'][number];
export type ExtractedItem = Extract['items'][number];
export type ExtractedMeeting = Extract['meeting'];
export type ReviewLine = Extract['review'][number];
export type Reviewed = ReviewLine['from'];
