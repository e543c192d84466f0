import { restore } from '../ingest/ingest.ts';
import { withGraph } from './session.ts';
import { progress, say } from './talk.ts';

export async function restoreVersion(version: string): Promise<number> {
  return withGraph(async ({ graph, config, database }) => {
    say(database.description);
    await graph.setup();
    const result = await restore(version, { graph, home: config.home, progress, now: new Date().toISOString() });
    say(result.already ? `version ${result.version} is loaded already` : `version ${result.version} is loaded again`);
    return 0;
  });
}
