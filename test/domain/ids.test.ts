import { expect, test } from 'vitest';
import { kindOf, prefixes, withoutPrefix } from '../../src/domain/ids.ts';

test.each([
  ['klynge-horsens', 'Klynge', 'horsens'],
  ['raad-midt-vestsjaelland', 'Sundhedsraad', 'midt-vestsjaelland'],
  ['kommune-0615', 'Kommune', '0615'],
  ['udvalg-ssu-nordjylland', 'Udvalg', 'ssu-nordjylland'],
  ['person-anders-kuehnau', 'Person', 'anders-kuehnau'],
  ['feeds-klynge-horsens-raad-horsens', 'Flow', 'klynge-horsens-raad-horsens'],
  ['same-name-as-person-a-person-b', 'SameName', 'person-a-person-b'],
  ['covers-klynge-horsens-0615', 'Covers', 'klynge-horsens-0615'],
  ['meeting-klynge-horsens-2025-03-06', 'Meeting', 'klynge-horsens-2025-03-06'],
  ['mention-2025-03-06-horsensklyngen-en', 'Mention', '2025-03-06-horsensklyngen-en'],
  ['item-klynge-horsens-2025-03-06-1', 'AgendaItem', 'klynge-horsens-2025-03-06-1'],
  ['handed-to-recommendation-a-raad-b', 'Handover', 'recommendation-a-raad-b'],
  ['succeeded-by-klynge-a-raad-b', 'Succession', 'klynge-a-raad-b'],
] as const)('%s names a %s', (id, kind, rest) => {
  expect(kindOf(id)).toBe(kind);
  expect(withoutPrefix(id)).toBe(rest);
});

test.each(['', 'person', 'Person-x', 'klyngen-horsens', 'x-klynge-horsens'])('"%s" names nothing', (id) => {
  expect(kindOf(id)).toBeNull();
  expect(withoutPrefix(id)).toBe(id);
});

test('no prefix begins another, so that an id has one kind', () => {
  const all = Object.keys(prefixes);

  expect(all.flatMap((one) => all.filter((other) => other !== one && `${other}-`.startsWith(`${one}-`)))).toEqual([]);
});
