import type { ClaimProperty } from '../../domain/claim-properties.ts';
import type { Confidence } from '../../domain/roles.ts';
import type { Evidence } from '../../domain/span.ts';
import type { Sitting } from '../resolve/sittings.ts';
import type { Placed } from '../seeds/csv.ts';
import { type EdgeRow, type NodeRow, sha256 } from './graph-rows.ts';
import { itemAt } from './minutes/item-at.ts';

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

/** What a document says of one thing or fact, and where. */
export interface Citing {
  readonly about: string;
  readonly property: ClaimProperty;
  readonly value: string | number;
  readonly original?: string | null;
  readonly basis?: 'STATED' | 'INFERRED';
  readonly evidence: readonly Evidence[];
  readonly sitting: Sitting;
}

/** What stands before the values that lists write as ids or codes of places, to make ids of them. */
const prefixOf: Readonly<Record<string, string>> = { region: '', successor: '', klynge: '', covers: 'kommune-' };

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

  /**
   * Records what a document says: one claim for each place that says it. A longer passage than may be quoted has its
   * hash in place of the quote.
   *
   * @returns the claims' ids; `[]` where the extract gives no place
   */
  cite({ about, property, value, original, basis = 'STATED', evidence, sitting }: Citing): string[] {
    return evidence.map((place) => {
      const { documentId, file } = sitting;
      const id = `claim-${sha256([documentId, about, property, String(value), place.start].join('\n')).slice(0, 16)}`;
      this.rows.set(id, {
        id,
        about,
        property,
        value: String(value),
        original: original ?? null,
        basis,
        confidence: 'NOT_STATED',
        list: file.file,
        documentId,
        itemNumber: itemAt(file.extract.items, place.start),
        start: place.start,
        end: place.end,
        quote: 'quote' in place ? place.quote : null,
        quoteSha256: 'quoteSha256' in place ? place.quoteSha256 : null,
        sourcesInRow: 1,
      });
      return id;
    });
  }

  /** What has been said of a thing or fact so far, in the order in which it was said. */
  of(about: string): NodeRow[] {
    return [...this.rows.values()].filter((claim) => claim['about'] === about);
  }

  /** All claims; where a value is the id or code of a place, `valueName` is its name, by `names` of ids. */
  nodes(names: ReadonlyMap<string, string>): NodeRow[] {
    return this.sorted().map((claim) => {
      const prefix = prefixOf[String(claim['property'])];
      const valueName = prefix === undefined ? undefined : names.get(`${prefix}${claim['value']}`);
      return valueName === undefined ? claim : { ...claim, valueName };
    });
  }

  edges(): EdgeRow[] {
    return this.sorted().map((claim) => ({ from: claim.id, to: String(claim['documentId']) }));
  }

  private sorted(): NodeRow[] {
    return [...this.rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}
