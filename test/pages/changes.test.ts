import { expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import type { Answer } from '../../src/pages/answer/answer.ts';
import { tableOf } from '../../src/pages/answer/parts.ts';
import { sayDifference } from '../../src/pages/changes/answers.ts';
import { atom } from '../../src/pages/changes/atom.ts';
import { sayChange } from '../../src/pages/changes/sentences.ts';
import { sayFields } from '../../src/pages/changes/values.ts';
import { correctedIn } from '../../src/pages/corrections/found.ts';
import { rowsOf } from '../../src/pages/corrections/table.ts';
import { correctionLine } from '../../src/pages/frame/corrections.ts';
import { html } from '../../src/pages/html.ts';
import { both, same } from '../../src/questions/say.ts';

const answer = (parts: Partial<Answer>): Answer => ({
  title: 'Hvem?',
  status: 'ANSWERED',
  asOf: null,
  version: '1-0123456789ab',
  link: '/spoergsmaal/x?version=1-0123456789ab',
  sentences: [],
  columns: [],
  rows: [],
  missing: [],
  candidates: [],
  citations: [],
  question: { number: 1, slug: 'x', operation: '' },
  ...parts,
});

test('answers are compared by sentence, row and claim', () => {
  const row = (name: string) => ({ cells: [name], danish: [], about: null, notes: [] });
  const before = answer({ sentences: [{ text: 'Ida sad der.', notes: [] }], rows: [row('Ida')] });
  const after = answer({ sentences: [{ text: 'Ida og Bo sad der.', notes: [] }], rows: [row('Ida'), row('Bo')] });

  expect(sayDifference(before, after).map(({ da }) => da)).toEqual([
    'Svaret siger ikke længere: Ida sad der.',
    'Svaret siger nu: Ida og Bo sad der.',
    '1 række er kommet til.',
  ]);
  expect(sayDifference(before, before)).toEqual([]);
});

test('a property is said by its label, and what it leads to by its name', () => {
  const called = (name: string) => ({ name: same(name), danish: false, about: new Set<string>() });
  const names = { before: new Map([['party-a', called('Liste A')]]), after: new Map([['party-v', called('Liste V')]]) };
  const fields = [
    { property: 'partyId', before: '"party-a"', after: '"party-v"' },
    { property: 'role', before: '"MEDLEM"', after: '"FORMAND"' },
    { property: 'office', before: null, after: '"borgmester"' },
    { property: 'note', before: '"usikker"', after: null },
  ];
  const change = {
    id: 'membership-ida-klynge-midt-medlem-1',
    kind: 'CHANGED' as const,
    sort: both('Plads', 'Seat'),
    name: same('Ida'),
    danish: false,
    about: new Set<string>(),
    fields: sayFields('membership-ida-klynge-midt-medlem-1', fields, names),
  };

  expect(sayChange(change)).toEqual({
    da: 'Plads »Ida« er ændret: parti fra »Liste A« til »Liste V«; hverv fra »medlem« til »formand«; embede er nu »borgmester«, før ikke oplyst; bemærkning er ikke længere oplyst, før »usikker«.',
    en: 'Seat "Ida" was changed: party from "Liste A" to "Liste V"; role from "member" to "chair"; office is now "borgmester", not stated before; note is no longer stated, "usikker" before.',
  });
});

test('the seats behind "sat in" are called seats', () => {
  const field = { property: 'membershipIds', before: '["membership-a-1"]', after: '["membership-a-2"]' };
  const [said] = sayFields('sat-in-person-ida-klynge-midt', [field], { before: new Map(), after: new Map() });

  expect(said?.label).toEqual(both('pladser', 'seats'));
});

test('what serves the graph alone is said only where nothing else changed', () => {
  const names = { before: new Map(), after: new Map() };
  const of = (...properties: string[]) =>
    sayChange({
      id: 'kommune-0101',
      kind: 'CHANGED',
      sort: both('Kommune', 'Municipality'),
      name: same('København'),
      danish: false,
      about: new Set(),
      fields: sayFields(
        'kommune-0101',
        properties.map((property) => ({ property, before: '1', after: '2' })),
        names,
      ),
    }).da;

  expect(of('population', 'hidden')).toBe('Kommune »København« er ændret: folketal fra »1« til »2«.');
  expect(of('hidden')).toBe('Kommune »København« er ændret: hidden fra »1« til »2«.');
});

test('a feed escapes what a source writes, and takes no control character', () => {
  const version = { id: '2-0123456789ab', number: 2, publishedAt: '2026-11-23T02:10:00.000Z', loaded: true };
  const text = atom({
    title: both('A & <B>', 'A & <B>'),
    language: 'da',
    version: null,
    edition: { ...version, ask: () => Promise.reject(new Error('asked')), things: () => [] as never },
    entries: [{ version, kind: 'CHANGED', summary: same('"<'), sentences: [same('\u0001\ufffe\ud800')], more: 0 }],
    publicUrl: null,
    publisher: null,
    setting: {},
    most: 10,
    links: { html: '/aendringer?a=1&b=2', atom: '/aendringer.atom', json: '', other: '' },
  }).text;

  expect(text).toContain('<title>A &amp; &lt;B&gt; · sundhedsgraf</title>');
  expect(text).toContain('href="/aendringer?a=1&amp;b=2"');
  expect(text).toMatch(/<subtitle>[^<]*Kun de nyeste 10 udgaver er sammenlignet\.<\/subtitle>/);
  expect(text).toContain('<p>&quot;&lt;</p><ul><li>\ufffd\ufffd\ufffd</li></ul>');
});

test('a correction is what was said before: additions are none, and no row is empty', () => {
  const names = { before: new Map(), after: new Map() };
  const of = (kind: 'ADDED' | 'CHANGED' | 'REMOVED', fields: Parameters<typeof sayFields>[1] = []) =>
    correctedIn({
      id: 'kommune-0101',
      kind,
      sort: both('Kommune', 'Municipality'),
      name: same('København'),
      danish: false,
      about: new Set(),
      fields: sayFields('kommune-0101', fields, names),
    });
  const added = { property: 'population', before: null, after: '2' };
  const gone = { property: 'code', before: '"0101"', after: null };
  const rows = (change: ReturnType<typeof of>) =>
    change === null
      ? null
      : rowsOf(
          { version: { id: '2-0123456789ab', number: 2, publishedAt: '2026-11-23T02:10:00Z', loaded: true }, change },
          'da',
        ).map((cells) => cells.slice(4));

  expect([of('ADDED'), of('CHANGED', [added]), of('CHANGED')]).toEqual([null, null, null]);
  expect(rows(of('CHANGED', [added, gone]))).toEqual([['ændret', expect.any(String), '0101', null]]);
  expect(rows(of('REMOVED'))).toEqual([['gået ud', 'det hele', 'København', null]]);
});

const page = { answeredBy: '7-9c1f00aa12bd', language: 'da', version: null, about: 'klynge-horsens' } as const;

test.each([
  [
    'fejl@example.org',
    'Fejl? Skriv til <a href="mailto:fejl@example.org?subject=sundhedsgraf%3A%20klynge-horsens%2C%20udgave%207-9c1f00aa12bd">fejl@example.org</a>',
  ],
  [
    'https://example.org/fejl',
    'Fejl? Skriv til <a href="https://example.org/fejl">https://example.org/fejl</a>. Nævn: <code>sundhedsgraf: klynge-horsens, udgave 7-9c1f00aa12bd</code>',
  ],
])('%s is told with what to name', (contact, line) => {
  expect(correctionLine({ ...page, setting: { contact } }).text).toBe(line);
});

test('where nobody is named, the page says so and leads on', () => {
  expect(correctionLine({ ...page, setting: { contact: null } }).text).toMatch(
    /har ikke oplyst en kontakt.*href="\/om#fejl"/,
  );
});

test.each(['fejl@example.org', 'https://example.org/fejl', 'ida.prøve+graf@eksempel.dk'])(
  '%s is a contact',
  (contact) => {
    expect(readConfig({ SUNDHEDSGRAF_CONTACT: contact }).contact).toBe(contact);
  },
);

test.each([
  'fejl',
  'javascript:alert(1)',
  'a@b',
  'a@example.org?cc=b@example.org',
  'https://me:x@example.org/',
  'a b@example.org',
])('%s is no contact', (contact) => {
  expect(() => readConfig({ SUNDHEDSGRAF_CONTACT: contact })).toThrow(/^SUNDHEDSGRAF_CONTACT: expected an e-mail/);
});

test('a cell that stands in Danish is marked on an English page, and there alone', () => {
  const shown = answer({
    columns: [
      { key: 'person', label: 'Person' },
      { key: 'embede', label: 'Office' },
    ],
    rows: [{ cells: ['Ida', 'borgmester'], danish: [1], about: null, notes: [] }],
  });
  const table = (language: 'da' | 'en') => html`${tableOf(shown, { language, version: null })}`.text;

  expect(table('en')).toContain('<th scope="row">Ida</th><td><span lang="da">borgmester</span></td>');
  expect(table('da')).toContain('<th scope="row">Ida</th><td>borgmester</td>');
});
