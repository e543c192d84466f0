import { confidences, sides } from '../../domain/roles.ts';
import * as cell from './cells.ts';
import { list, type RowOf } from './csv.ts';

/** The lists of people/ and the decisions: what their columns are, and which of them name a row. */

const confidence = cell.oneOf(confidences, 'NOT_STATED');

const member = {
  body: cell.required,
  person: cell.required,
  party_letter: cell.text,
  side: cell.oneOf(sides, 'UNKNOWN'),
  function: cell.text,
  office: cell.text,
  represents: cell.text,
  as_of: cell.interval,
  source: cell.required,
  party_source: cell.optional,
  office_source: cell.optional,
  name_source: cell.optional,
  inferred: cell.several,
  note: cell.optional,
};
const memberKey = ['body', 'person', 'side', 'represents', 'as_of'] as const;

export const klyngeMembers = list('people/klynge_members.csv', memberKey, member);
export const raadMembers = list('people/raad_members.csv', memberKey, member);
export const relatedBodies = list('people/related_bodies.csv', memberKey, member);

export const supplements = list('people/supplements.csv', ['person', 'document', 'property', 'source'], {
  person: cell.required,
  body: cell.required,
  document: cell.required,
  property: cell.word('party', 'office', 'kommune'),
  value: cell.required,
  source: cell.several,
  original: cell.optional,
  note: cell.optional,
});

export const continuity = list('people/continuity.csv', ['person', 'kind', 'from', 'to'], {
  person: cell.required,
  also_as: cell.optional,
  kind: cell.oneOf(['KLYNGE_TO_RAAD', 'KLYNGE_TO_REGION', 'OTHER_FORUM']),
  from: cell.several,
  to: cell.id('raad', 'region'),
  confidence,
  why: cell.required,
  source: cell.several,
});

export const ids = list('people/ids.csv', ['id', 'source', 'key'], {
  id: cell.id('person'),
  asPrinted: cell.required,
  source: cell.required,
  key: cell.required,
  mergedInto: cell.idOrEmpty('person'),
});

export const judgements = list('judgements.csv', ['asPrinted', 'document', 'key', 'person'], {
  asPrinted: cell.required,
  document: cell.required,
  key: cell.text,
  person: cell.id('person'),
  judgement: cell.oneOf(['SAME', 'NOT_SAME', 'UNSURE']),
  by: cell.required,
  on: cell.day,
  why: cell.required,
});

export const objections = list('objections.csv', ['person'], {
  person: cell.id('person'),
  by: cell.required,
  on: cell.day,
  why: cell.text,
});

export type SupplementRow = RowOf<typeof supplements>;
export type MemberRow = RowOf<typeof raadMembers>;
export type IdRow = RowOf<typeof ids>;
export type JudgementRow = RowOf<typeof judgements>;
