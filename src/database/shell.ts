import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { DatabaseUnavailable } from '../domain/errors.ts';

/**
 * Asks the shell what it knows: where programs are, and the variables that are other programs' settings rather than ours
 * (those are in src/config.ts).
 *
 * @returns the lines it prints, empty ones too
 */
export async function askShell(script: string): Promise<string[]> {
  try {
    return (await promisify(execFile)('sh', ['-c', script])).stdout.split('\n').slice(0, -1);
  } catch (error) {
    throw new DatabaseUnavailable('there is no shell (sh) to start programs with', { cause: error });
  }
}
