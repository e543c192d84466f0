import { describe, expect, test } from 'vitest';
import { fitting, type Label } from '../../src/web/page/graph/fits.ts';

const label = (id: string, x1: number, x2: number): Label => ({ id, box: { x1, x2, y1: 0, y2: 10 } });

describe('labels that can be read together', () => {
  test('the first keeps its place, and what would touch it goes', () => {
    expect([...fitting([label('a', 0, 50), label('b', 40, 90), label('c', 60, 99)], [])]).toEqual(['a', 'c']);
  });

  test('a label may touch what it belongs to, and nothing else that is drawn', () => {
    const drawn = [label('a', 20, 30), label('b', 70, 80)];

    expect([...fitting([label('a', 0, 50), label('b', 45, 90)], drawn)]).toEqual(['a']);
    expect([...fitting([label('b', 60, 90), label('a', 0, 75)], drawn)]).toEqual(['b']);
  });

  test('those that only meet at an edge both stand', () => {
    expect(fitting([label('a', 0, 50), label('b', 50, 90)], []).size).toBe(2);
  });
});
