import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { callerError } from '../errors.ts';

/**
 * Refuses a document before it is validated when one of its operations selects too many fields: a rule of GraphQL
 * compares fields of one name with each other, so what it takes grows with their square. Each operation counts, whether
 * it runs or not, since all are validated.
 *
 * @param breadth  fields of an operation; those of a fragment count each time it is spread
 * @returns        null where every operation is narrow enough
 */
export function tooBroad({ definitions }: DocumentNode, breadth: number): GraphQLError | null {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  const known = new Map<string, number>();
  const spread = (name: string): number => {
    const count = known.get(name);
    if (count !== undefined) return count;
    known.set(name, 0); // one that leads back to itself is refused by its own rule
    const found = fieldsIn(fragments.get(name)?.selectionSet, spread);
    known.set(name, found);
    return found;
  };
  const counts = definitions.map((one) => {
    if (one.kind === Kind.FRAGMENT_DEFINITION) return spread(one.name.value);
    return one.kind === Kind.OPERATION_DEFINITION ? fieldsIn(one.selectionSet, spread) : 0;
  });
  const most = Math.max(...counts);
  return most > breadth ? tooMuch(`selects ${most} fields, at most ${breadth}`) : null;
}

/** What an operation that goes too far is told. */
export const tooMuch = (what: string): GraphQLError => callerError('QUERY_TOO_COMPLEX', `the operation ${what}`);

function fieldsIn(set: SelectionSetNode | undefined, spread: (name: string) => number): number {
  let count = 0;
  for (const one of set?.selections ?? []) {
    if (one.kind === Kind.FRAGMENT_SPREAD) count += spread(one.name.value);
    else count += (one.kind === Kind.FIELD ? 1 : 0) + fieldsIn(one.selectionSet, spread);
  }
  return count;
}
