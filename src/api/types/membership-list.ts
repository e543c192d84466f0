import type { BodyRow, DocumentRow } from '../../loaders/rows.ts';
import { both } from '../both.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { ElectedEnum, HeldEnum, LanguageEnum, RoleEnum, SideEnum } from '../enums.ts';
import type { HeldCounts } from '../lists/held-counts.ts';
import type { MembershipPage, SeatEdge } from '../lists/membership-page.ts';
import { flat } from '../lists/page-args.ts';
import { SaidByEnum } from '../minutes-enums.ts';
import { Document, Membership } from './refs.ts';

const SeatEdgeRef = builder.objectRef<SeatEdge>('MembershipEdge').implement({
  description: both('Ét medlemskab i en liste.', 'One membership of a list.'),
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: both('Stedet i listen.', 'The place in the list.') }),
    node: t.field({
      type: Membership,
      description: both('Medlemskabet.', 'The membership.'),
      resolve: (edge) => edge.node,
    }),
    held: t.field({
      type: HeldEnum,
      nullable: true,
      description: both(
        'Besat på den dag, der er spurgt om; null uden dag.',
        'Held on the day asked about; null without a day.',
      ),
      resolve: (edge) => edge.held,
    }),
  }),
});

const HeldCountsRef = builder.objectRef<HeldCounts>('HeldCounts').implement({
  description: both(
    'Antal pr. svar; de tre giver tilsammen alle.',
    'How many of each answer; the three add up to all.',
  ),
  fields: (t) => ({
    yes: t.exposeInt('yes', { description: both('Sikkert besat.', 'Certainly held.') }),
    no: t.exposeInt('no', { description: both('Sikkert ikke besat.', 'Certainly not held.') }),
    unknown: t.exposeInt('unknown', { description: both('Vides ikke.', 'Not known.') }),
  }),
});

export const MembershipConnection = builder.objectRef<MembershipPage>('MembershipConnection').implement({
  description: both('En side af medlemskaber.', 'A page of memberships.'),
  fields: (t) => ({
    edges: t.field({
      type: [SeatEdgeRef],
      complexity: flat,
      description: both('Leddene med svar for dagen.', 'The items with the answer for the day.'),
      resolve: (page) => page.edges as SeatEdge[],
    }),
    nodes: t.field({
      type: [Membership],
      complexity: flat,
      description: both('Medlemskaberne alene.', 'The memberships alone.'),
      resolve: (page) => page.edges.map((edge) => edge.node),
    }),
    pageInfo: t.field({
      type: builder.pageInfoRef(),
      complexity: flat,
      description: both('Om der er mere.', 'Whether there is more.'),
      resolve: (page) => page.pageInfo,
    }),
    totalCount: t.int({
      description: both(
        'Antal i alt under filtrene, `held` ikke medregnet.',
        'How many in all under the filters, `held` left aside.',
      ),
      resolve: async (page) => (await page.counts()).total,
    }),
    heldCounts: t.field({
      type: HeldCountsRef,
      nullable: true,
      description: both(
        'Antal pr. svar for dagen; null uden dag.',
        'How many of each answer for the day; null without a day.',
      ),
      resolve: async (page) => (page.day === null ? null : page.counts()),
    }),
    asOf: t.string({
      nullable: true,
      description: both(
        'Hvornår den nyeste fuldstændige liste gælder, fx 2026-04-28 eller 2022-H2; null: ingen liste.',
        'As of when the newest complete list holds; null: no list held.',
      ),
      resolve: (page) => page.body?.listAsOf ?? null,
    }),
    list: t.field({
      type: Document,
      nullable: true,
      description: both('Kilden til den liste.', 'The source of that list.'),
      resolve: async (page, _, context) => listOf(page.body, context),
    }),
    missing: t.string({
      nullable: true,
      description: both(
        'Hvad der mangler for at svare: at ingen fuldstændig liste er fundet; null: intet. En tom liste uden dette svar betyder ingen.',
        'What is missing for an answer: that no complete list is held; null: nothing. Only without it does an empty list mean nobody.',
      ),
      args: { language: t.arg({ type: LanguageEnum, defaultValue: 'DA', description: both('Sprog.', 'Language.') }) },
      resolve: (page, { language }) => missingOf(page.body, language ?? 'DA'),
    }),
    doubt: t.string({
      nullable: true,
      description: both(
        'Hvad der er i tvivl om den liste; null: intet noteret.',
        'What is doubtful about that list; null: nothing noted.',
      ),
      args: { language: t.arg({ type: LanguageEnum, defaultValue: 'DA', description: both('Sprog.', 'Language.') }) },
      resolve: ({ body }, { language }) => (language === 'EN' ? body?.listDoubtEn : body?.listDoubt) ?? null,
    }),
  }),
});

async function listOf(body: BodyRow | null, { batches }: Context): Promise<DocumentRow | null> {
  if (!body?.listDocumentId) return null;
  const [row] = await batches.rows('Document', body.listDocumentId);
  return (row?.['node'] as DocumentRow | undefined) ?? null;
}

function missingOf(body: BodyRow | null, language: 'DA' | 'EN'): string | null {
  if (body === null || body.listAsOf) return null;
  return language === 'EN'
    ? `We hold no complete member list for ${body.name}; that says nothing about who sat there.`
    : `Vi har ingen fuldstændig medlemsliste for ${body.name}; det siger intet om, hvem der sad der.`;
}

type Fields = Parameters<Parameters<typeof builder.queryFields>[0]>[0];

/** The arguments of every list of memberships. */
export function seatArgs(t: Pick<Fields, 'arg'>) {
  return {
    virkningPaa: t.arg({
      type: 'Date',
      description: both(
        'Dagen, der spørges om: om hver plads var besat da (virkningstid), ikke hvad vi vidste da.',
        'The day asked about: whether each seat was held then (valid time), not what we knew then.',
      ),
    }),
    held: t.arg({
      type: [HeldEnum],
      description: both('Kun med disse svar; kræver virkningPaa.', 'Only with these answers; needs virkningPaa.'),
    }),
    role: t.arg({ type: [RoleEnum], description: both('Kun disse hverv.', 'Only these roles.') }),
    side: t.arg({ type: [SideEnum], description: both('Kun disse parter.', 'Only these sides.') }),
    elected: t.arg({
      type: [ElectedEnum],
      description: both('Kun politikere, andre eller ikke oplyst.', 'Only politicians, others, or not said.'),
    }),
    party: t.arg.stringList({
      description: both(
        'Kun for disse partier: bogstav, navn eller id.',
        'Only for these parties: letter, name or id.',
      ),
    }),
    saidBy: t.arg({
      type: [SaidByEnum],
      description: both('Kun det, mindst én af disse kilder siger.', 'Only what at least one of these sources says.'),
    }),
    first: t.arg.int({ description: both('Så mange, 1–100; ellers 50.', 'So many, 1–100; else 50.') }),
    after: t.arg.string({ description: both('Efter denne cursor.', 'After this cursor.') }),
  };
}
