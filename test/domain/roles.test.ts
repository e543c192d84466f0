import { expect, test } from 'vitest';
import { electedOf, readRole } from '../../src/domain/roles.ts';

test.each([
  ['formand', 'FORMAND'],
  ['Regional formand', 'FORMAND'],
  ['kommunal formand', 'FORMAND'],
  ['forkvinde', 'FORMAND'],
  ['forperson', 'FORMAND'],
  ['regional medformand', 'MEDFORMAND'],
  ['næstformand', 'NAESTFORMAND'],
  ['medlem', 'MEDLEM'],
  ['stedfortræder', 'STEDFORTRAEDER'],
  ['suppleant', 'STEDFORTRAEDER'],
  ['sekretariat', 'SEKRETARIAT'],
  ['', 'NOT_STATED'],
])('the function "%s" is the role %s', (printed, role) => {
  expect(readRole(printed)).toBe(role);
});

test.each(['formand for udvalget', 'chair', 'regional'])('the function "%s" is no role we know', (printed) => {
  expect(readRole(printed)).toBeNull();
});

test.each([
  [{ side: 'MUNICIPAL', office: 'borgmester', partyLetter: '' }, 'YES'],
  [{ side: 'REGIONAL', office: 'regionsrådsmedlem', partyLetter: '' }, 'YES'],
  [{ side: 'REGIONAL', office: 'regionsrådsformand', partyLetter: '' }, 'YES'],
  [{ side: 'REGIONAL', office: '1. næstformand i regionsrådet', partyLetter: '' }, 'YES'],
  [{ side: 'MUNICIPAL', office: 'rådmand', partyLetter: '' }, 'YES'],
  [{ side: 'MUNICIPAL', office: '', partyLetter: 'A' }, 'YES'],
  [{ side: 'GENERAL_PRACTICE', office: 'formand for PLO', partyLetter: '' }, 'NO'],
  [{ side: 'ADMINISTRATION', office: 'sundhedschef', partyLetter: '' }, 'NO'],
  [{ side: 'MUNICIPAL', office: 'udvalgsformand', partyLetter: '' }, 'UNKNOWN'],
  [{ side: 'UNKNOWN', office: '', partyLetter: '' }, 'UNKNOWN'],
] as const)('%o is a politician: %s', (seat, expected) => {
  expect(electedOf(seat)).toBe(expected);
});
