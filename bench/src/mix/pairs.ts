import { questions } from '../../../src/questions/all.ts';
import type { ParameterKind } from '../../../src/questions/question.ts';
import { drawn } from '../generate/random.ts';

/** Ids of what may be asked about, by the kind of a parameter. */
export type Things = Partial<Readonly<Record<ParameterKind, readonly string[]>>>;

/** A stored question with what it is asked about. */
export interface Pair {
  readonly slug: string;
  /** As a request has it. */
  readonly body: string;
}

const operation = `query Ask($slug: String!, $parameters: [ParameterInput!]) {
  question(slug: $slug, parameters: $parameters) {
    status sentences { text notes } columns { key } rows { cells notes } citations { number claim { citation } }
  }
}`;

const pairOf = (slug: string, values: Readonly<Record<string, string>>): Pair => {
  const parameters = Object.entries(values).map(([name, value]) => ({ name, value }));
  return { slug, body: JSON.stringify({ query: operation, variables: { slug, parameters } }) };
};

/** Every stored question with its example, and about everything else of the kind that its example names, in no order. */
export function pairsOf(things: Things): readonly Pair[] {
  const pairs = questions.flatMap(({ slug, example, parameters }) => {
    const values = example as Readonly<Record<string, string>>;
    const varied = parameters.find(({ name, kind }) => values[name] !== undefined && things[kind] !== undefined);
    const others = varied === undefined ? [] : (things[varied.kind] ?? []);
    return [pairOf(slug, values), ...others.map((id) => pairOf(slug, { ...values, [varied?.name ?? '']: id }))];
  });
  return pairs
    .map((pair, place) => ({ pair, key: drawn(11, 1, place) }))
    .sort((one, other) => one.key - other.key)
    .map(({ pair }) => pair);
}

/** Requests drawn by Zipf's law: the pair at place r comes with a share of 1/r, so few are asked often and most hardly ever. */
export function zipf(pairs: readonly Pair[], many: number, seed: number): readonly Pair[] {
  const shares: number[] = [];
  for (const place of pairs.keys()) shares.push((shares.at(-1) ?? 0) + 1 / (place + 1));
  const all = shares.at(-1) ?? 0;
  return Array.from({ length: many }, (_, n) => {
    const wanted = drawn(seed, 2, n) * all;
    const found = pairs[shares.findIndex((share) => share > wanted)];
    if (found === undefined) throw new Error('nothing to draw from');
    return found;
  });
}
