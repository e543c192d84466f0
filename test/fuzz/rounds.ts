import fc from 'fast-check';
import { expect } from 'vitest';
import type { Arena } from './arena.ts';
import { mutated } from './mutations.ts';
import { operations } from './operations.ts';

const headers = { 'content-type': 'application/json' };

/** How a round is drawn: the same seed draws the same operations. `FUZZ_SEED` draws others. */
const drawn = (runs: number) => ({ numRuns: runs, seed: Number(process.env['FUZZ_SEED'] ?? 20_261_123) });

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** What a caller may be told. Anything else is our fault. */
const callers =
  /^(INVALID_(ARGUMENT|CURSOR|ID|OPERATION)|AMBIGUOUS|DOCUMENT_TOO_LONG|QUERY_TOO_COMPLEX|TOO_MANY_STATEMENTS|VERSION_(UNKNOWN|NOT_LOADED)|GRAPHQL_(PARSE|VALIDATION)_FAILED|BAD_(REQUEST|USER_INPUT)|OPERATION_RESOLUTION_FAILURE|REQUEST_ENTITY_TOO_LARGE)$/;

function checkBody(text: string): Body {
  const body = JSON.parse(text) as Body;
  for (const { message, extensions } of body.errors ?? []) {
    expect(extensions.code, message).toMatch(callers);
    expect(message).toMatch(/\S/);
    expect(message.length).toBeLessThan(2_500);
  }
  return body;
}

/** Random operations that fit the schema. @returns how many were answered with data */
export async function roundOfOperations({ known, send }: Arena, runs: number): Promise<number> {
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(operations(known), async (operation) => {
      const { text } = await send('/graphql', { method: 'POST', headers, body: JSON.stringify(operation) });
      const { data, errors = [] } = checkBody(text);
      expect(errors.map(({ extensions }) => extensions.code)).not.toContain('GRAPHQL_PARSE_FAILED');
      if (data) answered += 1;
    }),
    drawn(runs),
  );
  return answered;
}

/** Operations and bodies that were broken. */
export async function roundOfMutations({ known, send }: Arena, runs: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(mutated(operations(known)), async ({ method, type, body }) => {
      const { text } =
        method === 'POST'
          ? await send('/graphql', { method, headers: { 'content-type': type }, body })
          : await send(`/graphql?${new URLSearchParams(parametersOf(body))}`);
      checkBody(text);
    }),
    drawn(runs),
  );
}

function parametersOf(body: string): Record<string, string> {
  try {
    const { query, variables, operationName } = JSON.parse(body);
    return {
      query: String(query),
      variables: JSON.stringify(variables) ?? '',
      ...(operationName === undefined ? {} : { operationName: String(operationName) }),
    };
  } catch {
    return { query: body };
  }
}
