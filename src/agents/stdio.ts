import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { AgentServer } from './server.ts';

/**
 * Speaks on stdin and stdout from now on.
 *
 * @returns when the client has left and every call it made before is answered
 */
export async function speakStdio({ server, idle }: AgentServer): Promise<{ left: Promise<void> }> {
  const left = new Promise<void>((resolve) => {
    for (const end of ['end', 'close']) process.stdin.once(end, resolve);
  });
  await server.connect(new StdioServerTransport());
  return { left: left.then(idle) };
}
