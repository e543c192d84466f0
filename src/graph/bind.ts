import neo4j from 'neo4j-driver';
import { type Statement, standsAlone } from './catalogue.ts';
import type { Overlay } from './overlay.ts';

/**
 * The values for `sent` of a statement, in the order of the header: whole numbers by name, all else in `given`. The driver sends every JavaScript number as a float, and `LIMIT 20.0` fails:
 * whole numbers become integers here and nowhere else.
 */
export function bind(statement: Statement, parameters: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const unknown = Object.keys(parameters).filter(
    (name) => !statement.parameters.some((parameter) => parameter.name === name),
  );
  if (unknown.length > 0) throw new Error(`${statement.name}.cypher declares no $${unknown.join(', $')}`);
  const bound = statement.parameters.map((parameter) => {
    const { name } = parameter;
    if (!(name in parameters)) throw new Error(`${statement.name}.cypher needs $${name}`);
    return { alone: standsAlone(parameter), entry: [name, wholeNumbers(parameters[name])] as const };
  });
  const entries = (alone: boolean) =>
    Object.fromEntries(bound.filter((one) => one.alone === alone).map(({ entry }) => entry));
  return { ...entries(true), given: entries(false) };
}

/** Values that a statement can be planned with: the plan of one is that of all. */
export const anyValues = ({ parameters }: Statement): Record<string, unknown> =>
  Object.fromEntries(parameters.map((parameter) => [parameter.name, standsAlone(parameter) ? 1 : null]));

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
