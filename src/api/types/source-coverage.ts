import type { AnnouncementRow } from '../../loaders/minutes-rows.ts';
import type { BodyRow, DocumentRow } from '../../loaders/rows.ts';
import { both } from '../both.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { BodyKindEnum, LanguageEnum } from '../enums.ts';
import { givenId } from '../keys/lookup.ts';
import { connectionOf } from '../lists/connections.ts';
import { pageArgs, pageCost } from '../lists/page-args.ts';
import { rootList } from '../lists/root-list.ts';
import { Announcement } from './minutes/refs.ts';
import { Body, Document } from './refs.ts';

interface SeenList {
  readonly asOf: string;
  readonly members: number;
}

const SeenListRef = builder.objectRef<SeenList>('SeenList').implement({
  description: both('Hvornår nogen er set i organet, og hvor mange.', 'When some were seen in the body, and how many.'),
  fields: (t) => ({
    asOf: t.exposeString('asOf', {
      description: both('Dagen eller tiden, fx 2022-H2.', 'The day or span, for example 2022-H2.'),
    }),
    members: t.exposeInt('members', { description: both('Antal personer.', 'How many persons.') }),
  }),
});

const countOf = async (statement: string, { id }: BodyRow, { batches }: Context) =>
  Number((await batches.rows(statement, id))[0]?.['total'] ?? 0);
const announced = async ({ id }: BodyRow, { batches }: Context) =>
  (await batches.rows('SourceCoverage.announced', id)).map(({ node }) => node as AnnouncementRow);
const attachments = async ({ id }: BodyRow, { batches }: Context) =>
  (await batches.rows('SourceCoverage.attachments', id)).map(({ node }) => node as DocumentRow);
const lacking = async (body: BodyRow, context: Context) =>
  (await announced(body, context)).length + (await attachments(body, context)).length;

const SourceCoverage = builder.objectRef<BodyRow>('SourceCoverage').implement({
  description: both(
    'Hvad vi har om et organ, og hvad der mangler. At vi ikke har det, siger intet om, hvorvidt det findes.',
    'What we hold of a body, and what is missing. That we do not hold it says nothing about whether it exists.',
  ),
  fields: (t) => ({
    body: t.field({ type: Body, description: both('Organet.', 'The body.'), resolve: (body) => body }),
    documentsExpected: t.int({
      description: both(
        'Referater, vi har, og det, de selv lover eller nævner.',
        'Minutes we hold, and what they promise or name themselves.',
      ),
      resolve: async (body, _, context) =>
        (await countOf('Body.meetings.count', body, context)) + (await lacking(body, context)),
    }),
    documentsHeld: t.int({
      description: both('Af dem har vi: møder med referat.', 'Of these we hold: meetings with minutes.'),
      resolve: (body, _, context) => countOf('Body.meetings.count', body, context),
    }),
    documentsMissing: t.int({
      description: both('Af dem mangler vi.', 'Of these we lack.'),
      resolve: (body, _, context) => lacking(body, context),
    }),
    announced: t.field({
      type: [Announcement],
      description: both('Lovede møder og materialer, vi ikke har.', 'Promised meetings and material we do not hold.'),
      complexity: { field: 1, multiplier: 5 },
      resolve: (body, _, context) => announced(body, context),
    }),
    attachments: t.field({
      type: [Document],
      description: both('Nævnte bilag, vi ikke har.', 'Named attachments we do not hold.'),
      complexity: { field: 1, multiplier: 5 },
      resolve: (body, _, context) => attachments(body, context),
    }),
    lists: t.field({
      type: [SeenListRef],
      description: both('Hvornår medlemmer er set, og hvor mange.', 'When members were seen, and how many.'),
      complexity: { field: 1, multiplier: 3 },
      resolve: async ({ id }, _, { batches }) =>
        (await batches.rows('SourceCoverage.lists', id)) as unknown as SeenList[],
    }),
    missing: t.stringList({
      description: both('Hvad der mangler, i sætninger.', 'What is missing, in sentences.'),
      args: { language: t.arg({ type: LanguageEnum, defaultValue: 'DA', description: both('Sprog.', 'Language.') }) },
      resolve: async (body, { language }, context) =>
        missingOf(body, await countOf('Body.meetings.count', body, context)).map((text) =>
          language === 'EN' ? text.en : text.da,
        ),
    }),
  }),
});

/** What nobody has given us of a body, as docs/glossary.md says it. */
function missingOf({ name, kind, listAsOf, validFrom, validTo }: BodyRow, minutes: number) {
  const said = (missing: boolean, da: string, en: string) => (missing ? [{ da, en }] : []);
  return [
    ...said(minutes === 0, `Vi har intet referat fra ${name}.`, `We hold no minutes of ${name}.`),
    ...said(
      !listAsOf,
      `Vi har ingen fuldstændig medlemsliste for ${name}; det siger intet om, hvem der sad der.`,
      `We hold no complete member list for ${name}; that says nothing about who sat there.`,
    ),
    ...said(!validFrom, 'Ingen startdag i nogen kilde.', 'No start in any source.'),
    ...said(!validTo && kind !== 'SUNDHEDSRAAD', 'Ingen slutdag i nogen kilde.', 'No end in any source.'),
  ];
}

builder.interfaceField(Body, 'sourceCoverage', (t) =>
  t.field({
    type: SourceCoverage,
    description: both('Hvad vi har om organet, og hvad der mangler.', 'What we hold of the body, and what is missing.'),
    resolve: (body) => body,
  }),
);

const SourceCoverageConnection = connectionOf<BodyRow>('SourceCoverage', SourceCoverage);

builder.queryField('coverage', (t) =>
  t.field({
    type: SourceCoverageConnection,
    description: both(
      'Hvad vi har om hvert organ, og hvad der mangler: alle klynger og råd, også dem, vi intet har fra.',
      'What we hold of each body, and what is missing: every cluster and council, those we hold nothing of too.',
    ),
    args: {
      kind: t.arg({
        type: [BodyKindEnum],
        defaultValue: ['KLYNGE', 'SUNDHEDSRAAD'] as const,
        description: both('Kun af disse arter.', 'Only of these kinds.'),
      }),
      body: t.arg.string({ description: both('Kun dette organ.', 'Only this body.') }),
      ...pageArgs(t),
    },
    complexity: pageCost(20),
    resolve: async (_, { kind, body, ...page }, context) =>
      rootList<BodyRow>('coverage', {
        page,
        context,
        filters: {
          kinds: kind ?? ['KLYNGE', 'SUNDHEDSRAAD'],
          body: await givenId('body', { kind: 'Body', value: body, context }),
        },
      }),
  }),
);
