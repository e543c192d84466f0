import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { CannotStart } from '../../domain/errors.ts';
import { type Identity, identify, isAlive } from '../identity.ts';

const identity = z.object({ pid: z.number().int(), started: z.string() });
const ownerShape = z.object({
  program: identity,
  /** The server it has started, `null` until then. */
  java: identity.nullable(),
  /** Where the server answers, `null` until it does. */
  uri: z.string().nullable(),
  /** The run has closed its server and is done with the folder. */
  released: z.boolean(),
});
/** What the run that has a folder says of itself. */
export type Owner = z.infer<typeof ownerShape>;

/** The folder is ours until `release`. `before` is the owner we followed, whose server may still be shutting down. */
export interface Claim {
  readonly mine: true;
  readonly before: Owner | null;
  record(server: { java: Identity; uri: string | null }): Promise<void>;
  release(): Promise<void>;
}

/**
 * Takes a folder for this run, unless a run that is alive has it. Of many that try at once exactly one succeeds.
 *
 * Each owner writes `owner.<number>.json`, one above the last, and the highest number counts. A file is made only where
 * none was, and removed only once a higher one is there: nobody can take a folder from an owner he has not seen.
 */
export async function claim(folder: string): Promise<Claim | { readonly mine: false; readonly owner: Owner }> {
  for (;;) {
    const last = await latest(folder);
    if (last?.owner && (await isOpen(last.owner))) return { mine: false, owner: last.owner };
    const owner = { program: await ourselves(), java: null, uri: null, released: false };
    const number = (last?.number ?? 0) + 1;
    if (!(await create(file(folder, number), owner))) continue;
    if ((await latest(folder))?.number === number) return take({ folder, number, owner, before: last?.owner ?? null });
    await rm(file(folder, number), { force: true }); // we were slow: others came and went since we looked
  }
}

/** Whether the run is alive and has not released the folder. */
export async function isOpen(owner: Owner): Promise<boolean> {
  return !owner.released && (await isAlive(owner.program));
}

/** The owner as the folder says now; `null` when there never was one. */
export async function currentOwner(folder: string): Promise<Owner | null> {
  return (await latest(folder))?.owner ?? null;
}

async function take(taken: { folder: string; number: number; owner: Owner; before: Owner | null }): Promise<Claim> {
  const { folder, number, before } = taken;
  let owner = taken.owner;
  const save = async (change: Partial<Owner>) => {
    owner = { ...owner, ...change };
    const draft = `${file(folder, number)}.${process.pid}`;
    await writeFile(draft, text(owner), { mode: 0o600 });
    await rename(draft, file(folder, number));
  };
  const release = () =>
    save({ released: true, uri: null }).catch((error: unknown) => {
      if (!hasCode(error, 'ENOENT')) throw error; // the folder itself was removed: nothing is left to release
    });
  for (const older of await numbers(folder)) if (older < number) await rm(file(folder, older), { force: true });
  return { mine: true, before, record: save, release };
}

async function latest(folder: string): Promise<{ number: number; owner: Owner | null } | null> {
  for (let patience = 20; ; patience--) {
    const number = (await numbers(folder)).at(-1);
    if (number === undefined) return null;
    const owner = await read(file(folder, number));
    // Half a file: its writer is between making and filling it, or has died there.
    if (owner !== null || patience === 0) return { number, owner };
    await sleep(100);
  }
}

async function read(path: string): Promise<Owner | null> {
  try {
    return ownerShape.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError || hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}

async function create(path: string, owner: Owner): Promise<boolean> {
  try {
    await writeFile(path, text(owner), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

async function numbers(folder: string): Promise<number[]> {
  const found = (await readdir(folder)).map((name) => /^owner\.(\d+)\.json$/.exec(name)?.[1]);
  return found
    .filter((number) => number !== undefined)
    .map(Number)
    .sort((a, b) => a - b);
}

async function ourselves(): Promise<Identity> {
  const self = await identify(process.pid);
  if (self) return self;
  throw new CannotStart(`cannot tell when this program (pid ${process.pid}) started; is \`ps\` missing?`);
}

const file = (folder: string, number: number) => join(folder, `owner.${number}.json`);
const text = (owner: Owner) => `${JSON.stringify(owner, null, 2)}\n`;

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
