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
    'Sundhedsklynger, Region Midtjylland, https://www.rm.dk/sundhed/; row "Horsensklyngen / Anders Kühnau / REGIONAL / Region Midtjylland / 2022-H2" of the list people/klynge_members.csv (stated, confidence not stated). sundhedsgraf, version 7-9c1f00aa12bd.',
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

const minutes: Citable = {
  start: 310,
  end: 343,
  itemNumber: 1,
  itemCase: '1-31-72-446-22',
  meeting: { heldOn: '2025-03-06', bodyAsPrinted: 'Klyngen i Prøveby', bodyName: 'Prøveklyngen' },
  list: 'minutes/2025-03-06-proeveklyngen.yaml',
  basis: 'STATED',
  confidence: 'NOT_STATED',
  sourcesInRow: 1,
  document: {
    title: 'REFERAT Prøveklyngen d. 06-03-2025',
    publisher: 'ikke oplyst',
    kind: 'OFFICIAL_MINUTES',
    sha256: `9c1f00aa12bd${'0'.repeat(52)}`,
  },
};

test('minutes are cited by body, day, item, case, characters and hash', () => {
  expect(citation(minutes, { language: 'DA', version })).toBe(
    'Referat, Prøveklyngen, 6. marts 2025, punkt 1, sag 1-31-72-446-22; tegn 310–343; intet link kendt (kilden siger det, dokumentets aftryk 9c1f00aa12bd). sundhedsgraf, udgave 7-9c1f00aa12bd.',
  );
  expect(citation(minutes, { language: 'EN', version })).toBe(
    "Minutes, Prøveklyngen, 6 March 2025, item 1, case 1-31-72-446-22; characters 310–343; no link known (stated, the document's hash 9c1f00aa12bd). sundhedsgraf, version 7-9c1f00aa12bd.",
  );
});

test('a case without body, day and item is cited by its title', () => {
  const { itemNumber: _, ...rest } = minutes;
  const poor: Citable = {
    ...rest,
    basis: 'INFERRED',
    itemCase: null,
    meeting: null,
    document: {
      title: 'Sag om prøver',
      publisher: 'ikke oplyst',
      kind: 'OFFICIAL_CASE',
      url: 'https://proeve.example/',
      caseNumbers: ['21/0000'],
    },
  };

  expect(citation(poor, { language: 'DA', version })).toBe(
    'Sag, Sag om prøver, sag 21/0000; tegn 310–343; https://proeve.example/ (udledt). sundhedsgraf, udgave 7-9c1f00aa12bd.',
  );
});
