import { readFileSync } from 'node:fs';

/** The GraphQL text of a stored question: `src/questions/<slug>/operation.graphql`. */
export function readOperation(slug: string): string {
  return readFileSync(new URL(`../../src/questions/${slug}/operation.graphql`, import.meta.url), 'utf8');
}
