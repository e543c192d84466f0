import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { KnownError } from '../../domain/errors.ts';
import {
  type EdgeRow,
  edgeTypes,
  type GraphRows,
  type NodeRow,
  nodeLabels,
  type RowSource,
  versionDigest,
} from '../rows/graph-rows.ts';

/** What a version was when it was published, beside its rows. */
export interface ArchivedVersion {
  readonly number: number;
  readonly digest: string;
  readonly publishedAt: string;
  /** Number of the version in which each thing, fact and claim was first as it is here, by id. */
  readonly knownSince: ReadonlyMap<string, number>;
  readonly rows: RowSource;
}

/** A version's archive is not there, or is not what was published. */
export class ArchiveUnusable extends KnownError {
  readonly code = 'ARCHIVE_UNUSABLE';
  override readonly name = 'ArchiveUnusable';
}

/** The disk does not take an archive. Nothing was published. */
export class ArchiveNotWritten extends KnownError {
  readonly code = 'ARCHIVE_NOT_WRITTEN';
  override readonly name = 'ArchiveNotWritten';

  constructor(id: string, cause: Error) {
    super(
      `the archive of version ${id} could not be written, and nothing was published: ${cause.message}; make room or ` +
        'set SUNDHEDSGRAF_HOME to a folder of yours, and run ingest again',
      { cause },
    );
  }
}

const folderOf = (home: string) => join(home, 'versions');
const fileOf = (home: string, id: string) => join(folderOf(home), `${id}.jsonl.gz`);

/**
 * Writes a version beside the graph, readable by its owner only. It is the backup, and what `restore` reads.
 *
 * @throws ArchiveNotWritten when the folder or its disk does not take it; no half of it is left
 */
export async function archive(home: string, id: string, version: ArchivedVersion): Promise<void> {
  const file = fileOf(home, id);
  const partial = `${file}.${process.pid}.part`;
  try {
    await mkdir(folderOf(home), { recursive: true, mode: 0o700 });
    await dropHalves(home);
    const onDisk = createWriteStream(partial, { mode: 0o600, flush: true });
    await pipeline(Readable.from(chunks(lines(version))), createGzip(), onDisk);
    await chmod(partial, 0o600);
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    throw error instanceof Error && 'syscall' in error ? new ArchiveNotWritten(id, error) : error;
  }
}

/** Removes what runs that were killed while they wrote have left. */
async function dropHalves(home: string): Promise<void> {
  for (const name of await readdir(folderOf(home))) {
    const writer = /\.(\d+)\.part$/.exec(name)?.[1];
    if (writer !== undefined && !isRunning(Number(writer))) await rm(join(folderOf(home), name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'; // another user's
  }
}

/** The archived version's id by number alone, "7"; any other text as it is. */
export async function archivedId(home: string, text: string): Promise<string> {
  if (!/^\d+$/.test(text)) return text;
  const files = await readdir(folderOf(home)).catch(() => []);
  const found = files.filter((file) => file.startsWith(`${text}-`) && file.endsWith('.jsonl.gz'));
  return found.length === 1 ? (found[0] ?? text).slice(0, -'.jsonl.gz'.length) : text;
}

/** Whether the version lies in the archive to its last byte: there gzip says what went before. */
export async function isWhole(home: string, id: string): Promise<boolean> {
  const nowhere = new Writable({ write: (_piece, _encoding, taken) => taken() });
  return pipeline(createReadStream(fileOf(home, id)), createGunzip(), nowhere).then(
    () => true,
    () => false,
  );
}

async function isArchived(home: string, id: string): Promise<boolean> {
  return stat(fileOf(home, id)).then(
    () => true,
    () => false,
  );
}

/**
 * Reads an archived version and checks it against its digest.
 *
 * @throws ArchiveUnusable when there is none of this id, or its rows are not those that were published
 */
export async function readArchive(home: string, id: string): Promise<ArchivedVersion> {
  if (!(await isArchived(home, id))) {
    const held = (await readdir(folderOf(home)).catch(() => [])).filter((file) => file.endsWith('.jsonl.gz'));
    const list =
      held
        .map((file) => file.slice(0, -'.jsonl.gz'.length))
        .sort()
        .join(', ') || 'none';
    throw new ArchiveUnusable(`${folderOf(home)} holds no version "${id}"; it holds: ${list}`);
  }
  try {
    return await parse(fileOf(home, id), id);
  } catch (error) {
    if (error instanceof ArchiveUnusable) throw error;
    const why = error instanceof Error ? error.message : String(error);
    const help = 'put a copy of it back; the newest version is also written again by ingest';
    throw new ArchiveUnusable(`${fileOf(home, id)} can't be read: ${why}; ${help}`, { cause: error });
  }
}

function* lines({ number, digest, publishedAt, knownSince, rows }: ArchivedVersion): Iterable<string> {
  const since = (id: unknown) => (typeof id === 'string' ? (knownSince.get(id) ?? number) : null);
  yield `${JSON.stringify({ format: 1, number, digest, publishedAt })}\n`;
  for (const label of nodeLabels) {
    for (const row of rows.nodes[label]) yield `${JSON.stringify({ label, since: since(row.id), row })}\n`;
  }
  for (const type of edgeTypes) {
    for (const row of rows.edges[type]) yield `${JSON.stringify({ type, since: since(row['id']), row })}\n`;
  }
}

/** A stream's step costs more than a line: they go in pieces of some 64 thousand characters. */
function* chunks(texts: Iterable<string>): Iterable<string> {
  let open = '';
  for (const text of texts) {
    open += text;
    if (open.length < 65_536) continue;
    yield open;
    open = '';
  }
  if (open !== '') yield open;
}

async function parse(file: string, id: string): Promise<ArchivedVersion> {
  const nodes = Object.fromEntries(nodeLabels.map((label) => [label, [] as NodeRow[]])) as unknown as Record<
    string,
    NodeRow[]
  >;
  const edges = Object.fromEntries(edgeTypes.map((type) => [type, [] as EdgeRow[]])) as unknown as Record<
    string,
    EdgeRow[]
  >;
  const knownSince = new Map<string, number>();
  let head: { number: number; digest: string; publishedAt: string } | null = null;
  const input = createReadStream(file);
  const unzipped = input.pipe(createGunzip());
  input.on('error', (error) => unzipped.destroy(error));
  for await (const line of createInterface({ input: unzipped, crlfDelay: Number.POSITIVE_INFINITY })) {
    const entry = JSON.parse(line);
    if (head === null) {
      head = entry;
      continue;
    }
    if (entry.label) nodes[entry.label]?.push(entry.row);
    else edges[entry.type]?.push(entry.row);
    if (entry.since !== null) knownSince.set(entry.row.id, entry.since);
  }
  const rows = { nodes, edges } as unknown as GraphRows;
  const digest = versionDigest(rows);
  if (head === null || digest !== head.digest || `${head.number}-${digest.slice(0, 12)}` !== id) {
    throw new ArchiveUnusable(`${file} is not version ${id}: its rows have the digest ${digest.slice(0, 12)}`);
  }
  return { ...head, knownSince, rows };
}
