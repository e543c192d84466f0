import { readdir, readFile } from 'node:fs/promises';

const folder = new URL('../../../src/web/examples/', import.meta.url);

/** A ready query: a tab of GraphiQL. `variables` is JSON text, `undefined` where the query takes none. */
export interface Example {
  readonly name: string;
  readonly query: string;
  readonly variables?: string;
}

/**
 * Reads `src/web/examples/`: `<name>.graphql`, and `<name>.json` beside it with its variables, in the order of their names.
 */
export async function readExamples(): Promise<Example[]> {
  const files = (await readdir(folder)).sort();
  const names = files.filter((file) => file.endsWith('.graphql')).map((file) => file.slice(0, -'.graphql'.length));
  return Promise.all(
    names.map(async (name) => {
      const query = await readFile(new URL(`${name}.graphql`, folder), 'utf8');
      if (!files.includes(`${name}.json`)) return { name, query };
      return { name, query, variables: await readFile(new URL(`${name}.json`, folder), 'utf8') };
    }),
  );
}
