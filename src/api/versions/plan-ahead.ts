import { KnownError } from '../../domain/errors.ts';
import type { Graph } from '../../graph/graph.ts';
import type { Log } from '../mask.ts';

/**
 * Has a database that has just begun plan what readers will ask, so that the first of them does not wait for it. To be
 * called whenever the database answers: where everything is planned that does nothing.
 */
export function planAhead(graph: Graph, log: Log): () => void {
  let busy = false;
  const plan = async () => {
    try {
      await graph.plan();
    } catch (error) {
      // That the database is away again is seen, and told, by who follows the published version.
      if (!(error instanceof KnownError)) log.error({ error }, 'could not plan ahead');
    } finally {
      busy = false;
    }
  };
  return () => {
    if (busy) return;
    busy = true;
    void plan();
  };
}
