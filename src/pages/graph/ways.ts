import type { Edition } from '../../api/asking.ts';
import type { Both } from '../../questions/question.ts';
import { both } from '../../questions/say.ts';
import { type Row, row } from '../thing/named.ts';
import { sharedOperation, waysOperation } from './operations.ts';
import type { Sketch } from './sketch.ts';

/** The shortest ways between two, as ids of what the sketch holds. */
export interface Ways {
  readonly says: Both;
  readonly paths: readonly { readonly dots: readonly string[]; readonly lines: readonly string[] }[];
}

interface Found {
  readonly paths: {
    readonly status: 'FOUND' | 'NO_PATH' | 'SAME_THING' | 'UNKNOWN_ID';
    readonly length: number | null;
    readonly hasMore: boolean;
    readonly paths: readonly {
      readonly nodes: readonly (Row & { id: string })[];
      readonly steps: readonly { readonly id: string; readonly memberships: readonly Row[] }[];
    }[];
  };
}

/** Draws the shortest ways between two, and says how many there are and how long. */
export async function drawWays(
  [fra, til]: readonly [string, string],
  { edition, sketch }: { edition: Edition; sketch: Sketch },
): Promise<Ways> {
  const { paths } = await edition.ask<Found>(waysOperation, { fra, til });
  for (const { nodes, steps } of paths.paths) {
    for (const node of nodes) sketch.dot(node);
    for (const seat of steps.flatMap(({ memberships }) => memberships)) sketch.seat(seat);
  }
  return {
    says: sayWays(paths),
    paths: paths.paths.map(({ nodes, steps }) => ({
      dots: nodes.map(({ id }) => id),
      lines: steps.map(({ id }) => id),
    })),
  };
}

function sayWays({ status, length, hasMore, paths }: Found['paths']): Both {
  if (status === 'SAME_THING')
    return both('Det er den samme to gange. Vælg to forskellige.', 'Both are the same. Choose two different ones.');
  if (status !== 'FOUND') {
    return both(
      'I de kilder, vi har, er der ingen forbindelse på højst otte led. Medlemslister, vi ikke har, kan rumme en.',
      'In the sources we hold there is no connection of at most eight steps. Member lists that we do not hold may have one.',
    );
  }
  const count = hasMore
    ? both('Mere end 20 lige korte veje', 'More than 20 ways of equal length')
    : countOf(paths.length);
  return both(
    `${count.da} på ${length} led. Hvert led er en plads i et organ; det siger ikke, at to sad der samtidig.`,
    `${count.en}, ${length} ${length === 1 ? 'step' : 'steps'} long. Each step is a seat in a body; it does not say that two sat there at the same time.`,
  );
}

const countOf = (ways: number): Both =>
  ways === 1
    ? both('Én korteste vej', 'One shortest way')
    : both(`${ways} lige korte veje`, `${ways} ways of equal length`);

/** Draws some bodies with the persons who sat in at least two of them, and says how many those are. */
export async function drawShared(
  bodies: readonly string[],
  { edition, sketch }: { edition: Edition; sketch: Sketch },
): Promise<Both> {
  if (bodies.length < 2) {
    return both(
      'Vælg mindst to organer for at se, hvem der sad i begge.',
      'Choose at least two bodies to see who sat in both.',
    );
  }
  const { sharedMembers } = await edition.ask<{
    sharedMembers: { pageInfo: { hasNextPage: boolean }; nodes: readonly (Row & { memberships: { nodes: Row[] } })[] };
  }>(sharedOperation, { organer: bodies });
  const { nodes, pageInfo } = sharedMembers;
  for (const { memberships } of nodes) {
    for (const seat of memberships.nodes) {
      if (bodies.includes(String(row(seat['body'])['id']))) sketch.seat(seat);
    }
  }
  if (nodes.length === 0) {
    return both(
      'Ingen person, vi kender, sad i to af dem. Navne, der kun måske er samme person, tæller ikke.',
      'No person we know of sat in two of them. Names that may or may not be one person do not count.',
    );
  }
  const many = pageInfo.hasNextPage ? both('Mindst ', 'At least ') : both('', '');
  return both(
    `${many.da}${nodes.length} ${nodes.length === 1 ? 'person' : 'personer'} sad i mindst to af dem.`,
    `${many.en}${nodes.length} ${nodes.length === 1 ? 'person' : 'persons'} sat in at least two of them.`,
  );
}
