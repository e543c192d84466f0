import { describe, expect, test } from 'vitest';
import { fold, sortKey } from '../../src/domain/names.ts';
import { noObjections, overlayOf, withdrawn } from '../../src/graph/overlay.ts';
import { toRows } from '../../src/ingest/rows/to-rows.ts';
import { loadSeeds } from '../../src/ingest/seeds/load.ts';
import { realSeeds } from '../ingest/seeds-copy.ts';

const kuehnau = { person: 'person-anders-kuehnau', names: ['Anders Kühnau'] };
const overlay = overlayOf([kuehnau]);
const out = (value: unknown) => overlay.outgoing({ value })['value'];

test('without objections nothing changes, and the digest says so', () => {
  const row = { name: 'Anders Kühnau' };

  expect(overlayOf([])).toBe(noObjections);
  expect(noObjections.outgoing(row)).toBe(row);
  expect(noObjections.digest).toBe('0');
});

test.each([
  ['the id', 'person-anders-kuehnau', 'person-udgaaet-1'],
  ['the name', 'Anders Kühnau', withdrawn],
  ['the name in capitals', 'ANDERS KÜHNAU', withdrawn],
  ['the name in a key', 'Horsensklyngen / Anders Kühnau / REGIONAL', `Horsensklyngen / ${withdrawn} / REGIONAL`],
  ['the name in a sentence', 'Formand er Anders Kühnau.', `Formand er ${withdrawn}.`],
  ['the folded name', 'anders kuhnau', fold(withdrawn)],
  [
    'a membership',
    'membership-anders-kuehnau-klynge-horsens-formand-1',
    'membership-udgaaet-1-klynge-horsens-formand-1',
  ],
  ['a lead', 'lead-anders-kuehnau-klynge-horsens-raad-horsens', 'lead-udgaaet-1-klynge-horsens-raad-horsens'],
  ['a seat of a body', 'sat-in-person-anders-kuehnau-raad-horsens', 'sat-in-person-udgaaet-1-raad-horsens'],
  ['the left of two alike', 'same-name-as-person-anders-kuehnau-person-b', 'same-name-as-person-udgaaet-1-person-b'],
  ['the right of two alike', 'same-name-as-person-a-person-anders-kuehnau', 'same-name-as-person-a-person-udgaaet-1'],
])('%s is replaced', (_, from, to) => {
  expect(out(from)).toBe(to);
});

test.each([
  'person-anders-kuehnau-randers',
  'person-anders-kuehnauer',
  'membership-anders-kuehnau-randers-raad-kronjylland-medlem-1',
  'Anders Kühnauer',
  'Hanne Anders Kühnausen',
  'Anders',
])('"%s" is somebody else and stays', (text) => {
  expect(out(text)).toBe(text);
});

test('a value is searched however deep it lies; keys, numbers and null stay', () => {
  const row = { count: 4, none: null, person: { 'Anders Kühnau': ['Anders Kühnau', { id: 'person-anders-kuehnau' }] } };

  expect(overlay.outgoing(row)).toEqual({
    count: 4,
    none: null,
    person: { 'Anders Kühnau': [withdrawn, { id: 'person-udgaaet-1' }] },
  });
});

describe('what goes out comes back', () => {
  test.each([
    'person-anders-kuehnau',
    'membership-anders-kuehnau-klynge-horsens-formand-1',
    'sat-in-person-anders-kuehnau-klynge-horsens',
    'same-name-as-person-anders-kuehnau-person-b',
    'attendance-klynge-horsens-2025-03-06-anders-kuehnau',
    'lead-anders-kuehnau-klynge-horsens-raad-horsens',
    sortKey('Anders Kühnau', 'person-anders-kuehnau'),
    `31 ${sortKey('Anders Kühnau', 'membership-anders-kuehnau-klynge-horsens-formand-1')}`,
  ])('%s', (id) => {
    expect(out(id)).not.toContain('hnau');
    expect(overlay.incoming({ id: out(id) })).toEqual({ id });
    // The id as it stands in the graph leads nowhere: else it would tell who `udgaaet-1` is.
    expect(JSON.stringify(overlay.incoming({ id }))).not.toContain('person-anders-kuehnau');
    expect(overlay.incoming({ id })).not.toEqual({ id });
  });

  test('the tenth is not the first with a nought', () => {
    const people = Array.from({ length: 12 }, (_, index) => ({
      person: `person-nr-${index}x`,
      names: [`Nr ${index}x`],
    }));
    const many = overlayOf(people);

    const ids = people.map(({ person }) => person);
    const gone = many.outgoing({ ids });
    expect(gone).toEqual({ ids: ids.map((_, index) => `person-udgaaet-${index + 1}`) });
    expect(many.incoming(gone)).toEqual({ ids });
    expect(overlay.incoming({ id: 'person-udgaaet-12' })).toEqual({ id: 'person-udgaaet-12' });
  });
});

test('a person with several names loses them all, the longest first', () => {
  const two = overlayOf([{ person: 'person-henrik-idriss-kise', names: ['Henrik Kise', 'Henrik Kise Holm'] }]);

  expect(two.outgoing({ names: ['Henrik Kise Holm', 'Henrik Kise'] })).toEqual({ names: [withdrawn, withdrawn] });
});

test('the digest changes with every objection and every name', () => {
  const other = { person: 'person-dorte-west', names: ['Dorte West'] };
  const digests = [[], [kuehnau], [kuehnau, other], [other, kuehnau], [{ ...kuehnau, names: ['A. Kühnau'] }]].map(
    (objections) => overlayOf(objections).digest,
  );

  expect(new Set(digests).size).toBe(digests.length);
  expect(overlayOf([kuehnau]).digest).toBe(overlay.digest);
});

test('no row of the real graph holds the name or the id, there are as many rows, and only the person changes', async () => {
  const { nodes, edges } = toRows(await loadSeeds(realSeeds));
  const rows = [...Object.values(nodes), ...Object.values(edges)].flat();

  const gone = rows.map((row) => overlay.outgoing(row));

  expect(gone).toHaveLength(rows.length);
  const holding = gone.filter((row) => /anders[ -]k(ü|u|ue|y)hnau/i.test(JSON.stringify(row)));
  expect(holding.map((row) => row['id'])).toEqual([]);
  const changed = rows.filter((row, index) => JSON.stringify(row) !== JSON.stringify(gone[index]));
  expect(changed.filter((row) => !/kuehnau|kühnau/i.test(JSON.stringify(row)))).toEqual([]);
  expect(changed.length).toBeGreaterThan(20);
});

describe('a namesake of one who objected', () => {
  const [aalborg, thisted] = ['person-peter-larsen-aalborg', 'person-peter-larsen-thisted'];
  const two = overlayOf([{ person: aalborg, names: ['Peter Larsen'], namesakes: [thisted] }]);

  test.each([
    { person: { id: thisted, name: 'Peter Larsen', sortKey: sortKey('Peter Larsen', thisted) } },
    { membership: { id: 'membership-peter-larsen-thisted-raad-limfjorden-medlem-1' }, name: 'Peter Larsen' },
  ])('keeps the name in what is theirs: %j', (row) => {
    expect(two.outgoing(row)).toEqual(row);
  });

  test.each([
    { person: { id: aalborg, name: 'Peter Larsen' } },
    { quote: 'Peter Larsen deltog' },
    { left: { id: aalborg, name: 'Peter Larsen' }, right: { id: thisted } },
  ])('does not keep it for the other, nor where nobody is named by id: %j', (row) => {
    expect(JSON.stringify(two.outgoing(row))).not.toMatch(/Peter Larsen|peter-larsen-aalborg/);
  });

  test('of two in one row, each has their own', () => {
    const row = {
      people: [
        { id: aalborg, name: 'Peter Larsen' },
        { id: thisted, name: 'Peter Larsen' },
      ],
    };

    expect(two.outgoing(row)).toEqual({
      people: [
        { id: 'person-udgaaet-1', name: withdrawn },
        { id: thisted, name: 'Peter Larsen' },
      ],
    });
  });
});
