import { Agent } from 'node:http';
import { post } from '../mix/drive.ts';

// One reader with one connection, who asks again as soon as the answer is there. A process of its own: what the ingest does
// in its own would otherwise count as waiting.
const [url = ''] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
let waited: number[] = [];
let asked = 0;
let ended = false;

// Each operation is a new one, so that no kept answer is given.
const query = () =>
  `query R${(asked += 1)} { people(first: 20) { nodes { id name } } klynger(first: 5) { nodes { id name memberships(first: 10) { nodes { id role person { name } } } } } }`;

process.on('message', () => {
  process.send?.({ waited });
  waited = [];
});
process.on('disconnect', () => {
  ended = true;
});
while (!ended) {
  const then = performance.now();
  const text = await post(url, JSON.stringify({ query: query() }), agent);
  if (text.startsWith('{"errors"')) throw new Error(text.slice(0, 300));
  waited.push(performance.now() - then);
}
agent.destroy();
