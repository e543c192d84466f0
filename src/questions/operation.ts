import { readFileSync } from 'node:fs';

const folder = new URL('../../src/questions/', import.meta.url);

/**
 * The GraphQL text of a stored question: `src/questions/<slug>/operation.graphql`, and after it the fragments that it
 * shares with others, each `src/questions/<name>.graphql`.
 */
export function readOperation(slug: string, ...fragments: ('seat' | 'speaking')[]): string {
  return [`${slug}/operation`, ...fragments]
    .map((file) => readFileSync(new URL(`${file}.graphql`, folder), 'utf8'))
    .join('\n');
}
