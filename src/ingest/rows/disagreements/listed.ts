import { groupBy } from '../../../domain/group.ts';
import { slug } from '../../../domain/names.ts';
import type { Sitting } from '../../resolve/sittings.ts';
import type { DisagreementRow } from '../../seeds/reference-lists.ts';
import type { Claims } from '../claims.ts';
import type { Found } from './found.ts';

interface Said {
  readonly claims: Claims;
  readonly sittings: readonly Sitting[];
}

/** What the reviewed list holds side by side: each value a claim of each source that gives it. */
export function listed(rows: readonly DisagreementRow[], said: Said): Found[] {
  const groups = groupBy(rows, ({ about, property }) => `${property} ${about}`);
  return [...groups.values()].flatMap((rows) => {
    const values = rows.toSorted((a, b) => (a.rowKey < b.rowKey ? -1 : 1)); // The order of the lines says nothing.
    const [first] = values;
    const explained = values.find(({ why }) => why !== null);
    if (!first || !explained) return [];
    const { about, property } = first;
    return {
      about,
      property,
      bodyId: /^(klynge|raad|udvalg)-/.test(about) ? about : null,
      sides: values.map((row) => ({ value: row.value, valueEn: row.value_en, claims: claimsOf(row, said) })),
      why: { da: explained.why ?? '', en: explained.why_en ?? '' },
      documentId: onlyDocument(values),
    };
  });
}

/** The document, where one and the same gives every value: then it disagrees with itself. */
function onlyDocument(values: readonly DisagreementRow[]): string | null {
  const [only, ...others] = new Set(values.flatMap(({ source }) => source));
  return only === undefined || others.length > 0 ? null : `document-${only}`;
}

/** A reviewed document has said it already, with its place; what any other source says is said here. */
function claimsOf(row: DisagreementRow, { claims, sittings }: Said): string[] {
  const reviewed = sittings.filter(({ file }) => row.source.includes(file.name));
  const names = new Set(reviewed.map(({ file }) => file.name));
  return [
    ...reviewed
      .flatMap(({ documentId }) => claims.of(row.about).filter((claim) => claim['documentId'] === documentId))
      .map(({ id }) => id),
    ...claims.say({
      about: `disagreement-${slug(row.property)}-${row.about}`,
      property: 'conflict',
      value: row.value,
      sources: row.source.filter((id) => !names.has(id)),
      row,
    }),
  ];
}
