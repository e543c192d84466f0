import fc from 'fast-check';
import { expect, test } from 'vitest';
import { councillor, councillorBounds, verdictOf } from '../../src/domain/rule.ts';

test('only a rule on regional councillors with a least and a most has bounds', () => {
  expect(councillorBounds('regionsrådsmedlemmer: 2-3')).toEqual({ least: 2, most: 3 });
  expect(councillorBounds('sundhedsklynger: 21')).toBeNull();
  expect(councillorBounds('sundhedssamarbejdsudvalg, repræsentanter fra regionsrådet: 3')).toBeNull();
});

const silent = { side: 'UNKNOWN', elected: 'YES', office: null, elsewhere: false };

test.each([
  [{ ...silent, office: 'regionsrådsformand' }, 'SHOWN'],
  [{ ...silent, office: 'Regionsrådsmedlem' }, 'SHOWN'],
  [{ ...silent, office: 'borgmester', elsewhere: true }, 'NO'],
  [{ ...silent, office: 'Regionsdirektør' }, 'NO'],
  [{ ...silent, side: 'MUNICIPAL' }, 'NO'],
  [{ ...silent, elected: 'NO' }, 'NO'],
  [{ ...silent, elsewhere: true }, 'SHOWN'],
  [silent, 'POSSIBLE'],
])('%j is %s', (seated, expected) => {
  expect(councillor(seated)).toBe(expected);
});

const bounds = { least: 2, most: 3 };

test.each([
  [{ shown: 4, possible: 0, complete: false }, 'DEVIATES'],
  [{ shown: 3, possible: 0, complete: true }, 'FOLLOWS'],
  [{ shown: 2, possible: 1, complete: true }, 'FOLLOWS'],
  [{ shown: 2, possible: 2, complete: true }, 'NOT_DECIDED'],
  [{ shown: 3, possible: 0, complete: false }, 'NOT_DECIDED'],
  [{ shown: 0, possible: 1, complete: true }, 'DEVIATES'],
  [{ shown: 1, possible: 0, complete: false }, 'NOT_DECIDED'],
])('%j is %s', (found, expected) => {
  expect(verdictOf(bounds, found)).toBe(expected);
});

test('a verdict holds however those of whom it is not said turn out', () => {
  const few = fc.nat(6);
  fc.assert(
    fc.property(few, few, fc.nat(6), (shown, possible, turned) => {
      const verdict = verdictOf(bounds, { shown, possible, complete: true });
      const were = shown + Math.min(turned, possible);
      const later = verdictOf(bounds, { shown: were, possible: 0, complete: true });
      expect(verdict === 'NOT_DECIDED' || verdict === later).toBe(true);
    }),
  );
});
