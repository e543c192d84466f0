import { lexicographicSortSchema, printSchema } from 'graphql';
import './scalars.ts';
import './types/node.ts';
import './types/evidence.ts';
import './types/places.ts';
import './types/membership.ts';
import './types/bodies.ts';
import './types/body-lists.ts';
import './types/coverage.ts';
import './types/flow.ts';
import './types/lead.ts';
import './types/person.ts';
import './types/version.ts';
import './types/search.ts';
import { both } from './both.ts';
import { builder } from './builder.ts';
import { registrering } from './versions/registrering.ts';

builder.queryType({
  description: both(
    'Spørgsmål til grafen. Alt læses; intet skrives.',
    'Questions to the graph. All reading, no writing.',
  ),
});

/** The schema, sorted, as it is printed to schema/schema.graphql. */
export const schema = lexicographicSortSchema(builder.toSchema({ directives: [registrering] }));

export const sdl = `${printSchema(schema)}\n`;
