import { createHash } from 'node:crypto';
import { fold } from '../domain/names.ts';

/** A person who has objected, and the names under which sources print them. */
export interface Objection {
  readonly person: string;
  readonly names: readonly string[];
}

/**
 * The one overlay outside versions, applied to every row that leaves the graph: the seat stays, the id becomes
 * `person-udgaaet-<n>`, the name goes, counts do not change.
 */
export interface Overlay {
  /** 12 hex of what is objected to, part of every cache key; "0" for nothing. */
  readonly digest: string;
  incoming(parameters: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>;
  outgoing(row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>;
}

/** What stands where a name stood. */
export const withdrawn = 'Udgået efter indsigelse';

export const noObjections: Overlay = { digest: '0', incoming: (parameters) => parameters, outgoing: (row) => row };

/** Builds the overlay; `<n>` is the objection's place in the list, so it holds while lines are only added. */
export function overlayOf(objections: readonly Objection[]): Overlay {
  if (objections.length === 0) return noObjections;
  const out: [string, string][] = [];
  const back: [string, string][] = [];
  for (const [index, { person, names }] of objections.entries()) {
    const replacement = `person-udgaaet-${index + 1}`;
    const short = person.slice('person-'.length);
    out.push([person, replacement], [`membership-${short}-`, `membership-udgaaet-${index + 1}-`]);
    back.push([replacement, person], [`membership-udgaaet-${index + 1}-`, `membership-${short}-`]);
    for (const name of names) out.push([name, withdrawn], [fold(name), fold(withdrawn)]);
    out.push([`lead-${short}-`, `lead-udgaaet-${index + 1}-`]);
    back.push([`lead-udgaaet-${index + 1}-`, `lead-${short}-`]);
  }
  const longestFirst = (pairs: [string, string][]) => pairs.sort(([a], [b]) => b.length - a.length);
  const outgoing = replacer(longestFirst(out));
  const incoming = replacer(longestFirst(back));
  return {
    digest: createHash('sha256').update(JSON.stringify(out)).digest('hex').slice(0, 12),
    incoming: (parameters) => incoming(parameters) as Readonly<Record<string, unknown>>,
    outgoing: (row) => outgoing(row) as Readonly<Record<string, unknown>>,
  };
}

/** Replaces in every text of a value, however deep; maps keep their keys. */
function replacer(pairs: readonly (readonly [string, string])[]): (value: unknown) => unknown {
  const replace = (value: unknown): unknown => {
    if (typeof value === 'string') return pairs.reduce((text, [from, to]) => text.replaceAll(from, to), value);
    if (Array.isArray(value)) return value.map(replace);
    if (value !== null && typeof value === 'object') {
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, replace(inner)]));
    }
    return value;
  };
  return replace;
}
