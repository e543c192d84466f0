import { GraphQLError } from 'graphql';
import { isDay, isInstant } from '../domain/dates.ts';
import { both } from './both.ts';
import { builder } from './builder.ts';

/** A text that the check accepts, or the caller's error. */
function checked(name: string, expected: string, accepts: (text: string) => boolean): (value: unknown) => string {
  return (value) => {
    if (typeof value === 'string' && accepts(value)) return value;
    throw new GraphQLError(`${name}: expected ${expected}, got ${JSON.stringify(value)}`, {
      extensions: { code: 'INVALID_ARGUMENT' },
    });
  };
}

builder.scalarType('Date', {
  description: both('En dag, ÅÅÅÅ-MM-DD, dansk lokal tid.', 'A day, YYYY-MM-DD, local Danish time.'),
  serialize: (value) => value,
  parseValue: checked('Date', 'a day that exists, as YYYY-MM-DD', isDay),
});

builder.scalarType('DateTime', {
  description: both('Et tidspunkt efter ISO 8601 med tidszone.', 'An instant in ISO 8601 with its time zone.'),
  serialize: (value) => value,
  parseValue: checked('DateTime', 'an instant with its time zone, as 2026-11-22T10:00:00Z', isInstant),
});
