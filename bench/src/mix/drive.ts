import { Agent, request } from 'node:http';
import type { Pair } from './pairs.ts';

/** What came of a list of requests. */
export interface Driven {
  readonly seconds: number;
  /** Milliseconds that each waited, sorted. */
  readonly waited: readonly number[];
}

/**
 * Asks all of a list in its order, so many at a time.
 *
 * @throws where one is not answered with 200, or with errors
 */
export async function driveAll(url: string, asked: readonly Pair[], connections: number): Promise<Driven> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const waited: number[] = [];
  const began = performance.now();
  let next = 0;
  const worker = async () => {
    for (let pair = asked[next++]; pair !== undefined; pair = asked[next++]) {
      const then = performance.now();
      const text = await post(url, pair.body, agent);
      if (text.startsWith('{"errors"')) throw new Error(`${pair.slug}: ${text.slice(0, 300)}`);
      waited.push(performance.now() - then);
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  agent.destroy();
  return { seconds: (performance.now() - began) / 1000, waited: waited.sort((one, other) => one - other) };
}

/** One request, and the text of its answer. */
export function post(url: string, body: string, agent?: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const asking = request(url, { method: 'POST', headers, ...(agent ? { agent } : {}) }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const text = Buffer.concat(parts).toString('utf8');
        if (response.statusCode === 200) resolve(text);
        else reject(new Error(`${response.statusCode}: ${text.slice(0, 300)}`));
      });
    });
    asking.once('error', reject);
    asking.end(body);
  });
}
