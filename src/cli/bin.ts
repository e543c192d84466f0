#!/usr/bin/env node
// Checked before anything else is read: an older Node fails on our syntax with a message that helps nobody.
import { tooOld } from './node-version.ts';

const problem = tooOld(process.versions.node);
if (problem !== null) {
  process.stderr.write(`${problem}\n`);
  process.exit(1);
}
// Whoever reads our output may leave when they have enough, as `head` does; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
const { main } = await import('./main.ts');
// Whatever is still open (a pooled connection, a child's pipe) must not keep a finished command alive.
const code = await main(process.argv);
// What was printed may still be on its way to a reader slower than we are; ending now would cut it.
process.stdout.write('', () => process.exit(code));
