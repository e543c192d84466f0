import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { findJava } from '../../src/database/java/runtime.ts';
import { javaSaying, machineWith } from './programs.ts';

test('Java 17 and 21 will do', async () => {
  const bin = await machineWith({ java: javaSaying('17.0.15') });
  expect(await findJava()).toMatchObject({ command: join(bin, 'java'), release: 17 });

  await machineWith({ java: javaSaying('21') });
  expect(await findJava()).toMatchObject({ release: 21 });
});

test('JAVA_HOME comes first, and PATH is asked when its Java does not fit', async () => {
  const home = await machineWith({ java: javaSaying('21.0.2') });
  const old = await machineWith({ java: javaSaying('1.8.0_402') });
  const path = await machineWith({ java: javaSaying('17.0.15') });

  vi.stubEnv('JAVA_HOME', join(home, '..'));
  expect(await findJava()).toMatchObject({ command: join(home, 'java'), release: 21 });

  vi.stubEnv('JAVA_HOME', join(old, '..'));
  expect(await findJava()).toMatchObject({ command: join(path, 'java'), release: 17 });
});

test('another Java is named with what is needed', async () => {
  const bin = await machineWith({ java: javaSaying('11.0.22') });
  await expect(findJava()).rejects.toMatchObject({
    code: 'DATABASE_UNAVAILABLE',
    message: `${join(bin, 'java')} is Java 11; Neo4j needs Java 17 or 21`,
  });
});

test('no Java at all is said', async () => {
  await machineWith({});
  await expect(findJava()).rejects.toThrow('no java in JAVA_HOME or on PATH; Neo4j needs Java 17 or 21');
});
