import type { ClaimProperty } from '../../domain/claim-properties.ts';
import type { Confidence } from '../../domain/roles.ts';
import type { Placed } from '../seeds/csv.ts';
import { type EdgeRow, type NodeRow, sha256 } from './graph-rows.ts';

/** What one row of a list says of one thing or fact. */
export interface Saying {
  /** Id of the thing or fact. */
  readonly about: string;
  readonly property: ClaimProperty;
  readonly value: string | number;
  /** As the list writes it, where that differs. */
  readonly original?: string;
  readonly basis?: 'STATED' | 'INFERRED';
  readonly confidence?: Confidence;
  readonly sources: readonly string[];
  readonly row: Placed & { readonly note?: string | null };
}

/** Collects the claims while the rows are made, so that a fact and its evidence are written side by side. */
export class Claims {
  private readonly rows = new Map<string, NodeRow>();

  /**
   * Records what a row says: one claim for each source it names. Which of several sources carries which value the row
   * does not say; `sourcesInRow` lets the reader know.
   *
   * @returns the claims' ids, to be kept as `claims` on what they are about
   */
  say({
    about,
    property,
    value,
    original,
    basis = 'STATED',
    confidence = 'NOT_STATED',
    sources,
    row,
  }: Saying): string[] {
    return sources.map((source) => {
      const document = `document-${source}`;
      const id = `claim-${sha256([document, about, property, String(value), row.file, row.rowKey].join('\n')).slice(0, 16)}`;
      this.rows.set(id, {
        id,
        about,
        property,
        value: String(value),
        original: original ?? null,
        basis,
        confidence,
        list: row.file,
        key: row.rowKey,
        documentId: document,
        note: row.note ?? null,
        sourcesInRow: sources.length,
      });
      return id;
    });
  }

  nodes(): NodeRow[] {
    return [...this.rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  edges(): EdgeRow[] {
    return this.nodes().map((claim) => ({ from: claim.id, to: String(claim['documentId']) }));
  }
}
