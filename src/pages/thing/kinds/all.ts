import type { Kind } from '../../../domain/ids.ts';
import { bodyKinds } from './bodies.ts';
import { evidenceKinds } from './evidence.ts';
import type { ThingKind } from './kind.ts';
import { minutesKinds } from './minutes.ts';
import { personKinds } from './persons.ts';
import { placeKinds } from './places.ts';

/** Every kind that has pages under `/<id>`; claims stand under `/kilde/`, and facts between two things have their own. */
export const thingKinds: readonly ThingKind[] = [
  ...bodyKinds,
  ...placeKinds,
  ...personKinds,
  ...minutesKinds,
  ...evidenceKinds,
];

export const thingKindOf = (kind: Kind): ThingKind | null => thingKinds.find(({ type }) => type === kind) ?? null;
