import { expect, test } from 'vitest';
import { colourWord, swatch } from '../../src/pages/thing/colour.ts';

test.each([
  ['#a82721', 'rød'],
  ['#733280', 'lilla'],
  ['#96b226', 'grøn'],
  ['#e07ea8', 'lyserød'],
  ['#3fb2be', 'turkis'],
  ['#8b8474', 'grå'],
  ['#eac73e', 'gul'],
  ['#254264', 'blå'],
  ['#e6801a', 'orange'],
  ['#ff0010', 'rød'],
])('%s is called %s', (written, word) => {
  expect(colourWord(written)?.da).toBe(word);
});

test('what is no colour is shown as it is written, and never reaches an attribute', () => {
  expect(swatch('red"/><script>', 'da').text).toBe('red&quot;/&gt;&lt;script&gt;');
  expect(swatch('#A82721', 'en').text).toMatch(/fill="#A82721".* red$/);
});
