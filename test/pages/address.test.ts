import { expect, test } from 'vitest';
import { danishDay } from '../../src/domain/danish-time.ts';
import { readAddress, refuseRest } from '../../src/pages/address.ts';
import { readAsked } from '../../src/pages/answer/asked.ts';
import { pathWith } from '../../src/pages/links.ts';
import type { Wrong } from '../../src/pages/wrong.ts';
import { questionOf } from '../../src/questions/all.ts';
import type { Question } from '../../src/questions/question.ts';

const read = (path: string) => readAddress(new URL(path, 'http://127.0.0.1'));

function refusal(act: () => unknown): Wrong {
  try {
    act();
  } catch (error) {
    return error as Wrong;
  }
  throw new Error('nothing was refused');
}

test('an address says what, in which form, language and version', () => {
  expect(read('/spoergsmaal/hvem-sad-i-klyngen.csv?klynge=horsens&format=excel&version=7&sprog=en')).toEqual({
    origin: 'http://127.0.0.1',
    path: '/spoergsmaal/hvem-sad-i-klyngen',
    ending: 'csv',
    language: 'en',
    version: '7',
    excel: true,
    rest: [['klynge', 'horsens']],
  });
  expect(read('/klynge-horsens.csl.json').ending).toBe('csl.json');
});

test('what is left empty in a form is not asked for, and what others hang on a link is passed over', () => {
  expect(read('/x?dag=&version=&fbclid=abc&utm_source=mail')).toMatchObject({ version: null, rest: [] });
});

test.each([
  ['/%E0%A4%A', 400, 'procenttegn'],
  ['/kilde%2Fclaim-0123456789abcdef', 404, 'ingen side'],
  ['/x?sprog=de', 400, 'sprog: »da« eller »en«, fik »de«.'],
  ['/x?format=excel', 400, 'kun på en adresse, der ender på .csv'],
  ['/x.csv?format=xls', 400, 'fik »xls«'],
  ['/x?version=7&version=8', 400, '»version« er givet to gange'],
  [`/x?klynge=${'a'.repeat(201)}`, 400, 'højst 200 tegn, fik 201'],
  [`/${'a'.repeat(301)}`, 414, 'længere'],
])('%s is refused', (path, status, message) => {
  const { status: got, text } = refusal(() => read(path));
  expect([got, text.da]).toEqual([status, expect.stringContaining(message)]);
});

test('a parameter that a page does not take is told, with the near miss', () => {
  expect(refusal(() => refuseRest(read('/klynge-horsens?versio=7'))).text.da).toBe(
    'Adressen tager ingen parameter »versio«. Mente du »version«? Den tager: version, sprog, format.',
  );
});

const question = (slug: string): Question => {
  const found = questionOf(slug);
  if (found === null) throw new Error(`no question ${slug}`);
  return found;
};
const asked = (slug: string, query: string) => readAsked(question(slug), read(`/x?${query}`), '2026-11-23');

test('the parameters of a question: by name, the day under dato too, and what is still to be chosen', () => {
  expect(asked('hvem-moedte-op', 'klynge=horsens&dato=2025-03-06&kilder=referater')).toMatchObject({
    asked: {
      parameters: [
        { name: 'klynge', value: 'horsens' },
        { name: 'dag', value: '2025-03-06' },
      ],
      sources: 'MINUTES',
    },
    left: [],
    today: false,
  });
  expect(asked('hvem-moedte-op', 'klynge=horsens').left.map(({ name }) => name)).toEqual(['dag']);
});

test('i-dag is the Danish day', () => {
  expect(asked('hvem-moedte-op', 'klynge=horsens&dag=i-dag')).toMatchObject({
    asked: { parameters: [expect.anything(), { name: 'dag', value: '2026-11-23' }] },
    today: true,
  });
  expect(danishDay(new Date('2026-11-22T23:30:00Z'))).toBe('2026-11-23');
  expect(danishDay(new Date('2026-06-30T21:59:00Z'))).toBe('2026-06-30');
  expect(danishDay(new Date('2026-06-30T22:00:00Z'))).toBe('2026-07-01');
});

test.each([
  ['klynge=horsens&dag=2025-02-30', 'dag: »2025-02-30« er ingen dag'],
  ['klynge=horsens&dag=i-morgen', 'er ingen dag'],
  ['klyng=horsens', 'Mente du »klynge«? Det tager: klynge (sundhedsklyngen: navn, kortnavn eller id) og dag (dagen'],
  ['klynge=horsens&dag=2025-03-06&dato=2025-03-07', '»dato« og »dag« er det samme'],
  ['klynge=horsens&kilder=alt', 'kilder: »alle« eller »referater«, fik »alt«.'],
])('%s is refused', (query, message) => {
  expect(refusal(() => asked('hvem-moedte-op', query)).text.da).toContain(message);
});

test('a question without a day does not take one', () => {
  expect(refusal(() => asked('hvilke-roller-havde', 'person=x&dato=i-dag')).text.da).toContain(
    'ingen parameter »dato«',
  );
});

test('a value in a link is encoded, whatever it holds', () => {
  const path = pathWith('/spoergsmaal', { version: null, tekst: 'a b&c=d\r\nSet-Cookie: x' });
  expect(path).toBe('/spoergsmaal?tekst=a+b%26c%3Dd%0D%0ASet-Cookie%3A+x');
});
