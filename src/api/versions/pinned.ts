import {
  type DocumentNode,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  type ValueNode,
  valueFromASTUntyped,
  visit,
} from 'graphql';
import type { Graph } from '../../graph/graph.ts';
import type { VersionRow } from '../../loaders/rows.ts';
import { callerError } from '../errors.ts';
import { partsOf } from '../lists/page.ts';
import { askedVersion } from './registrering.ts';
import { versionBy } from './versions.ts';

/** An operation before it runs, its variables as they came. */
export interface Pinning {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * The version an operation is answered from: the one that `@registrering` names; else that of its cursors, so that a
 * list read page by page stays in its version when a newer one is published; else the published one.
 *
 * @throws INVALID_CURSOR for cursors of several versions, since an answer is of one; VERSION_NOT_LOADED when theirs
 *         was swept
 */
export async function pinnedVersion(
  graph: Graph,
  pinning: Pinning,
  published: () => Promise<VersionRow>,
): Promise<VersionRow> {
  const operation = getOperationAST(pinning.document, pinning.operationName);
  if (!operation) return published();
  const cursors = cursorsIn(pinning.document, operation);
  if (cursors.length === 0 && !operation.directives?.length) return published();
  const { coerced: variables } = getVariableValues(
    pinning.schema,
    operation.variableDefinitions ?? [],
    pinning.variables as Record<string, unknown>,
  );
  // The execution reports what is wrong with the variables, each with its place.
  if (!variables) return published();
  return (
    (await askedVersion(graph, { operation, variables })) ??
    ofCursors(
      cursors.map((value) => valueFromASTUntyped(value, variables)),
      { graph, current: await published() },
    )
  );
}

async function ofCursors(
  cursors: readonly unknown[],
  { graph, current }: { graph: Graph; current: VersionRow },
): Promise<VersionRow> {
  // What is no cursor of ours is refused by the list it was given to.
  const parts = cursors.flatMap((cursor) => (typeof cursor === 'string' ? (partsOf(cursor) ?? []) : []));
  const [version = current.id, ...others] = [...new Set(parts.map((cursor) => cursor.version))];
  if (others.length > 0) {
    throw callerError(
      'INVALID_CURSOR',
      `after: an answer is of one version, and these cursors are of ${[version, ...others].join(' and ')}; go on with each in an operation of its own`,
    );
  }
  return version === current.id ? current : versionBy('after', version, graph);
}

/** The values of every `after` in an operation and the fragments it spreads. */
function cursorsIn(document: DocumentNode, operation: OperationDefinitionNode): ValueNode[] {
  const found: ValueNode[] = [];
  const spread = new Set<string>();
  const look = (node: DocumentNode['definitions'][number]) =>
    visit(node, {
      Argument: ({ name, value }) => {
        if (name.value === 'after' && value.kind !== Kind.NULL) found.push(value);
      },
      FragmentSpread: ({ name }) => {
        spread.add(name.value);
      },
    });
  look(operation);
  // A set grows while it is gone through: fragments that fragments spread are looked at too, each once.
  for (const name of spread) {
    const fragment = document.definitions.find(
      (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name,
    );
    if (fragment) look(fragment);
  }
  return found;
}
