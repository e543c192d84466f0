import { execFile } from 'node:child_process';
import { chmod, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tooOld } from '../../src/cli/node-version.ts';
import { packageRoot } from '../../src/config.ts';
import { command } from './command.ts';

let seeds: string;

beforeAll(async () => {
  seeds = join(await mkdtemp(join(tmpdir(), 'sundhedsgraf-cli-')), 'seeds');
  await cp(join(packageRoot, 'seeds'), seeds, { recursive: true });
});
afterAll(() => rm(join(seeds, '..'), { recursive: true }));

test('a Node that is too old is told which one is needed', () => {
  expect(tooOld('18.20.4')).toBe(
    "sundhedsgraf needs Node 20.19 or later, this is 18.20.4; install a newer one from nodejs.org or your system's packages",
  );
  expect(tooOld('20.18.9')).not.toBeNull();
  expect(['20.19.0', '22.1.0', '24.0.0'].map(tooOld)).toEqual([null, null, null]);
});

test('wrong usage exits with 2, help and version with 0', async () => {
  expect((await command(['ingst']).ended).err).toContain("unknown command 'ingst'");
  expect((await command(['ingst']).ended).code).toBe(2);
  expect((await command(['restore']).ended).code).toBe(2);
  expect(await command(['--version']).ended).toEqual({ code: 0, out: '0.1.0\n', err: '' });
});

test('a wrong setting names the variable, the value and what was expected', async () => {
  const { code, err } = await command(['start'], { PORT: '70000' }).ended;
  expect(code).toBe(1);
  expect(err).toBe('CANNOT_START: PORT: expected a whole number from 0 to 65535, got "70000"\n');
  expect((await command(['setup'], { SUNDHEDSGRAF_DATABASE: 'mysql' }).ended).err).toContain(
    'expected uri, docker, java, got "mysql"',
  );
});

test('a port that is taken is told before anything else is done', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as { port: number };
  const { code, err } = await command(['start'], { PORT: String(port) }).ended;
  other.close();
  expect(code).toBe(1);
  expect(err).toBe(
    `CANNOT_START: port ${port} on 127.0.0.1 is taken, perhaps by another sundhedsgraf; choose another with PORT=4001 (HOST is the address)\n`,
  );
});

test('check tells every wrong row and exits with 1; the right seeds are counted', async () => {
  const right = await command(['check'], { SUNDHEDSGRAF_SEEDS: seeds }).ended;
  expect(right.code).toBe(0);
  expect(right.out).toContain('   398  Membership\n');
  const file = join(seeds, 'reference/klynger.csv');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('region-midtjylland', 'region-midtjyland').replace('2022-07-01', '2022-13-01'));
  const wrong = await command(['check'], { SUNDHEDSGRAF_SEEDS: seeds }).ended;
  await writeFile(file, text);
  expect(wrong.code).toBe(1);
  expect(wrong.out).toBe('');
  expect(wrong.err).toMatch(/^INVALID_SEEDS: .*nothing was written/);
  expect(wrong.err).toContain(
    'reference/klynger.csv:2: valid_from "2022-13-01": expected a day that exists, as YYYY-MM-DD',
  );
});

test('ids adds the missing lines once', async () => {
  const file = join(seeds, 'people/ids.csv');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/^person-lone-jakobi,.*\n/gm, ''));
  const refused = await command(['check'], { SUNDHEDSGRAF_SEEDS: seeds }).ended;
  expect(refused.err).toContain('PERSON_WITHOUT_ID');
  expect(refused.err).toContain('Run "npx sundhedsgraf ids"');

  const lines = [
    'person-lone-jakobi,Lone Jakobi,people/klynge_members.csv,Horsensklyngen / Lone Jakobi / MUNICIPAL / Odder / 2022-H2,',
    'person-lone-jakobi,Lone Jakobi,people/raad_members.csv,Sundhedsråd Horsens / Lone Jakobi / MUNICIPAL / Odder / 2026-04-28,',
    'person-lone-jakobi,Lone Jakobi,minutes/2025-03-06-horsensklyngen.yaml,Lone Jakobi,',
  ];
  const dry = await command(['ids', '--dry-run'], { SUNDHEDSGRAF_SEEDS: seeds }).ended;
  expect(dry.out.trim().split('\n')).toEqual(lines);
  expect(await readFile(file, 'utf8')).not.toContain('person-lone-jakobi');

  const { err, out, code } = await command(['ids'], { SUNDHEDSGRAF_SEEDS: seeds }).ended;
  expect({ code, out: out.trim().split('\n') }).toEqual({ code: 0, out: lines });
  expect(err).toContain('3 lines for 1 person added to people/ids.csv');
  expect((await command(['check'], { SUNDHEDSGRAF_SEEDS: seeds }).ended).code).toBe(0);
  expect((await command(['ids'], { SUNDHEDSGRAF_SEEDS: seeds }).ended).err).toContain('every row has an id');
});

test('ids on a file that can only be read prints the lines and exits with 1', async ({ skip }) => {
  const file = join(seeds, 'people/ids.csv');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/^person-lone-jakobi,.*\n/gm, ''));
  const undo = await forbidWriting(file);
  if (undo === null) skip('root may write every file here, and chattr does not work');
  const { code, err, out } = await command(['ids'], { SUNDHEDSGRAF_SEEDS: seeds }).ended;
  await undo?.();
  await writeFile(file, text);
  expect(code).toBe(1);
  expect(out).toContain('person-lone-jakobi,Lone Jakobi,people/klynge_members.csv');
  expect(err).toContain('IDS_NOT_WRITTEN');
});

/** Makes a file read-only, for root too; `null` where that can't be had. */
async function forbidWriting(file: string): Promise<(() => Promise<unknown>) | null> {
  if (process.getuid?.() !== 0) {
    await chmod(file, 0o444);
    return () => chmod(file, 0o644);
  }
  const run = promisify(execFile);
  return run('chattr', ['+i', file]).then(
    () => () => run('chattr', ['-i', file]),
    () => null,
  );
}
