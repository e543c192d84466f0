import { createServer } from 'node:http';
import { createApi } from '../../../src/api/server.ts';
import { type DatabaseAddress, openDriver } from '../../../src/graph/driver.ts';
import { connect } from '../../../src/graph/graph.ts';
import type { Arm } from './arm.ts';
import { tapOn } from './tap.ts';

/**
 * The project: a0 keeps nothing and batches within a request, a1 batches and keeps rows for a version, a2 keeps whole
 * answers too, as the program does.
 */
export async function ours(name: 'a0' | 'a1' | 'a2', address: DatabaseAddress): Promise<Arm> {
  const tap = tapOn(openDriver(address));
  const graph = connect(address);
  const api = createApi({
    graph,
    log: { error: (fields, message) => console.error(name, message, fields) },
    keepRows: name !== 'a0',
    keepAnswers: name === 'a2',
  });
  await api.published.look();
  return { server: createServer(api.listener), tap };
}
