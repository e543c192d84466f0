import { GraphQLError } from 'graphql';
import { nearest } from '../domain/nearest.ts';

/** Codes of what a caller can do wrong, in `extensions.code`. */
export type CallerCode =
  | 'BAD_REQUEST'
  | 'INVALID_ARGUMENT'
  | 'INVALID_CURSOR'
  | 'INVALID_ID'
  | 'AMBIGUOUS'
  | 'DOCUMENT_TOO_LONG'
  | 'QUERY_TOO_COMPLEX'
  | 'OVERLOADED'
  | 'RATE_LIMITED'
  | 'VERSION_UNKNOWN'
  | 'VERSION_NOT_LOADED';

/** A caller's mistake: what was got, what was expected. Sent as it is. */
export function callerError(code: CallerCode, message: string, extensions: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...extensions } });
}

export const invalidArgument = (message: string) => callerError('INVALID_ARGUMENT', message);

/** An argument names something that does not exist; the nearest that does is named, or else what is known. */
export function unknownValue(argument: string, value: string, known: Iterable<string>, otherwise = ''): GraphQLError {
  const near = nearest(value, known);
  const help = near === null ? otherwise : `did you mean "${near}"?`;
  return invalidArgument(`${argument}: "${value}" is unknown${help === '' ? '' : `; ${help}`}`);
}
