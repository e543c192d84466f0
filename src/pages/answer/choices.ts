import type { Edition } from '../../api/asking.ts';
import type { ParameterKind } from '../../questions/question.ts';

/** Something a parameter can be. */
export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** The kinds whose every value fits on a page, with the lists that name them. */
const lists = {
  KLYNGE: ['klynger'],
  SUNDHEDSRAAD: ['sundhedsraadene'],
  KOMMUNE: ['kommuner'],
  PARTY: ['parties'],
  THEME: ['themes'],
  BODY: ['klynger', 'sundhedsraadene', 'udvalgene'],
} as const satisfies Partial<Record<ParameterKind, readonly string[]>>;

/** One operation for each kind, so that each can be held to the schema. */
export const choiceOperations: ReadonlyMap<string, string> = new Map(
  Object.entries(lists).map(([kind, names]) => [
    kind,
    `query Valg { ${names.map((name) => `${name}(first: 100) { nodes { ${named(kind)} } }`).join(' ')} }`,
  ]),
);

function named(kind: string): string {
  return kind === 'PARTY' ? 'id partyName: name letter' : 'id name';
}

interface Named {
  readonly id: string;
  readonly name?: string;
  readonly partyName?: string | null;
  readonly letter?: string | null;
}

/** Every value a parameter of the kind can have, alphabetically as the API lists them; null where they are too many. */
export async function choicesOf(kind: ParameterKind, edition: Edition): Promise<readonly Choice[] | null> {
  const operation = choiceOperations.get(kind);
  if (operation === undefined) return null;
  const found = await edition.ask<Record<string, { nodes: readonly Named[] }>>(operation);
  return Object.values(found).flatMap(({ nodes }) =>
    nodes.map(({ id, name, partyName, letter }) => ({
      id,
      name: name ?? [partyName, letter && `(${letter})`].filter(Boolean).join(' '),
    })),
  );
}
