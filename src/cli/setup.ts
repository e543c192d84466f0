import { withGraph } from './session.ts';
import { say } from './talk.ts';

export async function setup(): Promise<number> {
  return withGraph(async ({ graph, database }) => {
    await graph.setup();
    say(`constraints and indexes are there: ${database.description}`);
    return 0;
  });
}
