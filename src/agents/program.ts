import { createRequire } from 'node:module';

/** The program's own version, "0.1.0": not that of the graph. */
export const { version: programVersion } = createRequire(import.meta.url)('../../package.json') as {
  readonly version: string;
};
