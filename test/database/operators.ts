import type { Plan } from 'neo4j-driver';

/** A plan's operators, deepest last; a name without its database. */
export function operatorsOf({ operatorType, children }: Plan): string[] {
  return [operatorType.replace(/@.*/, ''), ...children.flatMap(operatorsOf)];
}
