import type { Extract } from '../domain/extract.ts';
import type { Plain } from '../domain/yaml.ts';
import { type Fields, type Part, partsOf, type Target, targetOf } from './parts.ts';

/**
 * What the rules read now, with the values of the reviewed file at each of its lines of review.
 * Only for a file without stale lines.
 */
export function renewed(read: Extract, held: Extract): Extract {
  const [ours, theirs] = [partsOf(read), partsOf(held)];
  const targets = held.review.flatMap(({ path }) => targetOf(theirs, path) ?? targetOf(ours, path) ?? []);
  const parts = [...ours].map(([name, part]) => {
    const reviewed = targets.filter((target) => target.part === name);
    return [name, merged(part, theirs.get(name) ?? part, reviewed)];
  });
  return { ...(Object.fromEntries(parts) as Extract), review: held.review };
}

function merged(mine: Part, held: Part, targets: readonly Target[]): Plain {
  if (targets.length === 0) return mine.value;
  if (targets.some(({ element, field }) => element === null && field === null)) return held.value;
  if (!mine.elements || !held.elements) {
    return targets.reduce<Fields>((fields, { field }) => withField(fields, held.fields, field), mine.fields ?? {});
  }
  const elements = new Map(mine.elements);
  for (const { element, field } of targets) {
    const name = element ?? '';
    const kept = held.elements.get(name);
    if (kept === undefined) elements.delete(name);
    else elements.set(name, field === null ? kept : withField(elements.get(name) ?? kept, kept, field));
  }
  const before = [...elements.keys()].filter((name) => mine.elements?.has(name));
  return inOrder(before, [...held.elements.keys()], elements).map((name) => elements.get(name) ?? {});
}

function withField(fields: Fields, held: Fields | null, field: string | null): Fields {
  return field === null ? fields : { ...fields, [field]: held?.[field] ?? null };
}

/** The elements as the rules have them, each new one behind the nearest one before it in the reviewed file. */
function inOrder(before: readonly string[], held: readonly string[], elements: ReadonlyMap<string, Fields>): string[] {
  const names = [...before];
  for (const [at, name] of held.entries()) {
    if (!elements.has(name) || names.includes(name)) continue;
    const last = held.slice(0, at).findLast((each) => names.includes(each));
    names.splice(last === undefined ? 0 : names.indexOf(last) + 1, 0, name);
  }
  // A namesake is told by its place among its like, so those keep theirs.
  const sorted = [...names].sort((left, right) => numberOf(left) - numberOf(right));
  return names.map((name) => {
    const next = sorted.findIndex((each) => bare(each) === bare(name));
    return sorted.splice(next, 1)[0] ?? name;
  });
}

const bare = (name: string) => name.replace(/ #\d+$/, '');
const numberOf = (name: string) => Number(/ #(\d+)$/.exec(name)?.[1] ?? 1);
