import { join } from 'node:path';
import { readConfig } from '../config.ts';
import { inLine, type Plain, printYaml } from '../domain/yaml.ts';
import { byDocument, readExtract } from '../extract/minutes.ts';
import { type Comparison, compare, type Difference, lineFor } from '../extract/review.ts';
import { wrongPlaces } from '../extract/verify.ts';
import type { Sink } from './extract-sink.ts';
import { print, say } from './talk.ts';

/**
 * Compares what the rules read with the reviewed files of a folder, and looks up every place they name; writes nothing.
 *
 * @param folder  default `minutes/` of the seeds
 */
export async function checkAgainst(folder = join(readConfig().seeds, 'minutes')): Promise<Sink> {
  const files = await byDocument(folder);
  return async (read, source) => {
    const { sha256, title } = read.document;
    const file = files.get(sha256);
    if (file === undefined) {
      say(
        `${folder}: no file is of the document "${title ?? ''}" with sha256 ${sha256}; write one with --out ${folder}`,
      );
      return false;
    }
    const held = await readExtract(file);
    const comparison = compare(read, held);
    const misplaced = wrongPlaces(held, source);
    for (const problem of misplaced) say(problem);
    const fine = isSame(comparison) && misplaced.length === 0;
    if (fine) say(`${file}: as the rules read it, but for what its review explains`);
    else if (!isSame(comparison)) print(told(file, comparison));
    return fine;
  };
}

/** Whether the file is as the rules read it, but for what its lines of review explain. */
export const isSame = ({ stale, unexplained }: Comparison) => stale.length + unexplained.length === 0;

/** Each difference: where, what the rules read, what the file holds, and the line of review that would explain it. */
export function told(file: string, { stale, unexplained }: Comparison): string {
  return [
    ...stale.map((each) => `${file}: ${each.path}\n${saidOfLine(each)}${versions(each)}`),
    ...unexplained.map((each) => `${file}: ${each.path}\n${versions(each)}${ready(each)}`),
  ].join('');
}

function saidOfLine(difference: Difference): string {
  const { line, read, held } = difference;
  if (line === null) return '';
  const said = `  its line of review says: ${inLine(line.from)} → ${inLine(line.to)}\n`;
  const { from, to } = lineFor(difference);
  if (read === null && held === null) return `${said}  neither has it now: mend the path, or remove the line\n`;
  if (inLine(from) === inLine(to)) return `${said}  both are the same now: remove the line\n`;
  return `${said}  look again, then put this in its place:\n${ready(difference)}`;
}

const versions = ({ read, held }: Difference) => `  the rules read: ${shown(read)}\n  the file holds: ${shown(held)}\n`;

const ready = (difference: Difference) => {
  const { why, ...rest } = lineFor(difference);
  return `  - ${inLine({ ...rest, by: '', on: '', why })}\n`;
};

/** A value on one line, or as a block with its lines moved in. */
function shown(value: Plain): string {
  const text = printYaml(value).trimEnd();
  return text.includes('\n') ? `\n${text.replace(/^/gm, '      ')}` : text;
}
