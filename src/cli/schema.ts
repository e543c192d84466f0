import { print } from './talk.ts';

export async function schema(): Promise<number> {
  const { sdl } = await import('../api/schema.ts');
  print(sdl);
  return 0;
}
