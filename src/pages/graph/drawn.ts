import type { Edition } from '../../api/asking.ts';
import type { Both } from '../../questions/question.ts';
import { toldApart } from '../thing/apart.ts';
import type { Row } from '../thing/named.ts';
import { drawAround, electedOf } from './around.ts';
import type { Dot, Line } from './kinds.ts';
import { calledOperation, neighboursOperation, sharedOperation, waysOperation } from './operations.ts';
import { Sketch } from './sketch.ts';
import type { State } from './state.ts';
import { drawShared, drawWays, type Ways } from './ways.ts';

/** A picture of the graph: what is asked for, and what each part of it comes to. Nothing is hidden or taken out yet. */
export interface Drawn {
  readonly dots: readonly Dot[];
  readonly lines: readonly Line[];
  /** Null where two ends were not asked for. */
  readonly ways: Ways | null;
  /** How many persons the chosen bodies share; null where none were chosen. */
  readonly shared: Both | null;
  /** Things with more neighbours than are drawn. */
  readonly more: readonly string[];
}

/** Draws what a state asks for; every id in it is one that exists. */
export async function draw(state: State, edition: Edition): Promise<Drawn> {
  const sketch = new Sketch();
  const { fra, til, vis, organer, embedsfolk } = state;
  // Ends and bodies are there, whether anything is found between them or not.
  const ends = [fra ?? [], til ?? [], organer].flat();
  if (ends.length > 0) {
    const { nodes } = await edition.ask<{ nodes: readonly (Row | null)[] }>(calledOperation, { ids: ends });
    for (const node of nodes) sketch.dot(node);
  }
  const ways = fra === null || til === null ? null : await drawWays([fra, til], { edition, sketch });
  const shared = organer.length === 0 ? null : await drawShared(organer, { edition, sketch });
  await drawAround(vis, { edition, officials: embedsfolk, sketch });
  return { dots: await toldApart(sketch.dots, edition), lines: sketch.lines, ways, shared, more: sketch.more };
}

/** What is left when kinds are hidden and things are taken out: no line without both its ends. */
export function visible({ dots, lines }: Pick<Drawn, 'dots' | 'lines'>, { skjul, uden }: State) {
  const left = dots.filter(({ id, kind }) => !skjul.includes(kind) && !uden.includes(id));
  const ids = new Set(left.map(({ id }) => id));
  return { dots: left, lines: lines.filter(({ from, to }) => ids.has(from) && ids.has(to)) };
}

/** So many starts an operation takes without costing more than the API gives at once. */
const fewStarts = 4;

/** The operation that asks for what a state shows: of several the one that comes first on the page. */
export function operationFor({ fra, til, vis, organer, embedsfolk }: State) {
  if (fra !== null && til !== null) return { text: waysOperation, variables: { fra, til } };
  if (organer.length > 1) return { text: sharedOperation, variables: { organer } };
  if (vis.length === 0) return null;
  const variables = { ids: vis.slice(0, fewStarts), elected: electedOf(embedsfolk) };
  return { text: neighboursOperation, variables };
}
