import neo4j from 'neo4j-driver';
import type { Statement } from './catalogue.ts';
import type { Overlay } from './overlay.ts';

/**
 * The values in the order of the header. The driver sends every JavaScript number as a float, and `LIMIT 20.0` fails:
 * whole numbers become integers here and nowhere else.
 */
export function bind(statement: Statement, parameters: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const given = Object.keys(parameters);
  const unknown = given.filter((name) => !statement.parameters.some((parameter) => parameter.name === name));
  if (unknown.length > 0) throw new Error(`${statement.name}.cypher declares no $${unknown.join(', $')}`);
  return Object.fromEntries(
    statement.parameters.map(({ name }) => {
      if (!(name in parameters)) throw new Error(`${statement.name}.cypher needs $${name}`);
      return [name, wholeNumbers(parameters[name])];
    }),
  );
}

function wholeNumbers(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(wholeNumbers);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, wholeNumbers(inner)]));
  }
  return value;
}

/** Statements that find by name take who objected, by id and by folded name: what is found by a name would give it away. */
export function withheldFor(
  statement: Statement,
  { withheld, withheldNames }: Overlay,
): Readonly<Record<string, unknown>> {
  const known = { withheld, withheldNames };
  return Object.fromEntries(
    Object.entries(known).filter(([declared]) => statement.parameters.some(({ name }) => name === declared)),
  );
}
