/** The closed words of the model. Order is the order in which lists show them. */
export const roles = [
  'FORMAND',
  'NAESTFORMAND',
  'MEDFORMAND',
  'MEDLEM',
  'STEDFORTRAEDER',
  'SEKRETARIAT',
  'NOT_STATED',
] as const;
export type Role = (typeof roles)[number];

export const sides = ['REGIONAL', 'MUNICIPAL', 'GENERAL_PRACTICE', 'ADMINISTRATION', 'UNKNOWN'] as const;
export type Side = (typeof sides)[number];

export const electedValues = ['YES', 'NO', 'UNKNOWN'] as const;
export type Elected = (typeof electedValues)[number];

export const confidences = ['HIGH', 'MEDIUM', 'LOW', 'NOT_STATED'] as const;
/** How sure the list is of a row, as the list says; NOT_STATED where it does not say. */
export type Confidence = (typeof confidences)[number];

export const documentKinds = [
  'OFFICIAL_MINUTES',
  'OFFICIAL_CASE',
  'ATTACHMENT',
  'OFFICIAL_PAGE',
  'LAW',
  'PRESS',
  'THIRD_PARTY',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

const printed: Readonly<Record<string, Role>> = {
  formand: 'FORMAND',
  forkvinde: 'FORMAND',
  forperson: 'FORMAND',
  næstformand: 'NAESTFORMAND',
  medformand: 'MEDFORMAND',
  medlem: 'MEDLEM',
  stedfortræder: 'STEDFORTRAEDER',
  suppleant: 'STEDFORTRAEDER',
  sekretariat: 'SEKRETARIAT',
};

/** Every function word that is read, for a message. */
export const printedRoles: readonly string[] = Object.keys(printed);

/** The role behind a function as printed, "regional " or "kommunal " before it or not; `null` for words we do not know. */
export function readRole(asPrinted: string): Role | null {
  if (asPrinted === '') return 'NOT_STATED';
  const word = asPrinted.toLowerCase().replace(/^(regional|kommunal)\s+/, '');
  return printed[word] ?? null;
}

const politicalOffice =
  /(^|\s|-)(borgmester|rådmand|byrådsmedlem|kommunalbestyrelsesmedlem|viceborgmester|overborgmester)\b|^regionsråds(formand|medlem)|regionsrådet|omsorgsborgmester/i;

/**
 * Whether a politician: YES by an office that only an elected person holds or by a party letter, NO for general
 * practice and administration, UNKNOWN where neither is said.
 */
export function electedOf(seat: { side: Side; office: string; partyLetter: string }): Elected {
  if (seat.side === 'GENERAL_PRACTICE' || seat.side === 'ADMINISTRATION') return 'NO';
  if (politicalOffice.test(seat.office) || seat.partyLetter !== '') return 'YES';
  return 'UNKNOWN';
}
