import { execFile } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packageRoot } from '../../src/config.ts';
import { loadScript, type Script } from '../../src/web/script.ts';
import { filesBelow } from '../contracts/files.ts';

/** The scripts of the pages as they stand in the sources: built anew where one of those is younger. */
export async function builtScript(): Promise<Script> {
  const manifest = join(packageRoot, 'dist', 'script', 'manifest.json');
  const builtAt = existsSync(manifest) ? statSync(manifest).mtimeMs : 0;
  const sources = [...filesBelow('src/web/page'), 'schema/schema.graphql'];
  if (sources.some((file) => statSync(join(packageRoot, file)).mtimeMs > builtAt)) {
    await promisify(execFile)('npm', ['run', '--silent', 'script'], { cwd: packageRoot });
  }
  const script = loadScript();
  if (script === null) throw new Error('npm run script built nothing');
  return script;
}
