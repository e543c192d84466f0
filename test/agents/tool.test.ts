import { expect, test } from 'vitest';
import type { Reach } from '../../src/agents/tool.ts';
import { tools } from '../../src/agents/tools.ts';

const call = (name: string, given: unknown) =>
  tools.find((one) => one.name === name)?.call(given, {} as Reach) ?? Promise.reject(new Error(`no tool ${name}`));

test.each([
  ['ask', '{"slug":"hvem-sad-i-klyngen","parameters":{"klynge":"horsens","__proto__":"x"}}'],
  ['ask', '{"slug":"hvem-sad-i-klyngen","parameters":{"klynge":"horsens"},"__proto__":{"version":"7"}}'],
  ['list_questions', '{"__proto__":{}}'],
  ['list_questions', '{"constructor":{}}'],
  ['search', '{"text":"horsens","after":7}'],
])('what a tool does not take is a mistake: %s %s', async (name, given) => {
  await expect(call(name, JSON.parse(given))).rejects.toMatchObject({ extensions: { code: 'INVALID_ARGUMENT' } });
});
