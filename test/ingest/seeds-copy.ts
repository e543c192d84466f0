import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { InvalidSeeds } from '../../src/domain/errors.ts';
import { loadSeeds } from '../../src/ingest/seeds/load.ts';

export const realSeeds = fileURLToPath(new URL('../../seeds/', import.meta.url));

/** A copy of seeds/ that lives as long as the test. Edits fail when they change nothing: a test of nothing is none. */
export class SeedsCopy {
  readonly folder: string;

  constructor() {
    this.folder = mkdtempSync(join(tmpdir(), 'seeds-'));
    cpSync(realSeeds, this.folder, { recursive: true });
    onTestFinished(() => rmSync(this.folder, { recursive: true, force: true }));
  }

  path(file: string): string {
    return join(this.folder, file);
  }

  text(file: string): string {
    return readFileSync(this.path(file), 'utf8');
  }

  write(file: string, content: string | Uint8Array): this {
    writeFileSync(this.path(file), content);
    return this;
  }

  replace(file: string, from: string, to: string): this {
    const text = this.text(file);
    if (!text.includes(from)) throw new Error(`${file} holds no "${from}"`);
    return this.write(
      file,
      text.replace(from, () => to),
    );
  }

  append(file: string, line: string): this {
    return this.write(file, `${this.text(file).trimEnd()}\n${line}\n`);
  }

  remove(file: string, beginning: string): this {
    const lines = this.text(file).split('\n');
    const kept = lines.filter((line) => !line.startsWith(beginning));
    if (kept.length !== lines.length - 1) throw new Error(`not one line of ${file} begins with "${beginning}"`);
    return this.write(file, kept.join('\n'));
  }

  /** The line, counted from 1, on which a text stands. */
  lineOf(file: string, text: string): number {
    const index = this.text(file)
      .split('\n')
      .findIndex((line) => line.includes(text));
    if (index < 0) throw new Error(`${file} holds no "${text}"`);
    return index + 1;
  }

  load() {
    return loadSeeds(this.folder);
  }

  /** What is wrong with the copy, a line each. */
  async problems(): Promise<readonly string[]> {
    const error = await this.load().then(
      () => null,
      (thrown: unknown) => thrown,
    );
    if (error instanceof InvalidSeeds) return error.problems;
    throw new Error('the seeds were expected to be wrong', { cause: error });
  }
}
