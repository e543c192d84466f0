import type { Edition } from '../../api/asking.ts';
import { type Claim, claimFragment } from '../claims/claim.ts';
import { enumOf, type Language } from '../language.ts';
import type { Field } from './fields.ts';
import type { ThingKind } from './kinds/kind.ts';
import { type NamedKind, named, type Row, row } from './named.ts';

/** What the API says of one thing. */
export interface Found {
  readonly id: string;
  readonly row: Row;
  readonly around: Row;
  readonly evidence: readonly Claim[];
}

/** All a page says of a thing: its fields, its neighbours, and what it rests on. */
export const operationOf = ({ type, fields }: ThingKind): string => `
query Ting($id: ID!, $language: Language!) {
  node(id: $id) {
    __typename
    ... on ${type} {
      ${named[type as NamedKind].select}
      ${fields.map(({ select }) => select).join('\n      ')}
      evidence(first: 100) {
        ...Shown
      }
    }
  }
}
${claimFragment}`;

/** Lists of the root that are about the thing; null where there are none. */
export const aroundOf = ({ around = [] }: ThingKind): string | null =>
  around.length === 0
    ? null
    : `
query Omkring($id: String!) {
  ${around.map(({ select }) => select).join('\n  ')}
}`;

/** One list of a thing from a place on. */
export const nextOf = ({ type }: ThingKind, { page }: Field): string => `
query Videre($id: ID!, $after: String!) {
  node(id: $id) {
    ... on ${type} {
      ${page}
    }
  }
}`;

export const nextAroundOf = ({ page }: Field): string => `
query Videre($id: String!, $after: String!) {
  ${page}
}`;

/** Asks for a thing and reads its lists to their end; null where the id names nothing. An old id finds what it became. */
export async function findThing(
  kind: ThingKind,
  { id: asked, edition, language }: { id: string; edition: Edition; language: Language },
): Promise<Found | null> {
  const first = await edition.ask<{ node: (Row & { id: string; evidence: readonly Claim[] }) | null }>(
    operationOf(kind),
    { id: asked, language: enumOf(language) },
  );
  if (first.node === null) return null;
  const { id, evidence } = first.node;
  await readOn(kind.fields, first.node, async (field, after) => {
    const next = await edition.ask<{ node: Row }>(nextOf(kind, field), { id, after });
    return next.node;
  });
  const operation = aroundOf(kind);
  const around = operation === null ? {} : await edition.ask<Row>(operation, { id });
  await readOn(kind.around ?? [], around, (field, after) => edition.ask<Row>(nextAroundOf(field), { id, after }));
  return { id, row: first.node, around, evidence };
}

/** Reads every list that has more than a page to its end, into its first page. */
async function readOn(
  fields: readonly Field[],
  into: Row,
  next: (field: Field, after: string) => Promise<Row>,
): Promise<void> {
  for (const field of fields.filter(({ page }) => page !== undefined)) {
    const list = row(into[field.key]);
    let { pageInfo } = list as { pageInfo: { hasNextPage: boolean; endCursor: string | null } };
    while (pageInfo.hasNextPage && pageInfo.endCursor !== null) {
      const more = row((await next(field, pageInfo.endCursor))[field.key]);
      (list['nodes'] as unknown[]).push(...(more['nodes'] as unknown[]));
      pageInfo = more['pageInfo'] as typeof pageInfo;
    }
  }
}
