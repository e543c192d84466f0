import { expect, test } from 'vitest';
import { readAddress } from '../../src/pages/address.ts';
import { visible } from '../../src/pages/graph/drawn.ts';
import { type Dot, graphKinds, type Line } from '../../src/pages/graph/kinds.ts';
import { Sketch } from '../../src/pages/graph/sketch.ts';
import { linkOf, noState, readState } from '../../src/pages/graph/state.ts';
import type { Wrong } from '../../src/pages/wrong.ts';
import { both, same } from '../../src/questions/say.ts';

const read = (query: string) => readState(readAddress(new URL(`http://127.0.0.1/graf?${query}`)));
const kept = { language: 'da', version: null } as const;

function refusal(query: string): [number, string] {
  try {
    read(query);
  } catch (error) {
    const { status, text } = error as Wrong;
    return [status, text.da];
  }
  throw new Error('nothing was refused');
}

test('a link has the whole state, and the state makes the same link', () => {
  const query =
    'fra=person-a&til=raad-b&vis=klynge-c,kommune-0615&organer=klynge-c,raad-b&uden=person-d&skjul=region,moede&embedsfolk=ja';

  expect(read(query)).toEqual({
    fra: 'person-a',
    til: 'raad-b',
    vis: ['klynge-c', 'kommune-0615'],
    organer: ['klynge-c', 'raad-b'],
    uden: ['person-d'],
    skjul: ['region', 'moede'],
    embedsfolk: true,
  });
  expect(linkOf(read(query), kept)).toBe(`/graf?${query}`);
  expect(linkOf(noState, { language: 'en', version: '7' }, 'json')).toBe('/graf.json?version=7&sprog=en');
});

test('names may stand where ids do, each once, and nothing is no value', () => {
  expect(read('vis= Horsens , horsens,Horsens,&fra=')).toEqual({ ...noState, vis: ['Horsens', 'horsens'] });
});

test.each([
  ['vist=klynge-c', 400, 'Mente du »vis«?'],
  [`vis=${Array.from({ length: 41 }, (_, place) => `klynge-${place}`).join(',')}`, 400, 'vis: højst 40, fik 41.'],
  ['skjul=personer', 400, '»personer« er ingen art. Mente du »person«?'],
  ['embedsfolk=nej', 400, 'kun »ja«, fik »nej«'],
  ['uden=%3Cscript%3E', 400, '»<script>« er intet id i grafen'],
  [`vis=${'a'.repeat(3001)}`, 400, 'højst 3000 tegn'],
])('%s is refused', (query, status, message) => {
  expect(refusal(query)).toEqual([status, expect.stringContaining(message)]);
});

const person = { __typename: 'Person', id: 'person-prøve', name: 'Louise Prøve' };
const body = { __typename: 'Klynge', id: 'klynge-syd', name: 'Sundhedsklynge Syd', region: { name: 'Region Ny' } };
const seat = (id: string, role: string, observedOn: string[]) => ({
  id,
  role,
  observedOn,
  elected: 'UNKNOWN',
  person,
  body,
});

test('the seats of a person in a body are one line, told by roles and when they were last seen', () => {
  const sketch = new Sketch();
  sketch.seat(seat('membership-1', 'MEDLEM', ['2022-H2']));
  expect(sketch.lines[0]).toMatchObject({ id: 'sat-in-person-prøve-klynge-syd', about: 'membership-1' });
  sketch.seat(seat('membership-2', 'FORMAND', ['2025-03-06', '2023']));
  sketch.seat(seat('membership-1', 'MEDLEM', ['2022-H2']));

  expect(sketch.lines).toEqual([
    {
      id: 'sat-in-person-prøve-klynge-syd',
      from: 'person-prøve',
      to: 'klynge-syd',
      kind: 'satIn',
      word: both('sad i', 'sat in'),
      detail: both(
        'medlem og formand, ikke oplyst, om politiker, senest set 6. marts 2025',
        'member and chair, not said whether a politician, last seen 6 March 2025',
      ),
      derived: false,
      about: 'sat-in-person-prøve-klynge-syd',
      property: null,
    },
  ]);
  expect(sketch.dots.map(({ name }) => name.da)).toEqual(['Louise Prøve', 'Sundhedsklynge Syd (Region Ny)']);
});

test('what the graph has no kind for is not drawn, and neither is a line to it', () => {
  const sketch = new Sketch();
  sketch.line('owns', [{ __typename: 'Organisation', id: 'organisation-x', name: 'X' }, body]);

  expect([sketch.dots.map(({ id }) => id), sketch.lines]).toEqual([['klynge-syd'], []]);
});

test('a line is not shown without both its ends', () => {
  const dot = (id: string, kind: Dot['kind']): Dot => ({ id, kind, name: same(id), danish: false });
  const line = (from: string, to: string) => ({ id: `${from}:${to}`, from, to }) as Line;
  const drawn = {
    dots: [dot('a', 'person'), dot('b', 'klynge'), dot('c', 'kommune'), dot('d', 'person')],
    lines: [line('a', 'b'), line('b', 'c'), line('d', 'b')],
  };

  expect(visible(drawn, { ...noState, skjul: ['kommune'], uden: ['d'] })).toEqual({
    dots: [drawn.dots[0], drawn.dots[1]],
    lines: [drawn.lines[0]],
  });
});

test('every kind has a colour of its own in the stylesheet, in light and in dark', async () => {
  const { read: readFile } = await import('../contracts/files.ts');
  const css = readFile('src/pages/graph/graph.css');

  expect(graphKinds.filter((kind) => css.split(`--graf-${kind}:`).length !== 3)).toEqual([]);
});
