import {
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
} from 'graphql';
import { expect, test } from 'vitest';
import { schema, sdl } from '../../src/api/schema.ts';
import { extractJsonSchema } from '../../src/domain/extract-schema.ts';
import { read } from './files.ts';

test('schema/schema.graphql is the schema as it is printed; "npm run dev -- schema" prints it', () => {
  expect(read('schema/schema.graphql')).toBe(sdl);
});

test('schema/extract.schema.json is the schema as it is printed; "npm run schema" prints it', () => {
  expect(read('schema/extract.schema.json')).toBe(extractJsonSchema());
});

/** Every place of the schema that can be described, as a coordinate, with what is said there. */
function* described(of: GraphQLSchema): Iterable<readonly [string, string | null | undefined]> {
  for (const type of Object.values(of.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    yield [type.name, type.description];
    if (isEnumType(type)) for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value.description];
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      yield [`${type.name}.${field.name}`, field.description];
      if (!('args' in field)) continue;
      for (const arg of field.args) yield [`${type.name}.${field.name}(${arg.name}:)`, arg.description];
    }
  }
  for (const directive of of.getDirectives().filter((one) => !isSpecifiedDirective(one))) {
    yield [`@${directive.name}`, directive.description];
    for (const arg of directive.args) yield [`@${directive.name}(${arg.name}:)`, arg.description];
  }
}

test('every type, field, argument and value is described in Danish and in English', () => {
  const places = [...described(schema)];
  const lacking = places.filter(([, text]) => {
    const [danish = '', english = '', ...more] = (text ?? '').split('\n\n');
    return danish.trim() === '' || english.trim() === '' || more.length > 0;
  });

  expect(places.length).toBeGreaterThan(300);
  expect(lacking.map(([place]) => place)).toEqual([]);
});

test('every name is ASCII, types in CamelCase, fields in camelCase, values in CAPITALS', () => {
  const wrong = [...described(schema)]
    .map(([place]) => place)
    .filter((place) => !/^@?[A-Za-z]+(\.([a-z][A-Za-z0-9]*|[A-Z][A-Z0-9_]*))?(\([a-z][A-Za-z]*:\))?$/.test(place));

  expect(wrong).toEqual([]);
});
