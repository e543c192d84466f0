import { expect, test } from 'vitest';
import { untilOpen } from '../../src/database/java/enter.ts';
import { AuthenticationFailed, DatabaseUnavailable } from '../../src/domain/errors.ts';

/** A door that throws one of the errors at each knock, and is open after the last. */
function door(...errors: Error[]): { knock: () => Promise<string>; left: Error[] } {
  const knock = async () => {
    const error = errors.shift();
    if (error) throw error;
    return 'open';
  };
  return { knock, left: errors };
}

const silent = () => new DatabaseUnavailable('it does not answer');
const alive = async () => true;

test('a server that is slow at its door is knocked at again', async () => {
  expect(await untilOpen(door(silent(), silent()).knock, alive)).toBe('open');
});

test('not when it has ended, when it refuses us, or when time is up', async () => {
  await expect(untilOpen(door(silent()).knock, async () => false)).rejects.toThrow('it does not answer');
  await expect(untilOpen(door(silent(), silent()).knock, alive, -1)).rejects.toThrow('it does not answer');
  const refused = door(new AuthenticationFailed('no'), silent());
  await expect(untilOpen(refused.knock, alive)).rejects.toThrow('no');
  expect(refused.left).toHaveLength(1);
});
