import { dropsMiddleName, fold, oneLetterApart } from '../../domain/names.ts';
import type { Seat } from './seat.ts';

/** What a rule says, in both languages. */
export interface Reason {
  readonly da: string;
  readonly en: string;
}

/** The name as identity compares it: case and punctuation aside, every letter kept. "H.C." and "H. C." are alike. */
export function nameKey(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Two known, different parties or kommuner in the same period; offices neither agree nor conflict. */
export function conflict(left: Seat, right: Seat): Reason | null {
  if (left.period !== null && right.period !== null && left.period !== right.period) return null;
  if (left.partyId !== null && right.partyId !== null && left.partyId !== right.partyId) {
    return { da: 'forskellige partier i samme periode', en: 'different parties in the same period' };
  }
  if (left.kommuneId !== null && right.kommuneId !== null && left.kommuneId !== right.kommuneId) {
    return { da: 'forskellige kommuner i samme periode', en: 'different municipalities in the same period' };
  }
  return null;
}

/** What lets two rows of different lists with the same full name be one person; `null` when the name stands alone. */
export function agreement(left: Seat, right: Seat): Reason | null {
  if (left.kommuneId !== null && left.kommuneId === right.kommuneId) {
    return { da: 'samme fulde navn og samme kommune', en: 'same full name and same municipality' };
  }
  const party = left.partyId !== null && left.partyId === right.partyId;
  const organisation = left.organisationId !== null && left.organisationId === right.organisationId;
  if (left.bodyId === right.bodyId && (party || organisation)) {
    return {
      da: 'samme fulde navn, samme organ og samme parti eller organisation',
      en: 'same full name, same body and same party or organisation',
    };
  }
  const samePeriod = left.period !== null && left.period === right.period;
  const sameRegion = left.regionId !== null && left.regionId === right.regionId;
  if (party && sameRegion && samePeriod) {
    return {
      da: 'samme fulde navn, samme parti, samme region og samme valgperiode',
      en: 'same full name, same party, same region and same election period',
    };
  }
  return null;
}

/** What makes two persons worth a second look; `null` when their names are not alike. */
export function likeness(left: readonly Seat[], right: readonly Seat[]): Reason | null {
  const clash = left.flatMap((one) => right.map((other) => conflict(one, other))).find((reason) => reason !== null);
  const names = (seats: readonly Seat[]) => [...new Set(seats.map((seat) => seat.row.person))];
  for (const one of names(left)) {
    for (const other of names(right)) {
      const alike = alikeness(one, other);
      if (alike === null) continue;
      if (!clash)
        return { da: `${alike.da}; intet andet binder dem sammen`, en: `${alike.en}; nothing else ties them` };
      return alike.exact ? { da: `${alike.da}, men ${clash.da}`, en: `${alike.en}, but ${clash.en}` } : null;
    }
  }
  return null;
}

function alikeness(one: string, other: string): (Reason & { exact: boolean }) | null {
  if (nameKey(one) === nameKey(other)) return { da: 'samme fulde navn', en: 'same full name', exact: true };
  if (fold(one) === fold(other))
    return { da: 'samme navn stavet anderledes', en: 'same name spelt otherwise', exact: true };
  if (dropsMiddleName(fold(one), fold(other))) {
    return { da: 'samme navn, et mellemnavn udeladt', en: 'same name, a middle name dropped', exact: false };
  }
  if (oneLetterApart(nameKey(one), nameKey(other))) {
    return { da: 'samme navn på nær ét bogstav', en: 'same name but for one letter', exact: false };
  }
  return null;
}
