import { print } from './talk.ts';

/** Prints the schema of the API, or that of an extract. */
export async function schema(of: 'api' | 'extract'): Promise<number> {
  if (of === 'extract') print((await import('../domain/extract-schema.ts')).extractJsonSchema());
  else print((await import('../api/schema.ts')).sdl);
  return 0;
}
