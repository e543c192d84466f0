import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { readConfig } from './src/config.ts';

// graphql ships two builds; two of them in one process refuse each other's schemas ("another realm").
const graphql = fileURLToPath(new URL('./node_modules/graphql/index.js', import.meta.url));
const resolve = { alias: [{ find: /^graphql$/, replacement: graphql }] };
const needsNeo4j = ['test/database/**/*.test.ts', 'test/questions/**/*.test.ts', 'test/browser/**/*.test.ts'];
/** Long runs, in projects of their own: `npm test` has their short forms. */
const long = ['test/faults/**/*.test.ts', 'test/fuzz/**/*.test.ts'];
/** Shares of what a server carries: nothing runs beside it. */
const load = ['test/faults/load.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...needsNeo4j, ...long],
          globalSetup: ['test/built.ts'],
          // Half of a small file's time is reading the program: two workers read it once each.
          isolate: false,
          maxWorkers: 2,
          testTimeout: 30_000,
        },
      },
      {
        resolve,
        test: {
          name: 'database',
          include: needsNeo4j,
          globalSetup: ['test/built.ts', 'test/neo4j.ts'],
          // Two files at a time, each with a Neo4j of its own; a server that is given is one.
          maxWorkers: readConfig().database.way === 'uri' ? 1 : 2,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve,
        test: {
          name: 'faults',
          include: ['test/faults/**/*.test.ts'],
          exclude: load,
          globalSetup: ['test/built.ts', 'test/neo4j.ts'],
          fileParallelism: false,
          testTimeout: 600_000,
          hookTimeout: 300_000,
        },
      },
      {
        resolve,
        test: {
          name: 'load',
          include: load,
          globalSetup: ['test/built.ts', 'test/neo4j.ts'],
          fileParallelism: false,
          testTimeout: 900_000,
          hookTimeout: 600_000,
        },
      },
      {
        resolve,
        test: {
          name: 'fuzz',
          include: ['test/fuzz/**/*.test.ts'],
          globalSetup: ['test/built.ts', 'test/neo4j.ts'],
          fileParallelism: false,
          testTimeout: 600_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
