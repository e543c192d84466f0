import SchemaBuilder from '@pothos/core';
import ComplexityPlugin, { type ComplexityErrorFn } from '@pothos/plugin-complexity';
import RelayPlugin from '@pothos/plugin-relay';
import { both } from './both.ts';
import type { Context } from './context.ts';
import { callerError } from './errors.ts';
import { nodeId } from './keys/node-id.ts';

const limit = { complexity: 60_000, depth: 16, breadth: 400 };

/** A stored question is ours: it may read whole lists with all their evidence, and is priced as one field. */
const storedLimit = { complexity: 100_000_000, depth: 16, breadth: 400 };

/** The schema's builder, without any type: types import it, never the other way round. */
export const builder = new SchemaBuilder<{
  Context: Context;
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: string; Output: string };
    DateTime: { Input: string; Output: string };
  };
}>({
  plugins: [ComplexityPlugin, RelayPlugin],
  defaultFieldNullability: false,
  // A page costs its rows times what each row asks for; the bill is made before anything runs.
  complexity: {
    defaultComplexity: 1,
    defaultListMultiplier: 3,
    limit: ({ stored }) => (stored ? storedLimit : limit),
    complexityError: (kind, found) => callerError('QUERY_TOO_COMPLEX', tooComplex(kind, found)),
  },
  relay: {
    encodeGlobalID: (_, id) => String(id),
    decodeGlobalID: nodeId,
    cursorType: 'String',
    idFieldOptions: { description: both('Id: læseligt og uforanderligt.', 'Id: readable and stable.') },
    nodeTypeOptions: { description: both('Alt, der har en adresse.', 'Everything that has an address.') },
    pageInfoTypeOptions: { description: both('Om der er mere på hver side.', 'Whether there is more on either side.') },
    hasNextPageFieldOptions: { description: both('Der er mere efter denne side.', 'There is more after this page.') },
    hasPreviousPageFieldOptions: {
      description: both('Der er noget før denne side.', 'There is something before this page.'),
    },
    startCursorFieldOptions: {
      description: both('Sidens første sted; null: tom side.', 'The first place of the page; null: empty page.'),
    },
    endCursorFieldOptions: {
      description: both(
        'Sidens sidste sted: det, man går videre fra.',
        'The last place of the page: where to go on from.',
      ),
    },
    nodeQueryOptions: false,
    nodesQueryOptions: false,
  },
});

/** Says which of the three limits an operation is over, by how much, and what helps. */
function tooComplex(kind: Parameters<ComplexityErrorFn>[0], found: Parameters<ComplexityErrorFn>[1]): string {
  const { complexity, maxComplexity, depth, maxDepth, breadth, maxBreadth } = found;
  const over = {
    Complexity: `costs ${complexity}, at most ${maxComplexity}; ask for fewer rows with first, or in several operations`,
    Depth: `is ${depth} fields deep, at most ${maxDepth}`,
    Breadth: `selects ${breadth} fields, at most ${maxBreadth}`,
  };
  return `the operation ${over[kind]}`;
}
