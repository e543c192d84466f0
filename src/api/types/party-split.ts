import type { PartyRow } from '../../loaders/rows.ts';
import { both } from '../both.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { fewValues } from '../keys/at-most.ts';
import { flat } from '../lists/page-args.ts';
import { SaidByEnum } from '../minutes-enums.ts';
import { Body, Party } from './refs.ts';

interface SplitRow {
  readonly party: PartyRow | null;
  readonly letter: string | null;
  readonly elected: 'YES' | 'NO' | 'UNKNOWN';
  readonly held: 'YES' | 'NO' | 'UNKNOWN' | null;
  readonly members: number;
}

interface PartyCount {
  readonly party: PartyRow | null;
  readonly letter: string | null;
  readonly members: number;
}

const PartyCountRef = builder.objectRef<PartyCount>('PartyCount').implement({
  description: both('Antal medlemmer af ét parti.', 'How many members of one party.'),
  fields: (t) => ({
    party: t.field({
      type: Party,
      nullable: true,
      description: both('Partiet; null: kun et bogstav er trykt.', 'The party; null: only a letter is printed.'),
      resolve: ({ party }) => party,
    }),
    letter: t.string({
      nullable: true,
      description: both('Partiets bogstav, eller det trykte.', "The party's letter, or the printed one."),
      resolve: ({ party, letter }) => party?.letter ?? letter,
    }),
    members: t.exposeInt('members', { description: both('Antal personer.', 'How many persons.') }),
  }),
});

const PartySplit = builder.objectRef<readonly SplitRow[]>('PartySplit').implement({
  description: both(
    'Medlemmernes fordeling på partier. Hver person tælles ét sted; tilsammen alle.',
    'The members by party. Each person counts in one place; together all.',
  ),
  fields: (t) => ({
    total: t.int({
      description: both('Alle, der er talt.', 'All who are counted.'),
      resolve: (rows) => sum(counted(rows)),
    }),
    parties: t.field({
      type: [PartyCountRef],
      description: both('Antal pr. parti; flest først.', 'How many of each party; most first.'),
      complexity: flat,
      resolve: partiesOf,
    }),
    withoutParty: t.int({
      description: both('Politikere, hvis parti ingen kilde siger.', 'Politicians whose party no source states.'),
      resolve: (rows) => sum(counted(rows).filter((row) => !hasParty(row) && row.elected === 'YES')),
    }),
    notSaid: t.int({
      description: both(
        'Uden parti, og det siges ikke, om de er politikere.',
        'Without a party, and it is not said whether they are politicians.',
      ),
      resolve: (rows) => sum(counted(rows).filter((row) => !hasParty(row) && row.elected === 'UNKNOWN')),
    }),
    notPoliticians: t.int({
      description: both('Ikke politikere.', 'Not politicians.'),
      resolve: (rows) => sum(counted(rows).filter((row) => !hasParty(row) && row.elected === 'NO')),
    }),
    heldUnknown: t.int({
      description: both(
        'Ikke talt med: om de sad der på dagen, vides ikke. 0 uden dag.',
        'Not counted: whether they sat there on the day is not known. 0 without a day.',
      ),
      resolve: (rows) => sum(rows.filter(({ held }) => held === 'UNKNOWN')),
    }),
  }),
});

const counted = (rows: readonly SplitRow[]) => rows.filter(({ held }) => held === null || held === 'YES');
const hasParty = ({ party, letter }: SplitRow) => party !== null || letter !== null;
const sum = (rows: readonly { readonly members: number }[]) => rows.reduce((all, { members }) => all + members, 0);

function partiesOf(rows: readonly SplitRow[]): PartyCount[] {
  const counts = new Map<string, PartyCount>();
  for (const { party, letter, members } of counted(rows).filter(hasParty)) {
    const key = party?.id ?? `letter ${letter}`;
    counts.set(key, { party, letter, members: members + (counts.get(key)?.members ?? 0) });
  }
  return [...counts.values()].sort((a, b) => b.members - a.members); // Stable: equal counts stay in Danish order.
}

builder.interfaceField(Body, 'partySplit', (t) =>
  t.field({
    type: PartySplit,
    description: both(
      'Medlemmernes partier: på den nyeste fuldstændige liste, eller dem, der sikkert sad der på dagen.',
      "The members' parties: on the newest complete list, or of those who surely sat there on the day.",
    ),
    args: {
      virkningPaa: t.arg({
        type: 'Date',
        description: both('Dagen i den virkelige verden.', 'The day, in the world.'),
      }),
      saidBy: t.arg({
        type: [SaidByEnum],
        description: both(
          'Kun det, disse kilder siger; kun MINUTES giver parti og hverv, som referatet har dem.',
          'Only what these sources say; MINUTES alone gives party and office as the minutes have them.',
        ),
      }),
    },
    complexity: { field: 5, multiplier: 1 },
    resolve: async (body, { virkningPaa, saidBy }, context) => splitOf(body.id, { virkningPaa, saidBy }, context),
  }),
);

async function splitOf(
  id: string,
  { virkningPaa, saidBy }: { virkningPaa?: string | null | undefined; saidBy?: readonly string[] | null | undefined },
  { batches }: Context,
): Promise<readonly SplitRow[]> {
  const rows = await batches.rows('Body.partySplit', id, {
    day: virkningPaa ?? null,
    saidBy: fewValues('saidBy', saidBy),
    inMinutes: saidBy?.length === 1 && saidBy[0] === 'MINUTES',
  });
  return rows as unknown as readonly SplitRow[];
}
