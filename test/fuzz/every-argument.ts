import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { schema } from '../../src/api/schema.ts';
import { kindOf } from '../../src/domain/ids.ts';
import { questions } from '../../src/questions/all.ts';
import type { Known, Operation } from './operations.ts';
import { hostile } from './texts.ts';

/** An operation that gives one argument one odd value. */
export interface Attempt {
  readonly coordinate: string;
  readonly kind: string;
  readonly operation: Operation;
}

const numbers: Readonly<Record<string, unknown>> = {
  zero: 0,
  negative: -1,
  largest: 2_147_483_647,
  larger: 2_147_483_648,
  huge: 1e308,
  fraction: 0.5,
  text: '1',
  boolean: true,
  list: [[1]],
};

/** Each argument of a scalar type in the schema, wherever it stands, with each odd value. */
export function everyArgument(known: Known): Attempt[] {
  const routes = routesOf(known);
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => {
      const route = routes.get(type.name);
      if (!route) throw new Error(`nothing leads to ${type.name}`);
      return Object.values(type.getFields()).flatMap((field) =>
        field.args.flatMap((arg) => attemptsAt({ type, field, arg }, route)),
      );
    });
}

/** Each parameter of each stored question with each odd value, and odd names of parameters. */
export function everyParameter(): Attempt[] {
  const query =
    'query ($slug: String!, $given: [ParameterInput!]) { question(slug: $slug, parameters: $given) { title status link sentences { text } } }';
  return questions.flatMap(({ slug, parameters, example }) =>
    Object.entries(hostile).flatMap(([kind, value]) => [
      ...parameters.map(({ name }) => {
        const given = Object.entries({ ...example, [name]: value }).map(([one, text]) => ({ name: one, value: text }));
        return { coordinate: `${slug}.${name}`, kind, operation: { query, variables: { slug, given } } };
      }),
      { coordinate: slug, kind, operation: { query, variables: { slug, given: [{ name: value, value: 'x' }] } } },
    ]),
  );
}

interface Place {
  readonly type: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  readonly arg: GraphQLArgument;
}

function attemptsAt({ type, field, arg }: Place, [open, close]: Route): Attempt[] {
  const named = getNamedType(arg.type);
  if (isEnumType(named) || isInputObjectType(named) || named.name === 'Boolean') return [];
  const others = field.args.filter((one) => one !== arg && isNonNullType(one.type)).map(required);
  const given = [...others, `${arg.name}: $odd`].join(', ');
  const query = `query ($odd: ${arg.type}) { ${open} ${field.name}(${given}) ${selected(field)} ${close} }`;
  return Object.entries(named.name === 'Int' ? numbers : hostile).map(([kind, value]) => ({
    coordinate: `${type.name}.${field.name}(${arg.name}:)`,
    kind,
    operation: { query, variables: { odd: isListType(arg.type) ? [value, value] : value } },
  }));
}

const required = ({ name }: GraphQLArgument) =>
  `${name}: ${JSON.stringify({ query: 'horsens', slug: 'hvem-sad-i-klyngen' }[name] ?? 'klynge-horsens')}`;

function selected(field: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(field.type);
  if (!isCompositeType(named)) return '';
  const counts = (isObjectType(named) || isInterfaceType(named)) && 'totalCount' in named.getFields();
  return counts ? '{ __typename totalCount }' : '{ __typename }';
}

type Route = readonly [open: string, close: string];

/** A way to each type from the root: over a real thing where the graph has one. */
function routesOf({ ids }: Known): ReadonlyMap<string, Route> {
  const routes = new Map<string, Route>([['Query', ['', '']]]);
  for (const id of ids) {
    const kind = kindOf(id);
    if (kind !== null && !routes.has(kind)) routes.set(kind, [`node(id: "${id}") { ... on ${kind} {`, '} }']);
  }
  // A map grows while it is gone through: what a type leads to is looked at too.
  for (const [name, [open, close]] of routes) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const given = field.args.filter(({ type: one }) => isNonNullType(one)).map(required);
      const reached = getNamedType(field.type);
      const possible = isObjectType(reached)
        ? [reached]
        : isCompositeType(reached)
          ? schema.getPossibleTypes(reached)
          : [];
      for (const one of possible) {
        if (routes.has(one.name)) continue;
        const args = given.length === 0 ? '' : `(${given.join(', ')})`;
        const inner = isObjectType(reached) ? ['{', '}'] : [`{ ... on ${one.name} {`, '} }'];
        routes.set(one.name, [`${open} ${field.name}${args} ${inner[0]}`, `${inner[1]} ${close}`]);
      }
    }
  }
  return routes;
}
