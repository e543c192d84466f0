import { addDays } from '../../../domain/dates.ts';
import { groupBy } from '../../../domain/group.ts';
import type { Person } from '../../resolve/persons.ts';
import type { Claims } from '../claims.ts';
import type { EdgeRow, NodeRow } from '../graph-rows.ts';
import type { BodyDays } from '../memberships.ts';
import type { Found } from './found.ts';

/** Somebody seen in a body before it began or after it ended, by the body's own days. One for each body and time seen. */
export function outsideBounds(
  persons: readonly Person[],
  { bodies, facts, claims }: { bodies: BodyDays; facts: ReadonlyMap<string, readonly NodeRow[]>; claims: Claims },
): Found[] {
  const outside = persons.flatMap((person) =>
    person.seats.flatMap(({ bodyId, seen, row, isMember }) => {
      const days = bodies.get(bodyId);
      if (!isMember || seen === null || days === undefined) return [];
      const [first, last] = [days.from, days.to === null ? null : addDays(days.to, -1)];
      const at = { person, bodyId, asOf: row.as_of ?? '' };
      if (first !== null && seen.to < first) return [{ ...at, early: true, bound: first }];
      return last !== null && seen.from > last ? [{ ...at, early: false, bound: last }] : [];
    }),
  );
  return [...groupBy(outside, ({ bodyId, early }) => `${bodyId} ${early}`).values()].flatMap((rows) => {
    const [first] = rows;
    if (!first) return [];
    const { bodyId, early, bound } = first;
    const times = new Set(rows.map(({ asOf }) => asOf));
    const seen = rows
      .flatMap(({ person }) => facts.get(person.id) ?? [])
      .filter((fact) => fact['bodyId'] === bodyId)
      .flatMap((fact) => claims.of(fact.id))
      .filter(({ property, value }) => property === 'observedOn' && times.has(String(value)));
    const bounds = claims.of(bodyId).filter(({ property }) => property === (early ? 'validFrom' : 'lastDay'));
    return {
      about: bodyId,
      property: early ? 'validFrom' : 'lastDay',
      bodyId,
      sides: [
        { value: bound, claims: bounds.map(({ id }) => id) },
        ...[...times].sort().map((value) => ({
          value,
          claims: seen.filter((claim) => claim['value'] === value).map(({ id }) => id),
        })),
      ],
      why: early ? whys.early : whys.late,
    };
  });
}

const whys = {
  early: {
    da: 'en kilde ser medlemmer i organet, før det ifølge en anden begyndte',
    en: 'one source sees members in the body before it began by another',
  },
  late: {
    da: 'en kilde ser medlemmer i organet, efter at det ifølge en anden var ophørt',
    en: 'one source sees members in the body after it had ended by another',
  },
} as const;

/** A råd that a document says takes over, and that no kommune of the body goes to. */
export function otherSuccessors(
  edges: { readonly SUCCEEDED_BY: readonly EdgeRow[]; readonly FEEDS: readonly EdgeRow[] },
  names: ReadonlyMap<string, string>,
): Found[] {
  const nameOf = (id: string) => names.get(id) ?? id;
  return edges.SUCCEEDED_BY.flatMap((said) => {
    const shown = edges.FEEDS.filter(({ from }) => from === said.from);
    if (shown.length === 0 || shown.some(({ to }) => to === said.to)) return [];
    return {
      about: said.from,
      property: 'successor',
      bodyId: said.from,
      sides: [said, ...shown].map(({ to, claims }) => ({ value: nameOf(to), claims: claims as readonly string[] })),
      why: {
        da: 'et dokument nævner et råd, som ingen af klyngens kommuner hører til',
        en: "a document names a council to which none of the cluster's municipalities belongs",
      },
    };
  });
}
