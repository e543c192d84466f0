import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { svgOf } from '../../src/pages/pictures/alone.ts';
import { placeLabels, sheets } from '../../src/pages/pictures/map/layout.ts';
import { mapPicture } from '../../src/pages/pictures/map/picture.ts';
import { partiesPicture } from '../../src/pages/pictures/parties/picture.ts';
import type { Seat } from '../../src/pages/pictures/seats/operation.ts';
import { seatsPicture } from '../../src/pages/pictures/seats/picture.ts';
import { bandsOf } from '../../src/pages/pictures/transition/bands.ts';
import type { Flow } from '../../src/pages/pictures/transition/operation.ts';
import { transition } from '../../src/pages/pictures/transition/picture.ts';

const kept = { language: 'da', version: null } as const;
const region = { id: 'region-midtjylland', name: 'Region Midtjylland' };
const kommune = (id: string, population: number) => ({ id: `kommune-${id}`, name: `By ${id}`, population });
const shared = kommune('3', 900);

const flow = (klynge: string, kommuner: Flow['kommuner']): Flow => ({
  id: `flow-${klynge}-raad`,
  confidence: 'HIGH',
  kommuneShare: 1,
  klynge: { id: `klynge-${klynge}`, name: `Klynge ${klynge}`, validTo: null, region },
  sundhedsraad: { id: 'raad', name: 'Sundhedsråd Fælles', region },
  kommuner,
  sharedKommuner: kommuner.filter(({ id }) => id === shared.id),
});
const flows = [flow('a', [kommune('1', 100), shared]), flow('b', [kommune('2', 200), shared])];
const room = { left: 200, right: 700, top: 0, bottom: 400, thick: 10, gap: 10 };

describe('the transition', () => {
  test.each([
    ['kommuner', 3, 0.5],
    ['indbyggere', 1200, 450],
  ] as const)('by %s draws a kommune of two klynger once, halved and hatched', (measure, whole, half) => {
    const { blocks, bands } = bandsOf(flows, measure, room);

    expect(blocks.find(({ id }) => id === 'raad')?.amount).toBe(whole);
    expect(bands.filter((band) => band.shared).map(({ amount }) => amount)).toEqual([half, half]);
    const widths = bands.reduce((sum, { width }) => sum + width, 0);
    const raad = blocks.find(({ id }) => id === 'raad');
    expect(widths).toBeCloseTo((raad?.y1 ?? 0) - (raad?.y0 ?? 0), 6);
  });

  test('has a link to the evidence in every band, and every kommune in its table', () => {
    const { drawn, table } = transition(flows, 'kommuner', kept);

    expect(drawn.text.match(/class="band [^"]*" href="\/flow-a-raad"/g)).toHaveLength(2);
    expect(drawn.text.match(/class="band [^"]* shared"/g)).toHaveLength(2);
    expect(table.rows).toHaveLength(2);
  });

  test('says whole kommuner, however they are drawn', () => {
    const by = (measure: 'kommuner' | 'indbyggere') => transition(flows, measure, kept).drawn.text;

    expect(by('kommuner')).toContain('Klynge a → Sundhedsråd Fælles: 1 kommune, der sad i to klynger: By 3');
    expect(by('kommuner')).toContain('Klynge a, Region Midtjylland: 2 kommuner, heraf 1 i to klynger');
    expect(by('indbyggere')).toContain('Sundhedsråd Fælles, Region Midtjylland: 1.200 indbyggere i 3 kommuner');
  });
});

test('a file has title, day, source, version and address inside, and hostile names as text', () => {
  const name = '</title><script>alert(1)</script>"&';
  const split = { total: 1, heldUnknown: 2, notPoliticians: 0, notSaid: 0, withoutParty: 0, parties: [] };
  const picture = partiesPicture({ id: 'klynge-a', name, day: '2025-03-06', split }, kept);

  const svg = svgOf(picture, {
    version: '7-9c1f00aa12bd',
    host: 'https://x.dk',
    address: 'https://x.dk/indlejr/partier',
  });

  expect(svg).not.toContain('<script');
  expect(svg).toContain('Partier: &lt;/title&gt;&lt;script&gt;');
  for (const said of [
    '6. marts 2025',
    'Kilde: Medlemslister',
    'udgave 7-9c1f00aa12bd',
    'https://x.dk/indlejr/partier',
  ]) {
    expect(svg).toContain(said);
  }
});

test('links of a file lead to the host', () => {
  const svg = svgOf(transition(flows, 'kommuner', kept), {
    version: '7',
    host: 'https://x.dk',
    address: 'https://x.dk/',
  });

  expect(svg).toContain('href="https://x.dk/flow-a-raad"');
  expect(svg).not.toContain('href="/');
});

test('parties: whom no source calls a politician, nor otherwise, has a bar of its own', () => {
  const split = { total: 3, heldUnknown: 0, notPoliticians: 0, notSaid: 3, withoutParty: 0, parties: [] };
  const { drawn, table } = partiesPicture({ id: 'klynge-a', name: 'A', day: '2025-03-06', split }, kept);

  expect(drawn.text).toContain('class="bar not-known"');
  expect(table.rows).toEqual([['ikke oplyst, om politikere', '3']]);
});

test('a host is text in the attributes of a file', () => {
  const at = { version: '7', host: 'http://a"b$&', address: '' };

  expect(svgOf(transition(flows, 'kommuner', kept), at)).toContain('href="http://a&quot;b$&amp;/flow-a-raad"');
});

const seat = (days: Partial<Seat>): Seat => ({
  id: 'membership-a',
  role: 'MEDLEM',
  roleAsPrinted: null,
  elected: 'YES',
  observedOn: [],
  notBefore: null,
  sureFrom: null,
  sureTo: null,
  notFrom: null,
  party: { letter: 'A' },
  person: { id: 'person-a', name: 'Anna Eksempel' },
  body: { id: 'klynge-a', name: 'Klynge A', region },
  ...days,
});
const drawnOf = (days: Partial<Seat>) =>
  seatsPicture({ id: 'klynge-a', name: 'Klynge A', seats: [seat(days)], rows: 'PERSONS' }, kept)?.drawn.text ?? null;

describe('seats over time', () => {
  test('a seat that was surely held has a full line, and a dot where it was seen', () => {
    const drawn = drawnOf({ sureFrom: '2022-12-31', sureTo: '2025-03-06', observedOn: ['2022-H2', '2025-03-06'] });

    expect(drawn).toContain('class="sure"');
    expect(drawn?.match(/class="seen"/g)).toHaveLength(2);
  });

  test('a seat seen within half a year only has no sure day, and no full line', () => {
    const drawn = drawnOf({ sureFrom: '2022-12-31', sureTo: '2022-07-01', observedOn: ['2022-H2'] });

    expect(drawn).not.toContain('class="sure"');
    expect(drawn).toContain('sikkert ikke oplyst'.replace(/^s/, 'S'));
  });

  test('nothing is drawn of seats without a day', () => {
    expect(drawnOf({})).toBeNull();
  });
});

describe('the map', () => {
  const places = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      ...{
        id: `kommune-${at}`,
        name: `By ${at}`,
        lat: 55 + (at % 20) / 10,
        lon: 8.2 + at / 30,
        population: 10,
        region,
      },
      klynger: [{ id: 'klynge-a', name: 'Klynge A' }],
      sundhedsraad: null,
    }));

  test('a kommune without a råd is drawn, and said to be so', () => {
    const { drawn, table } = mapPicture(places(1), 'raad', kept);

    expect(drawn.text).toContain('aria-label="By 0: ikke oplyst"');
    expect(table.rows).toHaveLength(1);
  });

  test('every label stays within its sheet', () => {
    const [sheet] = sheets;
    if (sheet === undefined) throw new Error('no sheet');
    const point = fc.record({
      lat: fc.double({ min: 54.6, max: 57.7, noNaN: true }),
      lon: fc.double({ min: 8, max: 12.8, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 20 }), (found) => {
        const dots = found.map(sheet.at);
        const text = 'Østsjælland og Øerne';
        const [at] = placeLabels([{ text, points: dots }], dots, sheet.box);
        const half = (text.length * 9.2) / 2;
        expect(at?.x).toBeGreaterThanOrEqual(sheet.box.x + half - 0.001);
        expect(at?.x).toBeLessThanOrEqual(sheet.box.x + sheet.box.width - half + 0.001);
      }),
    );
  });
});
