import { expect, test } from 'vitest';
import type { Edition } from '../../src/api/asking.ts';
import { runsOf } from '../../src/pages/claims/footnotes.ts';
import { thingKindOf } from '../../src/pages/thing/kinds/all.ts';
import { sayThing } from '../../src/pages/thing/named.ts';
import { findThing } from '../../src/pages/thing/operation.ts';

const persons = (from: number, to: number) => ({
  nodes: Array.from({ length: to - from }, (_, place) => ({ id: `person-${from + place}` })),
  pageInfo: { hasNextPage: to < 250, endCursor: `after ${to}` },
});

/** A party of 250, a hundred at a time: longer than any list of the seeds. */
const edition = (asked: unknown[]): Edition => ({
  id: '1-000000000000',
  number: 1,
  publishedAt: '2026-11-22T10:00:00.000Z',
  things: () => {
    throw new Error('a page asks no tables');
  },
  ask: async (operation, variables) => {
    asked.push(variables);
    if (operation.includes('node(id')) return { node: { id: 'party-x', evidence: [] } } as never;
    const [, from = 0] = /after (\d+)/.exec(String(variables?.['after'] ?? '')) ?? [];
    return { people: persons(Number(from), Math.min(Number(from) + 100, 250)) } as never;
  },
});

test('a list is read to its end, page by page', async () => {
  const kind = thingKindOf('Party');
  if (kind === null) throw new Error('parties have no page');
  const asked: unknown[] = [];

  const found = await findThing(kind, { id: 'party-x', edition: edition(asked), language: 'da' });

  const people = found?.around['people'] as ReturnType<typeof persons> | undefined;
  expect(people?.nodes.map(({ id }) => id)).toEqual(Array.from({ length: 250 }, (_, place) => `person-${place}`));
  expect(asked.slice(2)).toEqual([
    { id: 'party-x', after: 'after 100' },
    { id: 'party-x', after: 'after 200' },
  ]);
});

test('a seat is said with its newest list as it is written, and not with the last day of it', () => {
  const seat = {
    __typename: 'Membership',
    id: 'membership-x',
    seatRole: 'FORMAND',
    roleAsPrinted: 'regional formand',
    observedOn: ['2022-H2', '2018-2021'],
    partyLetter: 'A',
    seatPerson: { name: 'Ida Prøve' },
    seatBody: { name: 'Prøveklyngen' },
  };
  expect(sayThing(seat)?.name).toEqual({
    da: 'Ida Prøve (A), Prøveklyngen, regional formand, senest set 2. halvår 2022',
    en: 'Ida Prøve (A), Prøveklyngen, chair, last seen the second half of 2022',
  });
});

test('marks draw runs together', () => {
  expect(runsOf([5, 1, 2, 3, 9])).toEqual([
    [1, 3],
    [5, 5],
    [9, 9],
  ]);
});

test('an end is said by the last day, as people read it', () => {
  const end = thingKindOf('Klynge')?.fields.find(({ key }) => key === 'validTo');
  expect(end?.label).toEqual({ da: 'Til og med', en: 'Through' });
  expect(end?.values({ validTo: '2026-01-01' })).toEqual([
    { text: { da: '31. december 2025', en: '31 December 2025' } },
  ]);
  expect(end?.values({ validTo: null })).toEqual([]);
});

test('a source whose address nobody noted says so', () => {
  const url = thingKindOf('Document')?.fields.find(({ key }) => key === 'url');
  expect(url?.values({ url: null })).toEqual([{ text: { da: 'intet link kendt', en: 'no link known' } }]);
});

test('a seat seen within half a year has no sure day, and no ends that cross', () => {
  const seat = { sureFrom: '2022-12-31', sureTo: '2022-07-01' };
  const said = (row: Readonly<Record<string, unknown>>) =>
    ['sureFrom', 'sureTo'].map((key) => {
      const field = thingKindOf('Membership')?.fields.find((one) => one.key === key);
      return field?.values(row).map(({ text }) => text.da);
    });

  expect(said(seat)).toEqual([['ingen dag er sikker: kilden siger kun, i hvilket tidsrum'], []]);
  expect(said({ sureFrom: '2022-07-01', sureTo: '2022-12-31' })).toEqual([['1. juli 2022'], ['31. december 2022']]);
});

test('persons of one name in a list of a page are told apart', () => {
  const people = thingKindOf('Party')?.around?.find(({ key }) => key === 'people');
  const person = (id: string, represents: string | null, body: string) => ({
    __typename: 'Person',
    id,
    name: id === 'person-bo' ? 'Bo Prøve' : 'Ida Prøve',
    apartSeats: { nodes: [{ represents: represents && { name: represents }, apartBody: { name: body } }] },
  });
  const said = (...nodes: readonly object[]) => people?.values({ people: { nodes } }).map(({ text }) => text.da);

  expect(
    said(
      person('person-a', 'Odder', 'Rådet'),
      person('person-bo', 'Odder', 'Rådet'),
      person('person-b', 'Horsens', 'Rådet'),
    ),
  ).toEqual(['Ida Prøve (Odder)', 'Bo Prøve', 'Ida Prøve (Horsens)']);
  expect(said(person('person-a', null, 'Rådet'), person('person-b', null, 'Rådet'))).toEqual([
    'Ida Prøve (Rådet, person-a)',
    'Ida Prøve (Rådet, person-b)',
  ]);
});
