import { tellApart } from '../../domain/apart.ts';
import { groupBy } from '../../domain/group.ts';
import { kindOf } from '../../domain/ids.ts';
import type { AttendanceRow } from '../../loaders/minutes-rows.ts';
import type { MembershipRow } from '../../loaders/rows.ts';
import type { Candidate } from '../../questions/question.ts';
import type { Context } from '../context.ts';

/**
 * Candidates of one name with what tells them apart beside it: whom they sit for, "Peter Larsen (Aalborg)", the body they
 * sit in, or the one they met in; the id where nothing else does.
 */
export async function toldApart(candidates: readonly Candidate[], context: Context): Promise<Candidate[]> {
  const told = new Map<string, string>();
  for (const alike of groupBy(candidates, ({ name }) => name).values()) {
    if (alike.length < 2) continue;
    const namesakes = await Promise.all(alike.map(async ({ id }) => ({ id, ways: await waysOf(id, context) })));
    const beside = tellApart(namesakes);
    for (const { id, ways } of namesakes) {
      const { way = null, id: withId = true } = beside.get(id) ?? {};
      const parts = [...(way === null ? [] : [ways[way]]), ...(withId ? [id] : [])];
      told.set(id, parts.join(', '));
    }
  }
  return candidates.map(({ id, name }) => {
    const more = told.get(id);
    return { id, name: more === undefined ? name : `${name} (${more})` };
  });
}

/** What may tell a person from a namesake, the best first; nothing of any other thing. */
async function waysOf(id: string, { batches }: Context): Promise<readonly (string | null)[]> {
  if (kindOf(id) !== 'Person') return [];
  const [seat] = await batches.rows('Person.memberships', id, {
    ...anySeat,
    first: 1,
    neighbours: ['body', 'represents'],
    brief: ['body'],
  });
  if (seat) {
    const { represents, body } = seat['node'] as MembershipRow;
    return [represents?.name ?? null, body.name, null];
  }
  const [met] = await batches.rows('Person.attendances', id, { ...anyMeeting, first: 1 });
  return [null, null, (met?.['node'] as AttendanceRow | undefined)?.body?.name ?? null];
}

/** Every seat, whatever it is. */
const anySeat = {
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

/** Every attendance. */
const anyMeeting = { states: null, listed: null, elected: null, sides: null, after: null } as const;
