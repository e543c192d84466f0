import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** What a cell holds. `json` is a value with parts of its own, or a list of such. */
export type CellType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'datetime' | 'json';

/** One column: a field of the schema, or the id of what the field leads to. */
export interface Column {
  /** The field's name; with `Id` or `Ids` behind where it leads to things; `counts.present` for a part of a value. */
  readonly name: string;
  readonly type: CellType;
  readonly list: boolean;
  /** Never empty. */
  readonly required: boolean;
  /** The only values there are, for an enum. */
  readonly values: readonly string[] | null;
  /** The types whose ids stand here. */
  readonly refersTo: readonly string[] | null;
  /** In Danish and English, as the schema has it. */
  readonly description: string;
  /** Where the value stands in the answer of the table's operation. */
  readonly path: readonly string[];
}

/** One type of the schema as a table: its properties and what it leads to. */
export interface Table {
  /** Name of the GraphQL type. */
  readonly name: string;
  readonly description: string;
  readonly columns: readonly Column[];
  /** Selection of a row's fields. */
  readonly selection: string;
}

/**
 * Every type that has an address as a table, sorted by name. Nothing is listed by hand: a new type or field is in the
 * files as soon as it is in the schema. A field that takes arguments is a question and no property, but for `language`.
 */
export function tablesOf(schema: GraphQLSchema): Table[] {
  const node = schema.getType('Node');
  if (!node || isObjectType(node) || !isCompositeType(node)) throw new Error('the schema has no interface Node');
  return schema
    .getPossibleTypes(node as never)
    .map((type) => tableOf(schema, type))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function tableOf(schema: GraphQLSchema, type: GraphQLObjectType): Table {
  const fields = Object.values(type.getFields()).filter((field) => isProperty(field) && !isToldTwice(field, type));
  const parts = fields.map((field) => partOf(schema, field)).filter((part) => part !== null);
  const columns = parts
    .flatMap((part) => part.columns)
    .toSorted((a, b) => Number(b.name === 'id') - Number(a.name === 'id'));
  return {
    name: type.name,
    description: type.description ?? '',
    columns,
    selection: parts.map((part) => part.selection).join(' '),
  };
}

const isProperty = ({ args }: GraphQLField<unknown, unknown>) => args.every(({ name }) => name === 'language');

/** Whether another field tells the id already that this one leads to: `aboutId` beside `about`. */
const isToldTwice = ({ name }: GraphQLField<unknown, unknown>, type: GraphQLObjectType) =>
  type.getFields()[`${name}Id`] !== undefined;

interface Part {
  readonly columns: readonly Column[];
  readonly selection: string;
}

/** The columns of a field, and how it is selected; `null` for a list with pages, which is a table of its own. */
function partOf(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): Part | null {
  const { name, type } = field;
  const named = getNamedType(type);
  const list = isListType(getNullableType(type));
  const common = { list, required: isNonNullType(type) && !list, description: field.description ?? '' };
  if (named.name.endsWith('Connection')) return null;
  if (!isCompositeType(named)) {
    const column = { name, type: cellTypeOf(named), values: valuesOf(named), refersTo: null, path: [name], ...common };
    return { columns: [column], selection: name };
  }
  const leadsTo = addressesOf(schema, named);
  if (leadsTo) {
    const column = {
      name: `${name}${list ? 'Ids' : 'Id'}`,
      type: 'string' as const,
      values: null,
      refersTo: leadsTo,
      path: [name, 'id'],
      ...common,
    };
    return { columns: [column], selection: `${name} { ... on Node { id } }` };
  }
  return valuePart(schema, { name, named: named as GraphQLObjectType, common });
}

/** A value with parts: a column each, or for a list of such one column of JSON. */
function valuePart(
  schema: GraphQLSchema,
  {
    name,
    named,
    common,
  }: { name: string; named: GraphQLObjectType; common: Pick<Column, 'list' | 'required' | 'description'> },
): Part {
  const inner = Object.values(named.getFields())
    .filter(isProperty)
    .map((field) => partOf(schema, field))
    .filter((part) => part !== null);
  const selection = `${name} { ${inner.map((part) => part.selection).join(' ')} }`;
  if (common.list) {
    return {
      columns: [{ name, type: 'json', values: null, refersTo: null, path: [name], ...common, list: false }],
      selection,
    };
  }
  const columns = inner.flatMap((part) =>
    part.columns.map((column) => ({
      ...column,
      name: `${name}.${column.name}`,
      required: common.required && column.required,
      path: [name, ...column.path],
    })),
  );
  return { columns, selection };
}

/** The types with an address that a type stands for; `null` when one of them has none. */
function addressesOf(schema: GraphQLSchema, type: GraphQLNamedType): string[] | null {
  const types = isObjectType(type) ? [type] : isCompositeType(type) ? [...schema.getPossibleTypes(type as never)] : [];
  const all = types.every((one) => one.getInterfaces().some(({ name }) => name === 'Node'));
  return all ? types.map(({ name }) => name).sort() : null;
}

function cellTypeOf({ name }: GraphQLNamedType): CellType {
  const known: Readonly<Record<string, CellType>> = {
    Int: 'integer',
    Float: 'number',
    Boolean: 'boolean',
    Date: 'date',
    DateTime: 'datetime',
  };
  return known[name] ?? 'string';
}

const valuesOf = (type: GraphQLNamedType) => (isEnumType(type) ? type.getValues().map(({ name }) => name) : null);
