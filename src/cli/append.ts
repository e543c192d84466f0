import { appendFile, readFile } from 'node:fs/promises';

/** Adds whole lines to a file, after a line end if it lacks one. */
export async function appendLines(file: string, text: string): Promise<void> {
  const before = await readFile(file, 'utf8');
  await appendFile(file, before === '' || before.endsWith('\n') ? text : `\n${text}`);
}
