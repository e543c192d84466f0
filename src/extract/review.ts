import type { Extract, Reviewed, ReviewLine } from '../domain/extract.ts';
import type { Plain } from '../domain/yaml.ts';
import { canonical, type Part, partsOf, pathOf, reviewed, type Target, targetOf, valueAt } from './parts.ts';

/** A place where the rules read one thing and the reviewed file holds another; null where there is nothing. */
export interface Difference {
  readonly path: string;
  readonly read: Plain;
  readonly held: Plain;
  /** The line of review that no longer fits; null where no line names the place. */
  readonly line: ReviewLine | null;
}

/** How a reviewed file stands to what the rules read now. */
export interface Comparison {
  /** Lines of review whose path names nothing any more, or whose `from` or `to` is no longer so. */
  readonly stale: readonly Difference[];
  /** Differences that no line of review explains. */
  readonly unexplained: readonly Difference[];
}

/** Parts that rules draft and a person completes: a whole part differs at once. */
const drafted = new Set(
  'initiatives recommendations rules successions events remarks promised mentions conflicts'.split(' '),
);

/**
 * Compares what the rules read in a document with the reviewed file of it. The order of elements is no difference.
 *
 * @param read  the rules' reading; it has no lines of review
 * @param held  the reviewed file, whose lines of review explain where it differs
 */
export function compare(read: Extract, held: Extract): Comparison {
  const [ours, theirs] = [partsOf(read), partsOf(held)];
  const lines = held.review.map((line) => ({ line, target: targetOfLine(ours, theirs, line.path) }));
  const targets = lines.flatMap(({ target }) => target ?? []);
  const open = differing(ours, theirs).filter((place) => !targets.some((target) => covers(target, place)));
  const at = (target: Target, line: ReviewLine | null): Difference => ({
    path: pathOf(target),
    read: valueAt(ours, target),
    held: valueAt(theirs, target),
    line,
  });
  return {
    stale: lines.flatMap(({ line, target }) => {
      if (target === null) return [{ path: line.path, read: null, held: null, line }];
      const difference = at(target, line);
      return fits(line, difference) ? [] : [difference];
    }),
    unexplained: grouped(open, ours, theirs).map((target) => at(target, null)),
  };
}

/** A line of review that explains a difference, but for who says so, when and why. */
export function lineFor({ path, read, held, line }: Difference): Omit<ReviewLine, 'by' | 'on'> {
  return { path, from: reviewed(read), to: reviewed(held), why: line?.why ?? '' };
}

type Parts = ReadonlyMap<string, Part>;

/** What a line of review names; null when that is in neither, or is a field of something only one of them has. */
function targetOfLine(ours: Parts, theirs: Parts, path: string): Target | null {
  const [mine, their] = [targetOf(ours, path), targetOf(theirs, path)];
  const target = their ?? mine;
  return target?.field != null && (mine === null || their === null) ? null : target;
}

function fits(line: ReviewLine, { read, held }: Difference): boolean {
  const same = (left: Reviewed, right: Plain) => canonical(left) === canonical(reviewed(right));
  return same(line.from, read) && same(line.to, held) && canonical(read) !== canonical(held);
}

const covers = (wide: Target, { part, element, field }: Target) =>
  wide.part === part &&
  (wide.element === null || wide.element === element) &&
  (wide.field === null || wide.field === field);

/** Every field that differs, and every element that only one of them has. */
function differing(ours: Parts, theirs: Parts): Target[] {
  return [...ours.keys()].flatMap((part): Target[] => {
    const [mine, their] = [ours.get(part), theirs.get(part)];
    const whole = { part, element: null, field: null };
    if (canonical(mine?.value) === canonical(their?.value)) return [];
    if (mine?.elements && their?.elements) {
      const names = new Set([...their.elements.keys(), ...mine.elements.keys()]);
      return [...names].flatMap((element) =>
        between({ ...whole, element }, mine.elements?.get(element), their.elements?.get(element)),
      );
    }
    return between(whole, mine?.fields, their?.fields);
  });
}

function between(place: Target, mine: Part['fields'] | undefined, their: Part['fields'] | undefined): Target[] {
  if (!mine || !their) return [place];
  return Object.keys(their)
    .filter((field) => canonical(mine[field]) !== canonical(their[field]))
    .map((field) => ({ ...place, field }));
}

/** The places, or the whole part where most elements of a drafted one differ. */
function grouped(places: readonly Target[], ours: Parts, theirs: Parts): Target[] {
  const whole = new Set([...drafted].filter((part) => mostDiffer(part, places, [ours.get(part), theirs.get(part)])));
  const alone = places.filter(({ part }) => !whole.has(part));
  return [...alone, ...[...whole].map((part) => ({ part, element: null, field: null }))];
}

function mostDiffer(part: string, places: readonly Target[], both: readonly (Part | undefined)[]): boolean {
  const differing = new Set(places.filter((place) => place.part === part).map(({ element }) => element)).size;
  const all = new Set(both.flatMap((each) => [...(each?.elements?.keys() ?? [])])).size;
  return differing >= 2 && differing * 2 > all;
}
