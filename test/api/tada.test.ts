import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packageRoot } from '../../src/config.ts';

const run = promisify(execFile);
const bin = (name: string) => join(packageRoot, 'node_modules', '.bin', name);
let folder: string;

// Inside the project, so that the packages are found from there.
beforeAll(async () => {
  const home = join(packageRoot, '.sundhedsgraf');
  await mkdir(home, { recursive: true });
  folder = await mkdtemp(join(home, 'tada-'));
  const plugin = {
    name: 'gql.tada/ts-plugin',
    schema: join(packageRoot, 'schema', 'schema.graphql'),
    tadaOutputLocation: './graphql-env.d.ts',
  };
  const compilerOptions = {
    ...{ strict: true, noEmit: true, module: 'nodenext', target: 'es2022', skipLibCheck: true, types: [] },
    plugins: [plugin],
  };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
  await run(bin('gql.tada'), ['generate-output'], { cwd: folder });
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A caller's program: an operation, and what it reads of the answer. */
const program = (field: string) => `
import { initGraphQLTada, type ResultOf } from 'gql.tada';
import type { introspection } from './graphql-env.d.ts';
const graphql = initGraphQLTada<{ introspection: introspection }>();
const seats = graphql('{ klynge(key: "horsens") { members(first: 3) { nodes { role person { ${field} } } } } }');
export const names = ({ klynge }: ResultOf<typeof seats>): string[] =>
  klynge?.members.nodes.map(({ person }) => person.${field}) ?? [];
export const chairs = ({ klynge }: ResultOf<typeof seats>) => klynge?.members.nodes.filter(({ role }) => role === 'FORMAND');
`;

test("gql.tada checks a caller's operation against the printed schema: right passes, wrong is told", {
  timeout: 60_000,
}, async () => {
  const file = join(folder, 'caller.ts');
  await writeFile(file, program('name'));
  await run(bin('tsc'), ['-p', folder]);
  await run(bin('gql.tada'), ['check'], { cwd: folder });

  await writeFile(file, program('nam'));
  await expect(run(bin('tsc'), ['-p', folder])).rejects.toMatchObject({ code: 2 });
  await expect(run(bin('gql.tada'), ['check'], { cwd: folder })).rejects.toMatchObject({
    stdout: expect.stringContaining('Cannot query field "nam"'),
  });
});
