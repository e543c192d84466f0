import { lexicographicSortSchema, printSchema } from 'graphql';
import './scalars.ts';
import './types/node.ts';
import './types/evidence.ts';
import './types/claims.ts';
import './types/document.ts';
import './types/places.ts';
import './types/membership.ts';
import './types/bodies.ts';
import './types/body-lists.ts';
import './types/coverage.ts';
import './types/flow.ts';
import './types/lead.ts';
import './types/person.ts';
import './types/shared-members.ts';
import './types/minutes/meeting.ts';
import './types/minutes/attendance.ts';
import './types/minutes/attendance-list.ts';
import './types/minutes/item.ts';
import './types/minutes/initiative.ts';
import './types/minutes/recommendation.ts';
import './types/minutes/remark.ts';
import './types/minutes/theme.ts';
import './types/minutes/reform.ts';
import './types/minutes/gaps.ts';
import './types/minutes/rule-comparison.ts';
import './types/party-split.ts';
import './types/source-coverage.ts';
import './types/version.ts';
import './types/question.ts';
import './types/search.ts';
import './types/paths.ts';
import { both } from './both.ts';
import { builder } from './builder.ts';
import { tablesOf } from './tables/table.ts';
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

/** Every type with an address as a table of files. */
export const tables = tablesOf(schema);
