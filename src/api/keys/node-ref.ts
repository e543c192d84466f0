import { both } from '../both.ts';
import { builder } from '../builder.ts';

/**
 * The base of every type that has an address: an object that implements Node, known by its id's prefix.
 * Fields follow in the file of the type, with `builder.objectFields`.
 */
export function nodeType<Row extends { readonly id: string; readonly version: number; readonly knownSince: number }>(
  name: string,
  { description, prefix, interfaces = [] }: { description: string; prefix: string; interfaces?: readonly object[] },
) {
  return builder.objectRef<Row>(name).implement({
    description,
    interfaces: [builder.nodeInterfaceRef(), ...interfaces] as never,
    isTypeOf: (value) =>
      typeof value === 'object' && value !== null && 'id' in value && String(value.id).startsWith(`${prefix}-`),
    fields: (t) => ({
      id: t.id({
        description: both('Id: læseligt og uforanderligt.', 'Id: readable and stable.'),
        resolve: (row) => (row as Row).id,
      }),
      knownSince: t.int({
        description: both(
          'Nummeret på den udgave, hvori det først stod sådan.',
          'Number of the version in which it first stood like this.',
        ),
        resolve: (row) => (row as Row).knownSince,
      }),
    }),
  });
}
