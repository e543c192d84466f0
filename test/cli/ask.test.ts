import { expect, test } from 'vitest';
import { questions } from '../../src/questions/all.ts';
import { command } from './command.ts';

test('ask lists every question with its parameters, and needs no database for it', async () => {
  const { code, out } = await command(['ask']).ended;
  expect(code).toBe(0);
  expect(out).toContain('hvem-sad-i-klyngen --klynge [--dag]\n    Hvilke politikere sad i …?\n');
  const { out: json } = await command(['ask', '--format', 'json', '--language', 'en']).ended;
  expect(JSON.parse(json).map(({ slug }: { slug: string }) => slug)).toEqual(questions.map(({ slug }) => slug));
}, 60_000);

test.each([
  [['hvem-sad-i-klygen'], 'there is no question "hvem-sad-i-klygen"; did you mean "hvem-sad-i-klyngen"?'],
  [['hvem-sad-i-klyngen', '--klyng', 'horsens'], 'has no parameter "klyng". Did you mean "klynge"?'],
  [['hvem-sad-i-klyngen'], 'hvem-sad-i-klyngen needs --klynge. It takes: klynge'],
  [['hvem-sad-i-klyngen', '--klynge'], '--klynge needs a value'],
  [['hvem-sad-i-klyngen', '--klynge', 'a', '--klynge=b'], '--klynge is given twice'],
  [['hvem-sad-i-klyngen', 'horsens'], 'expected --<parameter> <value>, got "horsens"'],
  [['hvem-sad-i-klyngen', '--klynge', 'horsens', '--dag', '2025-02-30'], '"2025-02-30" is no day'],
  [['hvem-sad-i-klyngen', '--klynge', 'horsens', '--format', 'xml'], 'Allowed choices are text, json, csv, markdown'],
])(
  'ask %j is wrong usage',
  async (words, message) => {
    const { code, out, err } = await command(['ask', ...words]).ended;
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  },
  60_000,
);

test.each([
  'ftp://example.org',
  'example.org',
  'https://example.org/a b',
  'https://example.org/?a=b',
  'https://me@example.org',
])(
  'SUNDHEDSGRAF_PUBLIC_URL "%s" is refused in words',
  async (address) => {
    const { code, err } = await command(['setup'], { SUNDHEDSGRAF_PUBLIC_URL: address }).ended;
    expect(code).toBe(1);
    expect(err).toBe(
      `CANNOT_START: SUNDHEDSGRAF_PUBLIC_URL: expected http(s)://host or http(s)://host/path, got "${address}"\n`,
    );
  },
  60_000,
);
