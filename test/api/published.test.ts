import { expect, test } from 'vitest';
import { followPublished } from '../../src/api/versions/published.ts';
import { StatementTimedOut } from '../../src/domain/errors.ts';
import type { Graph } from '../../src/graph/graph.ts';

/** A graph that tells how it was asked, and is silent at first. */
function slowAtFirst(silent: number): { graph: Graph; briefs: (boolean | undefined)[] } {
  const briefs: (boolean | undefined)[] = [];
  const read: Graph['read'] = async (_statement, _parameters, options) => {
    briefs.push(options?.brief);
    if (briefs.length <= silent) throw new StatementTimedOut('said nothing');
    return [{ node: { number: 1, id: '1-9c1f00aa12bd' }, current: true }] as never[];
  };
  return { graph: { read } as Graph, briefs };
}

test('a server that has not answered yet gets the whole time of a statement, and then a third of it', async () => {
  const { graph, briefs } = slowAtFirst(1);
  const told: string[] = [];
  const published = followPublished(graph, { log: { error: (_, message) => told.push(message) } });
  await published.look();
  await published.look();
  published.stop();
  expect(briefs).toEqual([false, false, true]);
  expect(published.state()).toEqual({ ready: true, reason: '' });
});
