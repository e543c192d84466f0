import { expect, test } from 'vitest';
import type { Answer } from '../../src/pages/answer/answer.ts';
import { asMarkdown, asText, wrap } from '../../src/pages/answer/text.ts';
import type { Claim } from '../../src/pages/claims/claim.ts';

const claim = {
  id: 'claim-0123456789abcdef',
  property: 'person',
  value: 'Ida Prøve',
  valueName: null,
  quote: 'borgmester Ida Prøve',
  basis: 'STATED',
  confidence: 'HIGH',
  citation: 'Referat, Prøveklyngen.',
  itemNumber: 1,
  document: {
    id: 'document-x',
    title: 'Referat',
    kind: 'OFFICIAL_MINUTES',
    publisher: 'Prøve',
    url: null,
    sha256: null,
  },
} as unknown as Claim;

const answer: Answer = {
  title: 'Hvem sad i Prøveklyngen?',
  status: 'PARTLY',
  asOf: '2025-03-06',
  version: '1-000000000000',
  link: '/spoergsmaal/x?version=1-000000000000',
  sentences: [{ text: 'Ida | Prøve *sad* der.', notes: [1] }],
  missing: [{ text: 'Hvem ellers.' }],
  candidates: [],
  columns: [
    { key: 'person', label: 'Person' },
    { key: 'parti', label: 'Parti' },
    { key: 'set', label: 'Set' },
    { key: 'citat', label: 'Citat' },
  ],
  rows: [{ cells: ['Ida Prøve', null, '2025-03-06', '2025-03-06'], danish: [3], about: null, notes: [1] }],
  citations: [{ number: 1, claim }],
  question: { number: 1, slug: 'x', operation: '' },
};
const cited = {
  title: answer.title,
  name: 'x',
  asOf: answer.asOf,
  version: answer.version,
  publishedAt: '2026-11-22T10:00:00.000Z',
  url: null,
  path: answer.link,
  claims: [claim],
  language: 'da',
} as const;
const filed = { answer, cited, language: 'da', excel: false } as const;

test('as text: title, status, sentences, rows, what is missing, footnotes, citation', () => {
  expect(asText(filed)).toBe(`Hvem sad i Prøveklyngen?
delvist besvaret · gælder 6. marts 2025 · udgave 1-000000000000

Ida | Prøve *sad* der. [1]

Ida Prøve [1]
  Parti: ikke oplyst; Set: 6. marts 2025; Citat: 2025-03-06

Hvad vi ikke ved
  - Hvem ellers.

Fodnoter
  [1] person: Ida Prøve »borgmester Ida Prøve« (referat, oplyst, høj tillid).
  Referat, Prøveklyngen. claim-0123456789abcdef

Henvisning
  »Hvem sad i Prøveklyngen?«. sundhedsgraf, udgave 1-000000000000, svaret gælder
  6. marts 2025. Kilder: Referat, Prøve, punkt 1. CC BY 4.0.
`);
});

test('as Markdown: what is syntax of it in a text is text', () => {
  const text = asMarkdown(filed);
  expect(text).toContain('Ida \\| Prøve \\*sad\\* der.[^1]');
  expect(text).toContain(
    '| Person | Parti | Set | Citat | Fodnoter |\n| --- | --- | --- | --- | --- |\n| Ida Prøve | ikke oplyst | 6. marts 2025 | 2025-03-06 | [^1] |',
  );
  expect(text).toMatch(/^\[\^1\]: person: Ida Prøve/m);
});

test('no line is wider than a terminal, but for a word that is', () => {
  const long = 'x'.repeat(100);
  expect(
    wrap(`${'ord '.repeat(40)}${long}`, '  ')
      .split('\n')
      .map((line) => line.length),
  ).toEqual([77, 77, 9, 102]);
});
