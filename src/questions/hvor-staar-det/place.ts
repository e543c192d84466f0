import type { Both } from '../question.ts';
import { both, same, sayDate } from '../say.ts';
import { word } from '../words.ts';

/** A claim as the operation selects it. */
export interface ClaimNode {
  readonly id: string;
  readonly property: string;
  readonly value: string;
  readonly valueName: string | null;
  readonly original: string | null;
  readonly basis: string;
  readonly quote: string | null;
  readonly quoteSha256: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly itemNumber: number | null;
  readonly list: string | null;
  readonly key: string | null;
  readonly da: string;
  readonly en: string;
  readonly document: {
    readonly id: string;
    readonly title: string;
    readonly kind: string;
    readonly url: string | null;
  };
}

/** Where it stands: the item and the characters of a document, or the row of a list. */
export function placeOf({ start, end, itemNumber, list, key }: ClaimNode): Both {
  if (start === null) return both(`rækken »${key ?? ''}« i ${list ?? ''}`, `row "${key ?? ''}" of ${list ?? ''}`);
  const item = itemNumber === null ? both('', '') : both(`punkt ${itemNumber}, `, `item ${itemNumber}, `);
  return both(`${item.da}tegn ${start}–${end}`, `${item.en}characters ${start}–${end}`);
}

const days: ReadonlySet<string> = new Set(['validFrom', 'lastDay', 'preparatoryFrom', 'observedOn', 'heldOn']);

/** A value that is a word or a day of ours, as people say it; one of the source stands as it is. */
function sayValue({ property, value, valueName }: ClaimNode): Both {
  if (valueName !== null) return same(valueName);
  if (days.has(property)) return sayDate(value);
  if (property === 'attendance') return word('AttendanceState', value);
  return property === 'outcome' ? word('Outcome', value) : same(value);
}

/** The value, and how the source writes it where that differs. */
export function asWritten(claim: ClaimNode): Both | string | null {
  const { value, original } = claim;
  if (value === '') return original;
  const said = sayValue(claim);
  if (original === null || original === value) return said;
  return both(`${said.da} (»${original}«)`, `${said.en} ("${original}")`);
}
