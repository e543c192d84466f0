import type { Edition } from '../../api/asking.ts';
import { groupBy } from '../../domain/group.ts';
import type { Seat } from '../pictures/seats/operation.ts';

/** The politicians, and those nobody says of, that sat in the bodies of a person. */
export const togetherOperation = /* GraphQL */ `
query SadSammen($id: ID!) {
  node(id: $id) {
    ... on Person {
      memberships(first: 100) {
        nodes {
          body {
            id
            memberships(first: 100, elected: [YES, UNKNOWN]) {
              nodes {
                id
                sureFrom
                sureTo
                party {
                  letter
                }
                person {
                  id
                  name
                }
                body {
                  id
                  name
                }
              }
            }
          }
        }
      }
    }
  }
}`;

type Neighbour = Pick<Seat, 'id' | 'sureFrom' | 'sureTo' | 'party' | 'person'> & {
  readonly body: Pick<Seat['body'], 'id' | 'name'>;
};

/** Somebody who sat in one of the same bodies. */
export interface Together {
  readonly person: Seat['person'];
  readonly party: string | null;
  readonly bodies: readonly { readonly id: string; readonly name: string; readonly sure: boolean }[];
}

type Days = Pick<Seat, 'sureFrom' | 'sureTo'>;

/** Whether both surely held their seats on one and the same day. */
function metSurely(left: Days, right: Days): boolean {
  const known = (days: Days): days is { sureFrom: string; sureTo: string } =>
    days.sureFrom !== null && days.sureTo !== null && days.sureFrom <= days.sureTo;
  return known(left) && known(right) && left.sureFrom <= right.sureTo && right.sureFrom <= left.sureTo;
}

/** Who sat in the bodies of these seats, those of most bodies first, then by name; the person's own id is left out. */
export async function readTogether(id: string, seats: readonly Seat[], edition: Edition): Promise<Together[]> {
  const { node } = await edition.ask<{
    node: { memberships: { nodes: readonly { body: { memberships: { nodes: readonly Neighbour[] } } }[] } };
  }>(togetherOperation, { id });
  const others = node.memberships.nodes.flatMap(({ body }) => body.memberships.nodes);
  const once = [...new Map(others.map((one) => [one.id, one])).values()].filter(({ person }) => person.id !== id);
  const people = [...groupBy(once, ({ person }) => person.id).values()].flatMap((rows) => {
    const [first] = rows;
    if (first === undefined) return [];
    const bodies = [...groupBy(rows, ({ body }) => body.id).values()].flatMap((inBody) => {
      const [one] = inBody;
      if (one === undefined) return [];
      const own = seats.filter(({ body }) => body.id === one.body.id);
      return [{ ...one.body, sure: inBody.some((left) => own.some((right) => metSurely(left, right))) }];
    });
    return [{ person: first.person, party: first.party?.letter ?? null, bodies }];
  });
  return people.toSorted(
    (left, right) =>
      right.bodies.length - left.bodies.length || left.person.name.localeCompare(right.person.name, 'da'),
  );
}
