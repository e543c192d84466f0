import { expect, test } from 'vitest';
import { followPublished } from '../../src/api/versions/published.ts';
import { StatementTimedOut } from '../../src/domain/errors.ts';
import type { Graph } from '../../src/graph/graph.ts';

/** A graph that tells how it was asked: silent at first, then empty, then with a version. */
function slowAtFirst(): { graph: Graph; briefs: (boolean | undefined)[] } {
  const briefs: (boolean | undefined)[] = [];
  const read: Graph['read'] = async (_statement, _parameters, options) => {
    briefs.push(options?.brief);
    if (briefs.length === 1) throw new StatementTimedOut('said nothing');
    if (briefs.length === 2) return [];
    return [{ node: { number: 1, id: '1-9c1f00aa12bd' }, current: true }] as never[];
  };
  return { graph: { read } as Graph, briefs };
}

test('a server without a version yet gets the whole time of a statement, and then a third of it', async () => {
  const { graph, briefs } = slowAtFirst();
  const told: string[] = [];
  const published = followPublished(graph, { log: { error: (_, message) => told.push(message) } });
  for (let looks = 0; looks < 3; looks++) await published.look();
  published.stop();
  expect(briefs).toEqual([false, false, false, true]);
  expect(published.state()).toEqual({ ready: true, reason: '' });
});
