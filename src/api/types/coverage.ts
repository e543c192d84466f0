import type { Batches } from '../../loaders/batches.ts';
import type { BodyRow, FactRow, KommuneRow } from '../../loaders/rows.ts';
import { both } from '../both.ts';
import { builder } from '../builder.ts';
import { ConfidenceEnum } from '../enums.ts';
import { evidenceField } from './evidence.ts';
import { Klynge, Kommune, Sundhedsraad } from './refs.ts';

/** A kommune as a body covers it, with the fact that says so. */
interface Coverage {
  readonly kommune: KommuneRow;
  readonly fact: FactRow;
  readonly claims: readonly string[];
}

const CoverageRef = builder.objectRef<Coverage>('Coverage').implement({
  description: both('At et organ dækker en kommune.', 'That a body covers a municipality.'),
  fields: (t) => ({
    id: t.id({ description: both('Faktummets id.', "The fact's id."), resolve: (row) => row.fact.id }),
    kommune: t.field({
      type: Kommune,
      description: both('Kommunen.', 'The municipality.'),
      resolve: (row) => row.kommune,
    }),
    confidence: t.field({
      type: ConfidenceEnum,
      description: both('Listens tillid.', "The list's confidence."),
      resolve: (row) => row.fact.confidence ?? 'NOT_STATED',
    }),
    note: t.string({
      nullable: true,
      description: both('Bemærkning.', 'Remark.'),
      resolve: (row) => row.fact.note ?? null,
    }),
  }),
});
evidenceField(CoverageRef);

/** A row of what a body covers. */
export interface CoveredRow {
  readonly node: unknown;
  readonly fact: unknown;
}

/** What bodies cover, where it came with them. */
const came = new WeakMap<BodyRow, readonly CoveredRow[]>();

/** Notes what a body covers, which came with its row. */
export function withCovered(body: BodyRow, rows: readonly CoveredRow[]): void {
  came.set(body, rows);
}

const coveredBy = async (body: BodyRow, batches: Batches): Promise<readonly CoveredRow[]> =>
  came.get(body) ?? (await batches.rows('Coverage', body.id)).map(({ node, fact }) => ({ node, fact }));

/** Klynger and råd cover kommuner; other bodies do not say which. */
for (const type of [Klynge, Sundhedsraad]) {
  builder.objectFields(type, (t) => ({
    kommuner: t.field({
      type: [Kommune],
      description: both('Kommunerne, organet dækker.', 'The municipalities it covers.'),
      complexity: { field: 1, multiplier: 5 },
      resolve: async (body, _, { batches }) => (await coveredBy(body, batches)).map(({ node }) => node as KommuneRow),
    }),
    coverage: t.field({
      type: [CoverageRef],
      description: both('Det samme med bevis for hver kommune.', 'The same with evidence for each municipality.'),
      complexity: { field: 1, multiplier: 5 },
      resolve: async (body, _, { batches }) =>
        (await coveredBy(body, batches)).map(({ node, fact }) => ({
          kommune: node as KommuneRow,
          fact: fact as FactRow,
          claims: (fact as FactRow).claims ?? [],
        })),
    }),
  }));
}
