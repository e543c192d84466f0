import { groupBy } from '../../domain/group.ts';
import { kindOf } from '../../domain/ids.ts';
import type { MembershipRow } from '../../loaders/rows.ts';
import type { Candidate } from '../../questions/question.ts';
import type { Context } from '../context.ts';

/**
 * Persons of one name with the place they sit for beside it, "Peter Larsen (Aalborg)"; with the body they sit in where
 * that is not known of each, or is the same. Who neither tells apart keeps the name alone.
 */
export async function toldApart(candidates: readonly Candidate[], context: Context): Promise<Candidate[]> {
  const places = new Map<string, string>();
  const persons = candidates.filter(({ id }) => kindOf(id) === 'Person');
  for (const alike of groupBy(persons, ({ name }) => name).values()) {
    if (alike.length < 2) continue;
    const found = await Promise.all(alike.map(({ id }) => seatOf(id, context)));
    const way = ways.find((tell) => new Set(found.map(tell).filter((place) => place !== null)).size === alike.length);
    for (const [index, { id }] of alike.entries()) {
      const place = way?.(found[index]) ?? null;
      if (place !== null) places.set(id, place);
    }
  }
  return candidates.map(({ id, name }) => {
    const place = places.get(id);
    return { id, name: place === undefined ? name : `${name} (${place})` };
  });
}

/** What may tell persons of one name apart, the best first. */
const ways: readonly ((seat: MembershipRow | undefined) => string | null)[] = [
  (seat) => seat?.represents?.name ?? null,
  (seat) => seat?.body?.name ?? null,
];

/** The newest seat of a person. */
async function seatOf(id: string, { batches }: Context): Promise<MembershipRow | undefined> {
  const [row] = await batches.rows('Person.memberships', id, {
    ...whole,
    first: 1,
    neighbours: ['body', 'represents'],
    brief: ['body'],
  });
  return row?.['node'] as MembershipRow | undefined;
}

/** Every seat, whatever it is. */
const whole = {
  current: false,
  day: null,
  held: null,
  roles: null,
  sides: null,
  elected: null,
  parties: null,
  saidBy: null,
  after: null,
} as const;
