import { countKind, type Initiative } from '../handover.ts';
import type { Both, Sentence } from '../question.ts';
import { both, claimsOf, sayCount, sayList, sentence } from '../say.ts';

function groupBy(all: readonly Initiative[], key: (one: Initiative) => string | null): Map<string, Initiative[]> {
  const groups = new Map<string, Initiative[]>();
  for (const one of all) {
    const value = key(one);
    if (value !== null) groups.set(value, [...(groups.get(value) ?? []), one]);
  }
  return groups;
}

/** How many of each kind, for how many target groups. */
export function sayNumber(name: string, all: readonly Initiative[], meetings: number): Sentence {
  const minutes = meetings === 1 ? 'Referatet' : 'Referaterne';
  const kinds = sayList(
    [...groupBy(all, ({ kind }) => kind ?? '')].map(([kind, of]) => countKind(kind || null, of.length)),
  );
  const targets = targetsOf(all);
  return sentence(
    `${minutes} fra ${name} nævner ${kinds.da}${targets.da}.`,
    `The minutes of ${name} name ${kinds.en}${targets.en}.`,
    claimsOf(all),
  );
}

function targetsOf(all: readonly Initiative[]): Both {
  const stated = all.filter(({ targetGroup }) => targetGroup !== null).length;
  if (stated === 0) return both('', '');
  if (stated < all.length) {
    return both(
      `; målgruppen er nævnt for ${stated} af ${all.length}`,
      `; the target group is stated for ${stated} of ${all.length}`,
    );
  }
  const count = groupBy(all, ({ targetGroup }) => targetGroup).size;
  const groups = sayCount(count, both('målgruppe', 'target group'), both('målgrupper', 'target groups'));
  return both(` for ${groups.da}`, ` for ${groups.en}`);
}

/** Each owner with its count, by name: no ranking. */
export function sayOwners(all: readonly Initiative[]): Sentence[] {
  const owned = [...groupBy(all, ({ ownerAsPrinted }) => ownerAsPrinted)].sort(([a], [b]) => a.localeCompare(b, 'da'));
  const without = all.filter(({ ownerAsPrinted }) => ownerAsPrinted === null);
  const owners = sayList(owned.map(([owner, of]) => `${owner} ${of.length}`));
  return [
    ...(owned.length === 0
      ? []
      : [sentence(`Ejere: ${owners.da}.`, `Owners: ${owners.en}.`, claimsOf(owned.flatMap(([, of]) => of)))]),
    ...(without.length === 0 ? [] : [sayWithout(without.length, all.length)]),
  ];
}

const sayWithout = (without: number, all: number): Sentence =>
  without === all
    ? sentence('Hvem der ejer dem, står der ikke.', 'Who owns them is not stated.')
    : sentence(`For ${without} står ejeren der ikke.`, `For ${without} the owner is not stated.`);

/** Partners, with the initiatives they share. */
export function sayPartners(all: readonly Initiative[]): Sentence[] {
  const shared = groupBy(all, ({ partnersAsPrinted }) =>
    partnersAsPrinted.length === 0 ? null : JSON.stringify(partnersAsPrinted),
  );
  return [...shared.values()].map((of) => {
    const partners = sayList(of[0]?.partnersAsPrinted ?? []);
    const which = sayList(of.map(({ number, title }) => number ?? `»${title}«`));
    const many = (of[0]?.partnersAsPrinted.length ?? 0) > 1;
    return sentence(
      `${partners.da} er ${many ? 'samarbejdspartnere' : 'samarbejdspartner'} på ${which.da}.`,
      `${partners.en} ${many ? 'are partners' : 'is a partner'} in ${which.en}.`,
      claimsOf(of),
    );
  });
}

/** How far they have come, where the minutes say so. */
export function sayStatus(all: readonly Initiative[]): Sentence[] {
  const of = (status: string) => all.filter((one) => one.status === status);
  const [done, ongoing, unknown] = [of('IMPLEMENTED'), of('ONGOING'), of('UNKNOWN')];
  return [
    ...(done.length === 0
      ? []
      : [sentence(`${done.length} er gennemført.`, `${done.length} implemented.`, claimsOf(done))]),
    ...(ongoing.length === 0
      ? []
      : [sentence(`${ongoing.length} er i gang.`, `${ongoing.length} ongoing.`, claimsOf(ongoing))]),
    ...(unknown.length === 0 ? [] : [sayUnknown(unknown, all)]),
  ];
}

const sayUnknown = (unknown: readonly Initiative[], all: readonly Initiative[]): Sentence =>
  unknown.length === all.length
    ? sentence(
        'Hvilke af dem der er gennemført, står der ikke.',
        'Which of them are implemented is not stated.',
        claimsOf(unknown),
      )
    : sentence(
        `Om ${unknown.length} står der ikke, hvor langt de er.`,
        `How far ${unknown.length} have come is not stated.`,
        claimsOf(unknown),
      );
