import { kindOf } from '../../domain/ids.ts';
import type { MembershipRow } from '../../loaders/rows.ts';
import type { Candidate } from '../../questions/question.ts';
import type { Context } from '../context.ts';

/**
 * Persons of one name with the kommune they sit for beside it, else the body they sit in: "Peter Larsen (Aalborg)".
 * Who has no seat, or one for the same place, keeps the name alone.
 */
export async function toldApart(candidates: readonly Candidate[], context: Context): Promise<Candidate[]> {
  const alike = candidates.filter(
    ({ id, name }) => kindOf(id) === 'Person' && candidates.filter((other) => other.name === name).length > 1,
  );
  const placed = await Promise.all(
    alike.map(async ({ id, name }) => {
      const place = await placeOf(id, context);
      return { id, name: place === null ? name : `${name} (${place})` };
    }),
  );
  const alone = placed.filter(({ name }) => placed.filter((other) => other.name === name).length === 1);
  return candidates.map((one) => alone.find(({ id }) => id === one.id) ?? one);
}

/** What the newest seat of a person is for, else in. */
async function placeOf(id: string, { batches }: Context): Promise<string | null> {
  const [row] = await batches.rows('Person.memberships', id, {
    ...whole,
    first: 1,
    neighbours: ['body', 'represents'],
    brief: ['body'],
  });
  const seat = row?.['node'] as MembershipRow | undefined;
  return seat?.represents?.name ?? seat?.body?.name ?? null;
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
