import { KnownError } from '../domain/errors.ts';
import { printRead } from '../domain/extract-file.ts';
import { CannotReadFile } from '../extract/errors.ts';
import { extract } from '../extract/extract.ts';
import { documentsIn } from '../extract/find.ts';
import { readSource, sourceFrom } from '../extract/read.ts';
import type { SourceText } from '../extract/source.ts';
import { checkAgainst } from './extract-check.ts';
import { keepIn } from './extract-out.ts';
import type { Sink } from './extract-sink.ts';
import { printed, progress, say } from './talk.ts';

export interface ExtractOptions {
  readonly json?: boolean;
  /** Print the text that positions count in, and read nothing out of it. */
  readonly text?: boolean;
  /** The folder to write to. */
  readonly out?: string;
  /** With `out`: take what the rules read now, except where a line of review holds another value. */
  readonly renew?: boolean;
  readonly check?: boolean;
  /** With `check`: the folder of reviewed files. */
  readonly against?: string;
}

/**
 * Reads documents, one at a time, and prints, keeps or checks what they say.
 *
 * @param path  a file, a folder, or "-" for standard input
 * @returns     exit code: 1 when one of the documents could not be read, or was not as it should be; the others are done
 */
export async function extractDocuments(path: string, options: ExtractOptions): Promise<number> {
  const sink = await sinkOf(options);
  const use = options.text ? asText : async (source: SourceText) => sink(extract(source), source);
  let [read, failed] = [0, 0];
  for await (const found of path === '-' ? ['-'] : documentsIn(path)) {
    read += 1;
    if (!(await done(found, use))) failed += 1;
    if (read % (process.stderr.isTTY ? 100 : 1_000) === 0) progress(counted(read, failed));
  }
  if (read > 1) say(counted(read, failed));
  return failed === 0 ? 0 : 1;
}

const counted = (read: number, failed: number) => `${read} documents, ${failed} of them with an error`;

async function sinkOf({ json, out, renew = false, check, against }: ExtractOptions): Promise<Sink> {
  if (check) return checkAgainst(against);
  if (out !== undefined) return keepIn(out, renew);
  return json ? asJson : asYaml();
}

/** One object a line, keys in the order of the schema: as `extract` gives them. */
const asJson: Sink = async (extract) => {
  await printed(`${JSON.stringify(extract)}\n`);
  return true;
};

/** The text exactly as decoded, as its reader gives it for PDF and Word. */
async function asText({ text }: SourceText): Promise<boolean> {
  await printed(text.endsWith('\n') ? text : `${text}\n`);
  return true;
}

/** One document, or a stream of them. */
function asYaml(): Sink {
  let between = '';
  return async (extract) => {
    await printed(between + printRead(extract));
    between = '---\n';
    return true;
  };
}

/** Does one document; what is wrong with it is told, and is no matter of the next. */
async function done(found: string | CannotReadFile, use: (source: SourceText) => Promise<boolean>): Promise<boolean> {
  try {
    if (found instanceof CannotReadFile) throw found;
    const source = found === '-' ? await sourceFrom(process.stdin, 'standard input') : await readSource(found);
    return await use(source);
  } catch (error) {
    if (error instanceof KnownError) say(`${error.code}: ${error.message}`);
    else say(`${found}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return false;
  }
}
