import type { Kind } from '../../../domain/ids.ts';
import { kindNames } from '../../../questions/kinds.ts';
import type { Both, ParameterKind } from '../../../questions/question.ts';
import type { Field } from '../fields.ts';
import { type NamedKind, named } from '../named.ts';

/** A kind of thing as its pages show it. A new type of the API needs one of these, and a line in `named.ts`. */
export interface ThingKind {
  /** The type of the API. */
  readonly type: Kind;
  readonly name: Both;
  readonly fields: readonly Field[];
  /** Lists of the API's root that are about the thing: what is selected, with `$id`. */
  readonly around?: readonly Field[];
  /** The parameters of questions that can name it. */
  readonly asked?: readonly ParameterKind[];
  /** Kept out of search engines: what is about persons and may be wrong, or is evidence. */
  readonly unlisted?: boolean;
}

export const kind = (type: Kind, parts: Omit<ThingKind, 'type' | 'name'>): ThingKind => ({
  type,
  name: kindNames[type],
  ...parts,
});

/** The three kinds of body. */
export const bodies = ['Klynge', 'Sundhedsraad', 'Udvalg'] as const;

/** Every kind that can be named in passing. */
export const anything = Object.keys(named) as NamedKind[];
