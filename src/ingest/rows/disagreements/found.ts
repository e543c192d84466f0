import { slug } from '../../../domain/names.ts';
import type { Reason } from '../../resolve/rules.ts';
import type { NodeRow } from '../graph-rows.ts';

/** What one side says, and the claims that say it. */
export interface SideSaid {
  readonly value: string;
  /** The value in English, where it is words of ours. */
  readonly valueEn?: string | null;
  readonly claims: readonly string[];
}

/** Values that two sources give one property of one thing. */
export interface Found {
  /** Id of the thing. */
  readonly about: string;
  /** A second thing that it is about, where it takes two: the other person. */
  readonly with?: string;
  readonly property: string;
  readonly bodyId: string | null;
  readonly sides: readonly SideSaid[];
  readonly why: Reason;
  /** The one document whose parts disagree, where it is one. */
  readonly documentId?: string | null;
}

/** The row. Ids of persons stand last in its id, where an objection finds them. */
export function foundRow({ about, with: other, property, bodyId, sides, why, documentId = null }: Found): NodeRow {
  const ends = [about, ...(other === undefined ? [] : [other])].join('-');
  const id = `disagreement-${slug(property)}-${ends}`;
  return {
    id,
    kind: documentId === null ? 'BETWEEN_SOURCES' : 'WITHIN_DOCUMENT',
    about,
    property,
    ...sidesOf(sides),
    why: why.da,
    whyEn: why.en,
    bodyId,
    documentId,
    sortKey: `between ${id}`,
  };
}

/** The sides as a row holds them: lists of one order, and for each side its claims' ids with blanks between. */
export function sidesOf(sides: readonly SideSaid[]) {
  return {
    values: sides.map(({ value }) => value),
    valuesEn: sides.map(({ value, valueEn }) => valueEn ?? value),
    sides: sides.map(({ claims }) => [...new Set(claims)].join(' ')),
    claims: [...new Set(sides.flatMap(({ claims }) => claims))],
  };
}
