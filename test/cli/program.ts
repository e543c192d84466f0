import { join } from 'node:path';
import { packageRoot } from '../../src/config.ts';

/** The program as it is installed; `test/built.ts` has built it before the first test. */
export const program = join(packageRoot, 'dist/cli/bin.js');
