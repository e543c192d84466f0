import { expect, test } from 'vitest';
import { type Cited, citeAsBibtex, citeAsCsl, citeAsText } from '../../src/pages/cite/cite.ts';
import type { Claim } from '../../src/pages/claims/claim.ts';

const document = {
  id: 'document-referat-proeveklyngen',
  title: 'Referat, Prøveklyngen, 6. marts 2025',
  publisher: 'ikke oplyst',
  kind: 'OFFICIAL_MINUTES',
  sha256: 'f6c36f0317b05ba5f79d',
  url: null,
};
const claims = [
  { itemNumber: 3, document },
  { itemNumber: 1, document },
  { itemNumber: 3, document },
] as unknown as Claim[];

const cited: Cited = {
  title: 'Hvem sad i A & B {50%}?',
  name: 'hvem-sad-i-klyngen',
  asOf: '2025-03-06',
  version: '7-9c1f00aa12bd',
  publishedAt: '2026-11-22T10:00:00.000Z',
  url: null,
  claims,
  language: 'da',
};
const url = 'https://example.org/spoergsmaal/hvem-sad-i-klyngen?klynge=klynge-a&version=7-9c1f00aa12bd';

test('without a public address a citation has title, version, day, items and hash, and no link', () => {
  expect(citeAsText(cited)).toBe(
    '»Hvem sad i A & B {50%}?«. sundhedsgraf, udgave 7-9c1f00aa12bd, svaret gælder 6. marts 2025. ' +
      'Kilder: Referat, Prøveklyngen, 6. marts 2025, punkt 1, 3, aftryk f6c36f0317b0. CC BY 4.0.',
  );
  expect(citeAsText({ ...cited, language: 'en' })).toContain(
    'version 7-9c1f00aa12bd, the answer holds for 6 March 2025.',
  );
});

test('what somebody said in our words has no quotation marks', () => {
  const remark = { ...cited, title: 'PLO: Lægerne er bekymrede.', paraphrase: true };
  expect(citeAsText(remark)).toMatch(/^Gengivet i vores ord: PLO: Lægerne er bekymrede\. sundhedsgraf, udgave/);
});

test('with one the link is in all three', () => {
  expect(citeAsText({ ...cited, url })).toContain(url);
  expect(citeAsBibtex({ ...cited, url })).toContain(`  url = {${url}}`);
  expect(JSON.parse(citeAsCsl({ ...cited, url }))[0].URL).toBe(url);
  expect(citeAsBibtex(cited) + citeAsCsl(cited)).not.toMatch(/https?:/);
});

test('BibTeX takes every letter as it stands', () => {
  expect(citeAsBibtex(cited)).toContain('  title = {{Hvem sad i A \\& B \\{50\\%\\}?}}');
  expect(citeAsBibtex({ ...cited, title: '\\input{x}~^_#$' })).toContain(
    '{{\\textbackslash{}input\\{x\\}\\textasciitilde{}\\textasciicircum{}\\_\\#\\$}}',
  );
  expect(citeAsBibtex(cited)).toMatch(/^@misc\{sundhedsgraf:hvem-sad-i-klyngen:7-9c1f00aa12bd,\n/);
});

test('CSL-JSON has what reference managers read', () => {
  expect(JSON.parse(citeAsCsl(cited))).toEqual([
    {
      id: 'sundhedsgraf:hvem-sad-i-klyngen:7-9c1f00aa12bd',
      type: 'webpage',
      title: 'Hvem sad i A & B {50%}?',
      author: [{ literal: 'sundhedsgraf' }],
      'container-title': 'sundhedsgraf',
      issued: { 'date-parts': [[2026, 11, 22]] },
      version: '7-9c1f00aa12bd',
      language: 'da-DK',
      note: 'Referat, Prøveklyngen, 6. marts 2025, punkt 1, 3, aftryk f6c36f0317b0',
    },
  ]);
});
