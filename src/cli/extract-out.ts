import { renameSync, writeFileSync } from 'node:fs';
import { mkdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { KnownError } from '../domain/errors.ts';
import type { Extract } from '../domain/extract.ts';
import { printExtract, printRead } from '../domain/extract-file.ts';
import { slug } from '../domain/names.ts';
import { byDocument, readExtract } from '../extract/minutes.ts';
import { renewed } from '../extract/renew.ts';
import { compare } from '../extract/review.ts';
import { isSame, told } from './extract-check.ts';
import type { Sink } from './extract-sink.ts';
import { print } from './talk.ts';

/** An extract can't be written where it should. */
class ExtractNotWritten extends KnownError {
  readonly code = 'EXTRACT_NOT_WRITTEN';
  override readonly name = 'ExtractNotWritten';
}

/**
 * Writes each extract to a folder. A file that is there is left as it is when it differs from what the rules read now in
 * more than its lines of review explain; the differences are printed.
 *
 * @param renew  write what the rules read now all the same, with the reviewed values; never over a line that does not fit
 */
export async function keepIn(folder: string, renew: boolean): Promise<Sink> {
  await written(folder, () => made(folder));
  const files = await byDocument(folder);
  const taken = new Set(files.values());
  return async (read) => {
    const { sha256 } = read.document;
    const file = files.get(sha256);
    if (file !== undefined) return replaced(file, read, renew);
    const free = freeName(folder, read, taken);
    await replace(free, printRead(read));
    files.set(sha256, free);
    taken.add(free);
    print(`${free}: written`);
    return true;
  };
}

async function replaced(file: string, read: Extract, renew: boolean): Promise<boolean> {
  const held = await readExtract(file);
  const comparison = compare(read, held);
  if (isSame(comparison)) {
    print(`${file}: unchanged`);
    return true;
  }
  print(told(file, comparison));
  if (comparison.stale.length > 0) print(`${file}: left as it is; mend the lines of review first`);
  else if (!renew)
    print(`${file}: left as it is; explain its values with these lines of review, or take the rules' with --renew`);
  else {
    await replace(file, printExtract(renewed(read, held)));
    print(`${file}: written with what the rules read, reviewed values kept`);
    return true;
  }
  return false;
}

/** `<day>-<body>.yaml`; with the document's hash where that is taken, and by the hash alone where either is not known. */
function freeName(folder: string, { meeting, body, document }: Extract, taken: ReadonlySet<string>): string {
  const hash = document.sha256.slice(0, 12);
  const name = slug(body?.asPrinted ?? '').slice(0, 80);
  if (meeting.heldOn === null || name === '') return join(folder, `${hash}.yaml`);
  const usual = join(folder, `${meeting.heldOn}-${name}.yaml`);
  return taken.has(usual) ? join(folder, `${meeting.heldOn}-${name}-${hash}.yaml`) : usual;
}

/** Written beside and renamed, so that a run that is stopped leaves the old file or the new one, never half of one. */
async function replace(file: string, text: string): Promise<void> {
  const beside = `${file}.new`;
  try {
    await written(file, async () => {
      writeFileSync(beside, text); // nothing else waits, and to come back to later costs as much as to write
      renameSync(beside, file);
    });
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** Makes a folder and those it lies in. Node's own way never ends where the system has folders that take none, as /proc. */
async function made(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'EEXIST' && (await stat(folder)).isDirectory()) return;
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error;
    await made(dirname(folder));
    await mkdir(folder);
  }
}

async function written(path: string, write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new ExtractNotWritten(`${path} can't be written (${said}); name another folder with --out`, { cause: error });
  }
}
