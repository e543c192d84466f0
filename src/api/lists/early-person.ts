import type { GraphQLResolveInfo } from 'graphql';
import type { PersonRow } from '../../loaders/rows.ts';
import type { Context } from '../context.ts';
import { rowById } from '../keys/row-by-id.ts';
import { argumentsOf, fieldsBelow } from '../keys/selected.ts';
import { type MembershipPage, membershipPage } from './membership-page.ts';

/** Pages that came before their person's row, which is in each of their rows. */
const pages = new WeakMap<PersonRow, MembershipPage>();

/** The page of memberships that a person came with; null where the person came alone. */
export const earlyPage = (person: PersonRow): MembershipPage | null => pages.get(person) ?? null;

/**
 * A person with the one page of memberships that is asked for below: one statement in place of two.
 *
 * @returns null where no such page is asked for, or there is no such person
 */
export async function earlyPerson(id: string, context: Context, info: GraphQLResolveInfo): Promise<PersonRow | null> {
  const asked = fieldsBelow(info, []).filter(({ name }) => name.value === 'memberships');
  const [field] = asked;
  if (!field || asked.some((one) => one.alias?.value !== field.alias?.value)) return null;
  try {
    const below = { fieldNodes: asked, fragments: info.fragments };
    const page = await membershipPage({ kind: 'Person', id }, argumentsOf(field, 'Person', info), {
      context,
      info: below,
      beside: ['person'],
    });
    // Where nobody has such a seat, the person is looked up, and the page is as empty as it is.
    const person = page.edges[0]?.node.person ?? (await rowById(context.batches, { kind: 'Person', id }))?.['node'];
    if (!person) return null;
    const own = { ...(person as PersonRow) };
    pages.set(own, page);
    return own;
  } catch {
    return null; // said where it belongs: the page is asked for again, below the person
  }
}
