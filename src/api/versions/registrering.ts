import {
  DirectiveLocation,
  type DocumentNode,
  GraphQLDirective,
  type GraphQLSchema,
  GraphQLString,
  getDirectiveValues,
  getOperationAST,
  getVariableValues,
} from 'graphql';
import type { Graph } from '../../graph/graph.ts';
import type { VersionRow } from '../../loaders/rows.ts';
import { both } from '../both.ts';
import { invalidArgument } from '../errors.ts';
import { versionAt, versionBy } from './versions.ts';

/** `query @registrering(version: "7-9c1f00aa12bd")` answers as the graph was then. */
export const registrering = new GraphQLDirective({
  name: 'registrering',
  description: both(
    'Svar, som grafen var i en udgave eller på et tidspunkt. Præcis ét af de to.',
    'Answer as the graph was in a version or at an instant. Exactly one of the two.',
  ),
  locations: [DirectiveLocation.QUERY],
  args: {
    version: {
      type: GraphQLString,
      description: both('Nummer eller id, fx 7-9c1f00aa12bd.', 'Number or id, e.g. 7-9c1f00aa12bd.'),
    },
    paa: { type: GraphQLString, description: both('Tidspunkt med tidszone.', 'Instant with its time zone.') },
  },
});

/** What a request asks to be pinned to. */
export interface Pinning {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The version an operation asks for by the directive; `null` when it has none. Variables are coerced first. */
export async function askedVersion(
  graph: Graph,
  { schema, document, operationName, variables }: Pinning,
): Promise<VersionRow | null> {
  const operation = getOperationAST(document, operationName);
  if (!operation?.directives?.some((directive) => directive.name.value === registrering.name)) return null;
  const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variables as Record<string, unknown>);
  if (coerced.errors) return null; // The execution reports them, each with its place.
  const asked = getDirectiveValues(registrering, operation, coerced.coerced) ?? {};
  const version = asked['version'];
  const paa = asked['paa'];
  if ((typeof version === 'string') === (typeof paa === 'string')) {
    throw invalidArgument('@registrering: expected exactly one of version and paa, and no null');
  }
  if (typeof version === 'string') return versionBy('version', version, graph);
  return versionAt(instant(String(paa)), graph);
}

function instant(text: string): string {
  if (
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text) &&
    !Number.isNaN(Date.parse(text))
  )
    return text;
  throw invalidArgument(`paa: expected an instant with its time zone, as 2026-11-22T10:00:00Z, got "${text}"`);
}
