import { agentServer } from '../agents/server.ts';
import { speakStdio } from '../agents/stdio.ts';
import { loadSeeds } from '../ingest/seeds/load.ts';
import { openApi } from './serve.ts';
import { objectionsOf, withGraph } from './session.ts';
import { stopped } from './stop.ts';
import { say } from './talk.ts';

/** Speaks the Model Context Protocol on stdin and stdout, over the graph that is there, until the client leaves. */
export async function mcp(): Promise<number> {
  // Nothing is read before there is a graph to answer from; what a client sends meanwhile waits in the pipe.
  return withGraph(async ({ database, config }) => {
    const { api, pages, log, close } = openApi(database.address, objectionsOf(await loadSeeds(config.seeds)));
    const origin = config.publicUrl ?? '';
    const agent = agentServer((signal) => ({ asking: api.within(signal), pages, origin }), log);
    try {
      const { left } = await speakStdio(agent);
      say(`answering on stdin and stdout   ${database.description}`);
      const { died } = await Promise.race([left.then(() => ({ died: false })), stopped(database.ended)]);
      return died ? 1 : 0;
    } finally {
      await agent.server.close();
      await close();
    }
  });
}
