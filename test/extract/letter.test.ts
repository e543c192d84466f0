import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blanksAt, capitalsIn, wordEnd } from '../../src/extract/parse/letter.ts';
import { matchesOf } from '../../src/extract/parse/piece.ts';

const signs = fc.array(fc.constantFrom(..."aåÅBø1².-’'´ \n,Ωж中ǅ", '𝐀', '😀', 'e\u0301'), { maxLength: 12 });
const texts = fc.oneof(
  signs.map((each) => each.join('')),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

test('capitals and words are found where the patterns of Unicode find them', () => {
  fc.assert(
    fc.property(texts, fc.nat(12), (text, at) => {
      expect(capitalsIn(text)).toEqual([...text.matchAll(/\p{Lu}(?<![\p{L}.-]\p{Lu})/gu)].map(({ index }) => index));
      const unicode = /\p{L}[\p{L}\p{N}'’´.-]*/uy;
      const inside = /[\udc00-\udfff]/.test(text.charAt(at));
      unicode.lastIndex = at;
      if (at <= text.length && !inside) expect(wordEnd(text, at)).toBe(unicode.test(text) ? unicode.lastIndex : at);
    }),
  );
});

test('blanks between words are counted up to two', () => {
  expect(['Bo Holm', 'Bo \nHolm', 'Bo   Holm', 'Bo\tHolm', 'Bo'].map((text) => blanksAt(text, 2))).toEqual([
    1, 2, 2, 0, 0,
  ]);
});

test('matches are those of matchAll, also of patterns that match nothing', () => {
  const patterns = [/(?=\d)/gu, /(?=\d)/g, /\s*/gu, /\s*/g, /[ab]+/g, /(?<=𝐀)/gu];
  fc.assert(
    fc.property(texts, fc.constantFrom(...patterns), (text, pattern) => {
      const found = matchesOf(text, pattern).map((match) => [match.index, match[0]]);
      expect(found).toEqual([...text.matchAll(pattern)].map((match) => [match.index, match[0]]));
    }),
  );
});
