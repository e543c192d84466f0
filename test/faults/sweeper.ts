import { connect } from '../../src/graph/graph.ts';
import { takeLock } from '../../src/ingest/write/lock.ts';
import { readState } from '../../src/ingest/write/state.ts';
import { sweepOld } from '../../src/ingest/write/sweep.ts';

// Sweeps every version but the newest, and says each statement before it sends it: a process to be killed there.
const { NEO4J_URI = '', NEO4J_USER = '', NEO4J_PASSWORD = '' } = process.env;
const address = { uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD, name: null };
const graph = connect(address, { onStatement: (name) => process.stderr.write(`${name}\n`) });
const lock = await takeLock(graph, () => {});
await sweepOld(lock, await readState(graph), { nodes: 1, versions: 1 });
await lock.release();
await graph.close();
