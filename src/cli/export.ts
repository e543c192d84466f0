import { resolve } from 'node:path';
import { type Format, filesOf } from '../pages/files/formats.ts';
import { writeFiles } from '../pages/files/written.ts';
import { withEdition } from './edition.ts';
import { print, progress } from './talk.ts';

export interface ExportOptions {
  readonly format: Format;
  readonly version?: string;
  readonly out?: string;
}

/**
 * Writes a version's files into a folder, with a Data Package that tells of them, and prints each with size and sha256.
 *
 * @returns exit code: 1 for a version that is not there
 */
export function exportVersion({ format, version, out }: ExportOptions): Promise<number> {
  return withEdition(version ?? null, async (edition) => {
    const folder = resolve(out ?? `sundhedsgraf-${edition.id}-${format}`);
    progress(`writing version ${edition.id} to ${folder}`);
    const files = await writeFiles(edition, filesOf(format), folder);
    for (const { name, bytes, sha256 } of files) print(`${sha256}  ${bytes}  ${name}`);
    return 0;
  });
}
