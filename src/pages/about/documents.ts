import type { Edition } from '../../api/asking.ts';

/** A source as the page of the publisher lists it. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly publisher: string;
  readonly url: string | null;
  readonly licence: string;
}

export const sourcesOperation = /* GraphQL */ `
query Kilder($after: String) {
  documents(first: 100, after: $after) {
    nodes {
      id
      title
      kind
      publisher
      url
      licence
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`;

interface Documents {
  readonly documents: {
    readonly nodes: readonly Source[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

/** Every source of a version, in Danish order. */
export async function sourcesOf(edition: Edition): Promise<Source[]> {
  const sources: Source[] = [];
  let after: string | null = null;
  for (;;) {
    const { documents }: Documents = await edition.ask(sourcesOperation, { after });
    sources.push(...documents.nodes);
    after = documents.pageInfo.endCursor;
    if (!documents.pageInfo.hasNextPage) return sources;
  }
}
