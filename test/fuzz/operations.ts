import fc, { type GeneratorValue } from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { schema } from '../../src/api/schema.ts';
import { hostile } from './texts.ts';

/** What is sent to `/graphql`. */
export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What really is in the graph: ids, names, cursors. */
export interface Known {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly cursors: readonly string[];
  readonly questions: readonly string[];
  readonly version: string;
}

/** Random operations that fit the schema: arguments are real ids and names, and sometimes nonsense. */
export const operations = (known: Known): fc.Arbitrary<Operation> =>
  fc.gen().map((draw) => new Maker(draw, known).operation());

const deepest = 7;

class Maker {
  private readonly draw: GeneratorValue;
  private readonly known: Known;
  private readonly declared: string[] = [];
  private readonly variables: Record<string, unknown> = {};
  private readonly fragments: string[] = [];
  private fields = 0;

  constructor(draw: GeneratorValue, known: Known) {
    this.draw = draw;
    this.known = known;
  }

  operation(): Operation {
    const root = schema.getQueryType() as GraphQLObjectType;
    const selected = this.selection(root, 0);
    const directive = this.often(10) ? ` @registrering(version: ${JSON.stringify(this.version())})` : '';
    const declared = this.declared.length === 0 ? '' : `(${this.declared.join(', ')})`;
    const head = declared === '' && directive === '' && this.often(50) ? '' : `query Q${declared}${directive} `;
    return { query: [`${head}${selected}`, ...this.fragments].join('\n'), variables: this.variables };
  }

  /** True so many times of a hundred. */
  private often(percent: number): boolean {
    return this.draw(fc.integer, { min: 0, max: 99 }) < percent;
  }

  private one<Value>(of: readonly Value[]): Value {
    return of[this.draw(fc.integer, { min: 0, max: of.length - 1 })] as Value;
  }

  private version(): string {
    return this.one([this.known.version, this.known.version.split('-')[0] ?? '', '77', 'x']);
  }

  private selection(type: GraphQLOutputType, depth: number): string {
    const named = getNamedType(type);
    if (isAbstractType(named)) {
      const parts = Array.from({ length: this.often(60) ? 1 : 3 }, () => {
        const possible = this.one(schema.getPossibleTypes(named));
        return `... on ${possible.name} ${this.selection(possible, depth)}`;
      });
      return `{ __typename ${parts.join(' ')} }`;
    }
    if (!isObjectType(named)) return '';
    const fields = Object.values(named.getFields());
    const wanted =
      depth === 0 ? 1 + this.draw(fc.integer, { min: 0, max: 2 }) : this.draw(fc.integer, { min: 1, max: 4 });
    const chosen = Array.from({ length: wanted }, () => this.field(this.one(fields), depth)).filter(
      (one) => one !== '',
    );
    const text = `{ __typename ${chosen.join(' ')} }`;
    if (depth === 0 || !this.often(8)) return text;
    const fragment = `F${this.fragments.length}`;
    this.fragments.push(`fragment ${fragment} on ${named.name} ${text}`);
    return `{ ...${fragment} }`;
  }

  private field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const composite = isCompositeType(getNamedType(field.type));
    if (composite && depth >= deepest) return '';
    this.fields += 1;
    if (this.fields > 60) return '';
    const alias = `f${this.fields}: `;
    return `${alias}${field.name}${this.arguments(field)} ${composite ? this.selection(field.type, depth + 1) : ''}`;
  }

  private arguments({ args, name: of }: GraphQLField<unknown, unknown>): string {
    const given = args
      .filter(({ type, name }) => isNonNullType(type) || name === 'first' || this.often(25))
      .map((arg) => `${arg.name}: ${this.value(arg, of)}`);
    return given.length === 0 ? '' : `(${given.join(', ')})`;
  }

  private value(arg: GraphQLArgument, of: string): string {
    const value = this.plain(arg.name === 'key' ? of : arg.name, arg.type);
    // Half a pair cannot stand in a document: its parser refuses that, whatever it is a value of.
    const half = /\\ud[89a-f]/.test(JSON.stringify(value));
    if (!half && !this.often(30)) return literal(value, arg.type);
    const name = `v${this.declared.length}`;
    this.declared.push(`$${name}: ${arg.type}`);
    this.variables[name] = value;
    return `$${name}`;
  }

  private plain(name: string, type: GraphQLInputType): unknown {
    if (isNonNullType(type)) return this.plain(name, type.ofType);
    if (isListType(type)) {
      const length = this.draw(fc.integer, { min: 0, max: 3 });
      return Array.from({ length }, () => this.plain(name, type.ofType));
    }
    if (isEnumType(type)) return this.one(type.getValues()).name;
    if (isInputObjectType(type)) {
      return Object.fromEntries(
        Object.values(type.getFields()).map((one) => [one.name, this.plain(one.name, one.type)]),
      );
    }
    if (type.name === 'Boolean') return this.often(50);
    if (type.name === 'Int')
      return this.often(95) ? this.one([1, 2, 3, 5]) : this.one([0, -1, 100, 101, 2_147_483_647]);
    if (type.name === 'Date')
      return this.one(['2025-03-06', '2024-02-29', '2026-01-01', '2027-01-01', '0001-01-01', '9999-12-31']);
    return this.text(name);
  }

  private text(name: string): string {
    if (this.often(3)) return this.one(Object.values(hostile).filter((text) => text.length < 1_000));
    if (name === 'after') return this.one(this.known.cursors);
    if (name === 'slug') return this.one(this.known.questions);
    const { ids, names, version } = this.known;
    if ((name === 'from' || name === 'to') && this.often(40)) return this.one([version, '1']);
    const fitting = ids.filter((id) => kinds[name]?.test(id));
    if (fitting.length > 0 && this.often(85)) return this.one(fitting);
    return this.often(60) ? this.one(ids) : this.one(names);
  }
}

/** Ids that an argument takes, by its name, or for a key by the name of its field. */
const kinds: Readonly<Record<string, RegExp>> = {
  body: /^(klynge|raad)-/,
  klynge: /^klynge-/,
  sundhedsraad: /^raad-/,
  kommune: /^kommune-/,
  person: /^person-/,
  party: /^party-/,
  document: /^document-/,
  meeting: /^meeting-/,
  from: /^(klynge|raad|person)-/,
  to: /^(klynge|raad|person)-/,
};

/** A value as it stands in a document. */
export function literal(value: unknown, type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(value, type.ofType);
  if (Array.isArray(value))
    return `[${value.map((one) => literal(one, isListType(type) ? type.ofType : type)).join(', ')}]`;
  if (isEnumType(type)) return String(value);
  if (isInputObjectType(type) && value !== null && typeof value === 'object') {
    const fields = type.getFields();
    const inner = Object.entries(value).flatMap(([name, one]) => {
      const field = fields[name];
      return field ? [`${name}: ${literal(one, field.type)}`] : [];
    });
    return `{${inner.join(', ')}}`;
  }
  return JSON.stringify(value);
}
