import { resolve } from 'node:path';
import { Refused } from '../api/asking.ts';
import { loadSeeds } from '../ingest/seeds/load.ts';
import { dataPackage } from '../pages/files/dictionary.ts';
import { type Format, filesOf } from '../pages/files/formats.ts';
import { writeFile, writeFiles } from '../pages/files/written.ts';
import { openApi } from './serve.ts';
import { objectionsOf, withGraph } from './session.ts';
import { print, progress, say } from './talk.ts';

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
export async function exportVersion({ format, version, out }: ExportOptions): Promise<number> {
  try {
    return await withGraph(async ({ database, config }) => {
      const open = openApi(database.address, objectionsOf(await loadSeeds(config.seeds)));
      try {
        const edition = await open.api.asking.edition(version ?? null);
        const folder = resolve(out ?? `sundhedsgraf-${edition.id}-${format}`);
        progress(`writing version ${edition.id} to ${folder}`);
        const files = await writeFiles(edition, filesOf(format), folder);
        const about = { name: 'datapackage.json', mediaType: 'application/json', table: null };
        const described = await writeFile(about, once(dataPackage(edition, files)), folder);
        for (const { name, bytes, sha256 } of [...files, described]) print(`${sha256}  ${bytes}  ${name}`);
        return 0;
      } finally {
        await open.close();
      }
    });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    say(`${error.code}: ${error.message}`);
    return 1;
  }
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}
