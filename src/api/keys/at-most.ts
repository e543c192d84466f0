import { invalidArgument } from '../errors.ts';

/** Characters of a key, name or search: more than any name has. */
const longest = 200;

/** Values in one list argument: more than there are parties or roles. */
const most = 50;

/** Refuses a text longer than any name; the text itself is not sent back. */
export function atMost(argument: string, text: string): void {
  if (text.length > longest)
    throw invalidArgument(`${argument}: expected at most ${longest} characters, got ${text.length}`);
}

/** The values once each; refuses a list longer than there are things to name. */
export function fewValues<Value>(argument: string, values: readonly Value[] | null | undefined): Value[] | null {
  if (values === null || values === undefined) return null;
  if (values.length > most) throw invalidArgument(`${argument}: expected at most ${most} values, got ${values.length}`);
  return [...new Set(values)];
}
