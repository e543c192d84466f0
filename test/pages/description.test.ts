import { expect, test } from 'vitest';
import { descriptionOf } from '../../src/pages/frame/description.ts';

test('whole sentences while they fit', () => {
  expect(descriptionOf(['Otte sad der.', 'Listen er fra 2025.', 'x'.repeat(180)])).toBe(
    'Otte sad der. Listen er fra 2025.',
  );
  expect(descriptionOf([])).toBe('');
});

test('one sentence that is too long is cut between words, and shows it', () => {
  const said = descriptionOf(['ordet '.repeat(60)]);

  expect(said).toMatch(/ordet …$/);
  expect(said.length).toBeLessThanOrEqual(202);
});
