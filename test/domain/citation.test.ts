import { expect, test } from 'vitest';
import { type Citable, citation } from '../../src/domain/citation.ts';

const claim: Citable = {
  list: 'people/klynge_members.csv',
  key: 'Horsensklyngen / Anders Kühnau / REGIONAL / Region Midtjylland / 2022-H2',
  basis: 'STATED',
  confidence: 'NOT_STATED',
  sourcesInRow: 1,
  document: {
    title: 'Sundhedsklynger',
    publisher: 'Region Midtjylland',
    kind: 'OFFICIAL_PAGE',
    url: 'https://www.rm.dk/sundhed/',
  },
};
const version = '7-9c1f00aa12bd';

test('a claim is cited by document, publisher, address, row and list, and the version', () => {
  expect(citation(claim, { language: 'DA', version })).toBe(
    'Sundhedsklynger, Region Midtjylland, https://www.rm.dk/sundhed/; rækken »Horsensklyngen / Anders Kühnau / REGIONAL / Region Midtjylland / 2022-H2« i listen people/klynge_members.csv (kilden siger det, tillid ikke angivet). sundhedsgraf, udgave 7-9c1f00aa12bd.',
  );
  expect(citation(claim, { language: 'EN', version })).toBe(
    'Sundhedsklynger, Region Midtjylland, https://www.rm.dk/sundhed/; row »Horsensklyngen / Anders Kühnau / REGIONAL / Region Midtjylland / 2022-H2« of the list people/klynge_members.csv (stated, confidence not stated). sundhedsgraf, version 7-9c1f00aa12bd.',
  );
});

test('what is not known is said, and what is inferred, and how many sources the row names together', () => {
  const { url: _, ...document } = claim.document;
  const poor: Citable = {
    basis: 'INFERRED',
    confidence: 'MEDIUM',
    sourcesInRow: 3,
    document: { ...document, publisher: 'ikke oplyst' },
  };

  expect(citation(poor, { language: 'DA', version })).toBe(
    'Sundhedsklynger, udgiver ikke oplyst, intet link kendt (udledt, middel tillid, én af de 3 kilder, som rækken nævner). sundhedsgraf, udgave 7-9c1f00aa12bd.',
  );
  expect(citation(poor, { language: 'EN', version })).toBe(
    'Sundhedsklynger, publisher not stated, no link known (inferred, medium confidence, one of the 3 sources that the row names). sundhedsgraf, version 7-9c1f00aa12bd.',
  );
});
