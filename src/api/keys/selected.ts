import {
  type FieldNode,
  type GraphQLResolveInfo,
  getArgumentValues,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** What a resolver knows of what is asked below its field. */
export type Selecting = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

/**
 * Names of the fields that are asked for below a field, at the end of any of the paths. Fragments count whatever their
 * type, and fields that a directive may leave out count too: it is never less than what will be resolved.
 */
export function selectedBelow(info: Selecting, paths: readonly (readonly string[])[]): ReadonlySet<string> {
  return new Set(paths.flatMap((path) => fieldsBelow(info, path)).map((field) => field.name.value));
}

/** The fields themselves, at the end of one path. */
export function fieldsBelow(info: Selecting, path: readonly string[]): FieldNode[] {
  const ends = path.reduce<readonly FieldNode[]>(
    (nodes, name) => fieldsOf(nodes, info).filter((field) => field.name.value === name),
    info.fieldNodes,
  );
  return fieldsOf(ends, info);
}

function fieldsOf(nodes: readonly FieldNode[], info: Selecting): FieldNode[] {
  return nodes.flatMap((node) => (node.selectionSet ? fieldsIn(node.selectionSet, info) : []));
}

function fieldsIn({ selections }: SelectionSetNode, info: Selecting): FieldNode[] {
  return selections.flatMap((one) => {
    if (one.kind === Kind.FIELD) return one;
    if (one.kind === Kind.INLINE_FRAGMENT) return fieldsIn(one.selectionSet, info);
    const fragment = info.fragments[one.name.value];
    return fragment ? fieldsIn(fragment.selectionSet, info) : [];
  });
}

/** The arguments of a field of an object type, as its resolver gets them. */
export function argumentsOf(
  field: FieldNode,
  type: string,
  { schema, variableValues }: Pick<GraphQLResolveInfo, 'schema' | 'variableValues'>,
): Record<string, unknown> {
  const found = schema.getType(type);
  const definition = isObjectType(found) ? found.getFields()[field.name.value] : undefined;
  if (!definition) throw new Error(`${type} has no field ${field.name.value}`);
  return getArgumentValues(definition, field, variableValues);
}

/** The things beside a membership that may come with it. */
export const neighbours = ['person', 'party', 'body', 'represents', 'partyInMinutes'] as const;

/** What a membership's row brings: which neighbours, and which of them, or of itself, only in brief. */
export interface Brought {
  readonly neighbours: readonly string[];
  readonly brief: readonly string[];
}

/** A row with everything, for those who do not look at what is selected. */
export const everything: Brought = { neighbours, brief: [] };

/** The fields that a row in brief answers: what a thing is called, and what leads on from its id alone. */
const inBrief: Readonly<Record<string, readonly string[]>> = {
  membership: ['id', 'role', 'side', 'elected', ...neighbours],
  person: ['id', 'name'],
  party: ['id', 'letter', 'name', 'short'],
  body: ['id', 'name', 'kind', 'feeds'],
};

/** What is asked for below a membership at the end of any of the paths, in one order: equal selections share a statement. */
export function broughtTo(info: Selecting, paths: readonly (readonly string[])[]): Brought {
  const selected = selectedBelow(info, paths);
  const within = (kind: string) => {
    const below =
      kind === 'membership'
        ? selected
        : selectedBelow(
            info,
            paths.map((path) => [...path, kind]),
          );
    return [...below].every((field) => field === '__typename' || inBrief[kind]?.includes(field));
  };
  const asked = neighbours.filter((name) => selected.has(name));
  return { neighbours: asked, brief: ['membership', ...asked].filter(within) };
}
