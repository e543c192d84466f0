import type { Extract } from '../../src/domain/extract.ts';
import { fold } from '../../src/domain/names.ts';

/** What a person who read the document wrote down: only what is scored. Names and titles as in the document. */
export interface Annotation {
  readonly people: readonly {
    readonly name: string;
    readonly state: string;
    readonly listed: boolean;
    readonly party?: string;
    readonly offices?: readonly string[];
    readonly standsInFor?: string;
  }[];
  readonly items: readonly {
    readonly number: number | null;
    readonly title: string;
    readonly outcome: string | null;
    readonly attachments?: readonly string[];
  }[];
  /** Day, times and place, where they were written down; what is left out is not compared. */
  readonly meeting?: Readonly<Record<string, string | null>>;
}

/** Right, wrong and missed facts of one kind. */
export interface Count {
  right: number;
  extra: string[];
  missing: string[];
}

/** The kinds of facts that are scored. */
export const kinds = [
  'persons',
  'presence',
  'parties',
  'listed',
  'stand-ins',
  'offices',
  'items',
  'outcomes',
  'attachments',
] as const;
export type Score = Record<(typeof kinds)[number], Count>;

/** Compares an extract with its annotation, fact by fact; names and titles are compared folded. */
export function score(extract: Extract | Annotation, annotation: Annotation): Score {
  const found = factsOf(extract as Annotation);
  const expected = factsOf(annotation);
  const entries = kinds.map((kind) => {
    const [is, should] = [found[kind], expected[kind]];
    const right = [...is].filter((fact) => should.has(fact)).length;
    const extra = [...is].filter((fact) => !should.has(fact));
    return [kind, { right, extra, missing: [...should].filter((fact) => !is.has(fact)) }];
  });
  return Object.fromEntries(entries) as Score;
}

/** The harmonic mean of precision and recall over all kinds of all scores. */
export function f1(scores: readonly Score[], only: readonly (typeof kinds)[number][] = kinds): number {
  let [right, wrong] = [0, 0];
  for (const each of scores) {
    for (const kind of only) {
      right += each[kind].right;
      wrong += each[kind].extra.length + each[kind].missing.length;
    }
  }
  return right === 0 && wrong === 0 ? 1 : (2 * right) / (2 * right + wrong);
}

function factsOf({ people, items }: Annotation): Record<(typeof kinds)[number], Set<string>> {
  const key = (...parts: unknown[]) => parts.map((part) => fold(String(part))).join(' | ');
  return {
    persons: new Set(people.map(({ name }) => key(name))),
    presence: new Set(people.map(({ name, state }) => key(name, state))),
    parties: new Set(people.flatMap(({ name, party }) => (party ? [`${key(name)} | ${party}`] : []))),
    listed: new Set(people.flatMap(({ name, listed }) => (listed ? [key(name)] : []))),
    'stand-ins': new Set(people.flatMap(({ name, standsInFor }) => (standsInFor ? [key(name, standsInFor)] : []))),
    offices: new Set(people.flatMap(({ name, offices }) => (offices ?? []).map((office) => key(name, office)))),
    items: new Set(items.map(({ number, title }) => key(number, title))),
    outcomes: new Set(items.map(({ number, outcome }) => key(number, outcome))),
    attachments: new Set(
      items.flatMap(({ number, attachments }) =>
        (attachments ?? []).map((each) =>
          key(number, typeof each === 'string' ? each : (each as { title: string }).title),
        ),
      ),
    ),
  };
}
