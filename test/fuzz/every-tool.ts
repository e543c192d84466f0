import { tools } from '../../src/agents/tools.ts';
import { hostile } from './texts.ts';

/** Bodies for `/mcp`: each argument of each tool with each odd value, and messages that are none. */
export function everyCall(): string[] {
  const call = (name: string, given: unknown) => message('tools/call', { name, arguments: given });
  const calls = tools.flatMap(({ name, input }) => {
    const properties = Object.keys((input['properties'] ?? {}) as Record<string, unknown>);
    const usual = Object.fromEntries(properties.flatMap((one) => (one in fitting ? [[one, fitting[one]]] : [])));
    const odd = [...Object.values(hostile), 7, null, true, [], {}, { a: { b: [[]] } }, 1e308];
    return odd.flatMap((value) => [
      ...properties.map((one) => call(name, { ...usual, [one]: value })),
      call(name, { ...usual, [typeof value === 'string' ? value.slice(0, 500) : 'other']: value }),
      call(name, value),
    ]);
  });
  return [...calls, ...oddMessages];
}

const fitting: Readonly<Record<string, unknown>> = {
  text: 'horsens',
  id: 'klynge-horsens',
  slug: 'hvem-sad-i-klyngen',
  parameters: { klynge: 'horsens' },
  from: 'person-anders-kuehnau',
  to: 'klynge-horsens',
};

const message = (method: string, params: unknown) => JSON.stringify({ jsonrpc: '2.0', id: 1, method, params });

const oddMessages: readonly string[] = [
  ...Object.values(hostile),
  ...Object.values(hostile).flatMap((text) => [message(text, {}), message('tools/call', { name: text })]),
  '[]',
  'null',
  '7',
  '{}',
  '{"jsonrpc":"2.0"}',
  '{"jsonrpc":"1.0","id":1,"method":"tools/list"}',
  '{"jsonrpc":"2.0","id":{},"method":"tools/list"}',
  '{"jsonrpc":"2.0","id":1,"result":{}}',
  '{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}}',
  message('initialize', { protocolVersion: 'x', capabilities: 7 }),
  message('resources/read', { uri: 'file:///etc/passwd' }),
  message('tools/list', { cursor: 'x' }),
  message('ping', null),
  `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
  `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`,
];
