import {
  DirectiveLocation,
  GraphQLDirective,
  GraphQLString,
  getDirectiveValues,
  type OperationDefinitionNode,
} from 'graphql';
import { isInstant } from '../../domain/dates.ts';
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

/**
 * The version an operation asks for by the directive; `null` when it has none.
 *
 * @param variables  coerced: raw ones miss defaults
 */
export async function askedVersion(
  graph: Graph,
  { operation, variables }: { operation: OperationDefinitionNode; variables: Readonly<Record<string, unknown>> },
): Promise<VersionRow | null> {
  if (!operation.directives?.some((directive) => directive.name.value === registrering.name)) return null;
  const asked = getDirectiveValues(registrering, operation, { ...variables }) ?? {};
  const version = asked['version'];
  const paa = asked['paa'];
  if ((typeof version === 'string') === (typeof paa === 'string')) {
    throw invalidArgument('@registrering: expected exactly one of version and paa, and no null');
  }
  if (typeof version === 'string') return versionBy('version', version, graph);
  return versionAt(instant(String(paa)), graph);
}

function instant(text: string): string {
  if (isInstant(text)) return text;
  throw invalidArgument(`paa: expected an instant with its time zone, as 2026-11-22T10:00:00Z, got "${text}"`);
}
