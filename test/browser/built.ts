import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { packageRoot } from '../../src/config.ts';
import { loadScript, type Script } from '../../src/web/script.ts';

const sources = join(packageRoot, 'src', 'web', 'page');

/** When a file was last written; 0 where there is none. */
const writtenAt = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** The scripts of the pages, built first where they are missing or older than what they are made of. */
export async function builtScript(): Promise<Script> {
  const newest = readdirSync(sources, { recursive: true, encoding: 'utf8' }).map((name) =>
    writtenAt(join(sources, name)),
  );
  if (writtenAt(join(packageRoot, 'dist', 'script', 'manifest.json')) < Math.max(...newest)) {
    await build({ configFile: join(sources, 'vite.config.ts') });
  }
  const script = loadScript();
  if (script === null) throw new Error('the scripts of the pages were built, and are not there');
  return script;
}
