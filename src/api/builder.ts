import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import RelayPlugin from '@pothos/plugin-relay';
import { both } from './both.ts';
import type { Context } from './context.ts';
import { nodeId } from './keys/node-id.ts';

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
  // A page costs its rows times what each row asks for; guards/bill.ts makes the bill before anything runs.
  complexity: {
    defaultComplexity: 1,
    defaultListMultiplier: 3,
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
