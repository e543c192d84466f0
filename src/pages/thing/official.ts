import type { Edition } from '../../api/asking.ts';

/** How many seats and attendances a person has as a politician, or where nobody says. */
export const officialOperation = /* GraphQL */ `
query Folkevalgt($id: ID!) {
  node(id: $id) {
    ... on Person {
      memberships(first: 1, elected: [YES, UNKNOWN]) {
        totalCount
      }
      attendances(first: 1, elected: [YES, UNKNOWN]) {
        totalCount
      }
    }
  }
}`;

interface Counts {
  readonly node: {
    readonly memberships?: { readonly totalCount: number };
    readonly attendances?: { readonly totalCount: number };
  } | null;
}

/** Whether a person is an official by all we know: never a politician, nor left unsaid. Search engines need not find those. */
export async function isOfficial(id: string, edition: Edition): Promise<boolean> {
  const { node } = await edition.ask<Counts>(officialOperation, { id });
  if (node?.memberships === undefined) return false;
  return node.memberships.totalCount === 0 && node.attendances?.totalCount === 0;
}
