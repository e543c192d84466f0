import type { Edition } from '../../api/asking.ts';
import { kindNames } from '../../questions/kinds.ts';
import type { Both } from '../../questions/question.ts';
import { both } from '../../questions/say.ts';
import { type Claim, claimFragment } from '../claims/claim.ts';
import { enumOf, type Language } from '../language.ts';
import { type Field, other } from './fields.ts';
import type { ThingKind } from './kinds/kind.ts';
import { named, type Row, row, sayThing, text } from './named.ts';
import type { Found } from './operation.ts';

/** Facts between two things that the API has no type for: they are reached by their ends, which their ids name. */

const ends = ['Klynge', 'Sundhedsraad', 'Udvalg', 'Kommune'] as const;

export const betweenOperation = `
query Forbindelse($id: ID!, $ends: [ID!]!, $language: Language!) {
  claims(about: $id, first: 100) {
    nodes {
      ...Shown
    }
  }
  nodes(ids: $ends) {
    __typename
    id
    ${ends.map((kind) => `... on ${kind} { ${named[kind].select} }`).join('\n    ')}
    ... on Person { ${named.Person.select} sameNameAs { id reason reasonEn: reason(language: EN) } }
  }
}
${claimFragment}`;

interface Shape {
  readonly kind: Pick<ThingKind, 'name' | 'fields'> & { readonly unlisted: boolean };
  readonly pattern: RegExp;
  /** Ids of the two ends, from the parts of the id. */
  readonly ends: (parts: readonly string[]) => readonly [string, string];
}

const end = (place: number, da: string, en: string): Field => ({
  ...other(`end${place}`, [da, en], '', (value) => {
    const said = sayThing(value);
    return said === null ? [] : [{ text: said.name, id: said.id }];
  }),
});

const why = other('reason', ['Hvorfor', 'Why'], '', (value) => {
  const { reason, reasonEn } = row(value);
  return text(reason) === null ? [] : [{ text: both(text(reason) ?? '', text(reasonEn) ?? text(reason) ?? '') }];
});

// A person's id may hold that of a body, so the last body in an id is the one that was sat in.
const shapes: readonly Shape[] = [
  {
    kind: {
      name: kindNames.Covers,
      fields: [end(0, 'Organ', 'Body'), end(1, 'Kommune', 'Municipality')],
      unlisted: false,
    },
    pattern: /^covers-((?:klynge|raad|udvalg)-[a-z0-9-]+)-(\d{4})$/,
    ends: ([body = '', code = '']) => [body, `kommune-${code}`],
  },
  {
    kind: {
      name: kindNames.SameName,
      fields: [end(0, 'Person', 'Person'), end(1, 'Person', 'Person'), why],
      unlisted: true,
    },
    pattern: /^same-name-as-(person-[a-z0-9-]+?)-(person-[a-z0-9-]+)$/,
    ends: ([one = '', two = '']) => [one, two],
  },
  {
    kind: {
      name: kindNames.SatIn,
      fields: [end(0, 'Person', 'Person'), end(1, 'Organ', 'Body')],
      unlisted: true,
    },
    pattern: /^sat-in-(person-[a-z0-9-]+)-((?:klynge|raad|udvalg)-[a-z0-9-]+)$/,
    ends: ([person = '', body = '']) => [person, body],
  },
];

/** A fact between two things. */
export interface Between {
  readonly kind: Shape['kind'];
  readonly title: Both;
  readonly found: Found;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Ids of the two ends of a fact, and what it is called; null for an id of another kind. */
export function endsOf(id: string): { readonly name: Both; readonly ends: readonly [string, string] } | null {
  const shape = shapes.find(({ pattern }) => pattern.test(id));
  if (shape === undefined) return null;
  return { name: shape.kind.name, ends: shape.ends((shape.pattern.exec(id) ?? []).slice(1)) };
}

/** The fact of an id; null where there is none. */
export async function findBetween(
  id: string,
  { edition, language }: { edition: Edition; language: Language },
): Promise<Between | null> {
  const shape = shapes.find(({ pattern }) => pattern.test(id));
  if (shape === undefined) return null;
  const variables = {
    id,
    ends: shape.ends((shape.pattern.exec(id) ?? []).slice(1)),
    language: enumOf(language),
  };
  const { claims, nodes } = await edition.ask<{
    claims: { nodes: readonly Claim[] } | null;
    nodes: readonly (Row | null)[];
  }>(betweenOperation, variables);
  const [one, two] = nodes;
  if (claims === null || !one || !two) return null;
  const sameName = one['sameNameAs'] as readonly { id: string }[] | undefined;
  const reason = sameName?.find((fact) => fact.id === id) ?? null;
  const names = [sayThing(one)?.name, sayThing(two)?.name];
  return {
    kind: shape.kind,
    title: both(names.map((name) => name?.da ?? '').join(' – '), names.map((name) => name?.en ?? '').join(' – ')),
    found: { id, row: { id, end0: one, end1: two, reason }, around: {}, evidence: claims.nodes },
    variables,
  };
}
