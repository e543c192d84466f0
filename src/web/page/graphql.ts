import type { initGraphQLTada, TadaDocumentNode } from 'gql.tada';
import type { introspection } from '../../../dist/graphql-env.d.ts';
import { root } from './root.ts';

type Tada = ReturnType<typeof initGraphQLTada<{ introspection: introspection; scalars: { Date: string } }>>;

/**
 * An operation in its words. It stays a text, and its type says what it takes and answers: the schema is read by the
 * compiler alone, so that a field that is not there stops the build, and nothing of it is sent to a browser.
 */
export const graphql = ((text: string) => text) as unknown as Tada;

/** The API did not answer, or with errors alone. `away` where the database or the network is to blame. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  readonly away: boolean;

  constructor(message: string, away: boolean) {
    super(message);
    this.away = away;
  }
}

/** The version that the page shows, which its script keeps to; null for the newest. */
function version(): string | null {
  const written = new URLSearchParams(location.search).get('version');
  return written !== null && /^[0-9a-f-]+$/.test(written) ? written : null;
}

/**
 * Asks the API as anybody may: with GET, so that a browser and what stands before the server can keep the answer.
 *
 * @throws NoAnswer, and what fetch throws when the signal ends it
 */
export async function ask<Result, Variables>(
  operation: TadaDocumentNode<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const pinned = version();
  const text = String(operation).trim();
  const query = pinned === null ? text : text.replace(/^query\b([^{]*)/, `query$1@registrering(version: "${pinned}") `);
  const address = `${root}/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`;
  const response = await fetch(address, { headers: { accept: 'application/json' }, signal: signal ?? null }).catch(
    (error: unknown) => {
      if (signal?.aborted) throw error;
      throw new NoAnswer('no answer', true);
    },
  );
  const { data, errors } = (await response.json().catch(() => ({}))) as {
    data?: Result;
    errors?: readonly { message: string }[];
  };
  if (data === undefined || data === null || errors) {
    throw new NoAnswer(errors?.[0]?.message ?? `status ${response.status}`, response.status >= 500);
  }
  return data;
}
