import { expect, test } from 'vitest';
import type { Seen } from '../../src/api/plugins/watched.ts';
import { openLog } from '../../src/cli/log.ts';
import type { LogLevel } from '../../src/config.ts';

const seen: Seen = {
  route: 'graphql',
  method: 'POST',
  status: 200,
  ms: 3.2,
  statements: 2,
  cost: 12,
  version: '1-9c1f00aa12bd',
  operation: 'Find',
  document: 'query Find { person(key: "Nanna Navn") { id } }',
  kept: false,
  codes: [],
  requestId: null,
};

/** The lines of a log at a level. */
function written(level: LogLevel, write: (log: ReturnType<typeof openLog>) => void): Record<string, unknown>[] {
  const lines: string[] = [];
  write(openLog(level, { write: (line: string) => void lines.push(line) }));
  return lines.map((line) => JSON.parse(line));
}

test('a request is one line: operation, hash, version, cost, statements, ms, and never the document', () => {
  const [line] = written('info', (log) => log.seen(seen));

  expect(line).toMatchObject({ operation: 'Find', version: '1-9c1f00aa12bd', cost: 12, statements: 2, ms: 3.2 });
  expect(line?.['hash']).toMatch(/^[0-9a-f]{16}$/);
  expect(JSON.stringify(line)).not.toContain('Nanna');
});

test('a request that failed by our fault is told at warn with its id and codes; others are not', () => {
  const failed = { ...seen, status: 503, codes: ['TIMEOUT'], requestId: 'b0a8' };
  const lines = written('warn', (log) => {
    log.seen(seen);
    log.seen(failed);
  });

  expect(lines).toEqual([expect.objectContaining({ status: 503, codes: ['TIMEOUT'], requestId: 'b0a8' })]);
  expect(written('error', (log) => log.seen(failed))).toEqual([]);
});

test('an error is told without what libraries hang on it', () => {
  const error = Object.assign(new Error('broken'), { parameters: { key: 'Nanna Navn' }, code: 'X' });
  const [line] = written('error', (log) => log.error({ err: error }, 'unexpected error'));

  expect(line?.['err']).toEqual({ type: 'Error', code: 'X', message: 'broken', stack: expect.any(String) });
});
