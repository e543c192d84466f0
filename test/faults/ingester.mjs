import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { ingestSeeds } from '../../dist/cli/ingest.js';

// The verb `ingest`, as it is built, in a process to be killed: it has read the program, and begins at the first line of its input.
process.stdout.write('ready\n');
await once(createInterface(process.stdin), 'line');
try {
  await ingestSeeds({});
  process.exit(0);
} catch (error) {
  process.stderr.write(
    `${error instanceof Error ? `${'code' in error ? error.code : ''}: ${error.message}` : error}\n`,
  );
  process.exit(1);
}
