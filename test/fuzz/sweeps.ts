import { expect } from 'vitest';
import type { Arena } from './arena.ts';
import { everyArgument, everyParameter } from './every-argument.ts';
import { everyLink, methods } from './every-link.ts';
import { everyCall } from './every-tool.ts';
import { checkBody } from './rounds.ts';

/** Every so many of all, always the same: the short form of a sweep takes a part, the long one everything. */
const part = <One>(all: readonly One[], each: number): One[] => all.filter((_, place) => place % each === 0);

const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };

/** Each argument of the schema and of each stored question with each odd value. */
export async function sweepArguments({ known, send }: Arena, each = 1): Promise<number> {
  const attempts = part([...everyArgument(known), ...everyParameter()], each);
  for (const { coordinate, kind, operation } of attempts) {
    const { text } = await send('/graphql', { method: 'POST', headers, body: JSON.stringify(operation) }).catch(
      (error: unknown) => {
        throw new Error(`${coordinate}, ${kind}`, { cause: error });
      },
    );
    checkBody(text);
  }
  return attempts.length;
}

/** Each kind of address with each odd text in each place. */
export async function sweepLinks({ known, send }: Arena, each = 1): Promise<number> {
  const odd = part([...everyLink(known.version), ...methods], each);
  for (const { path, options } of odd) {
    const method = options?.method ?? 'GET';
    const said = `${method} ${path.slice(0, 300)}`;
    const { headers: got, text } = await send(path, options).catch((error: unknown) => {
      throw new Error(said, { cause: error });
    });
    const type = got.get('content-type') ?? '';
    const bare = method === 'HEAD' && text === '';
    if (type.includes('json') && !bare) expect(() => JSON.parse(text), said).not.toThrow();
    if (/html|xml/.test(type)) expect(text, said).not.toContain('<script>alert');
  }
  return odd.length;
}

/** Each argument of each tool with each odd value, and messages that are none. */
export async function sweepTools({ send }: Arena, each = 1): Promise<number> {
  const bodies = part(everyCall(), each);
  for (const body of bodies) {
    const { text } = await send('/mcp', { method: 'POST', headers, body }).catch((error: unknown) => {
      throw new Error(body.slice(0, 300), { cause: error });
    });
    if (text !== '') JSON.parse(text);
  }
  return bodies.length;
}
