import { complexityFromQuery } from '@pothos/plugin-complexity';
import { type DocumentNode, type GraphQLSchema, getOperationAST, Kind } from 'graphql';
import { tooMuch } from './breadth.ts';
import type { Limits } from './limits.ts';

/** An operation before it runs, its variables as they came. */
export interface Ordered {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * What an operation costs: the rows of each page times what each row asks for, whether `first` is a literal, a variable
 * or left out, and however fragments and aliases spread it. Only the operation that runs counts.
 *
 * @returns `null` where its variables are wrong: the execution says what is
 * @throws QUERY_TOO_COMPLEX past the cost, the depth or the breadth
 */
export function billOf(ordered: Ordered, limits: Pick<Limits, 'cost' | 'depth' | 'breadth'>): number | null {
  const counted = countedOf(ordered);
  if (counted === null) return null;
  const { complexity, depth, breadth } = counted;
  if (depth > limits.depth) throw tooMuch(`is ${depth} fields deep, at most ${limits.depth}`);
  if (breadth > limits.breadth) throw tooMuch(`selects ${breadth} fields, at most ${limits.breadth}`);
  if (complexity > limits.cost) {
    const help = 'ask for fewer rows with first, or in several operations';
    throw tooMuch(`costs ${complexity}, at most ${limits.cost}; ${help}`);
  }
  return complexity;
}

function countedOf({ schema, document, operationName, variables }: Ordered) {
  const operation = getOperationAST(document, operationName);
  // What cannot run is not priced: the execution says why.
  if (!operation || !schema.getRootType(operation.operation)) return null;
  const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  const alone: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] };
  try {
    return complexityFromQuery(alone, { schema, variables });
  } catch (error) {
    if (error instanceof Error && error.name === 'GraphQLError') return null;
    throw error;
  }
}
