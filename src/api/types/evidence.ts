import type { ObjectRef } from '@pothos/core';
import { citation } from '../../domain/citation.ts';
import { claimProperties, claimPropertyOf } from '../../domain/claim-properties.ts';
import type { ClaimRow } from '../../loaders/rows.ts';
import { both } from '../both.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { BasisEnum, ConfidenceEnum, LanguageEnum } from '../enums.ts';
import { invalidArgument, unknownValue } from '../errors.ts';
import { bounded } from '../lists/page.ts';
import { loadNode } from './node.ts';
import { Claim, Document } from './refs.ts';

type Types = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer Shape> ? Shape : never;

/** The claims behind a thing or fact, in the order in which they were read. */
async function claimsOf(ids: readonly string[], context: Context): Promise<ClaimRow[]> {
  const rows = await Promise.all(ids.map((id) => context.batches.rows('Claim', id)));
  return rows.flatMap(([row]) => (row ? [row['node'] as ClaimRow] : []));
}

/** The property behind what a caller wrote: a claim's own word, or the API's field. */
function propertyOf(asked: string | null | undefined): string | null {
  if (asked === null || asked === undefined) return null;
  const known: readonly string[] = claimProperties;
  const property = claimPropertyOf[asked] ?? asked;
  if (known.includes(property)) return property;
  throw unknownValue('property', asked, known, `known are ${known.join(', ')}`);
}

/** Adds `evidence` to a type: the claims that say so, all of one property or of every one. */
export function evidenceField(ref: object): void {
  builder.objectField(ref as ObjectRef<Types, { claims?: readonly string[] }>, 'evidence', (t) =>
    t.field({
      type: [Claim],
      description: both('Beviset: hvad hver kilde siger, og hvor.', 'The evidence: what each source says, and where.'),
      args: {
        property: t.arg.string({
          description: both(
            `Kun om denne egenskab: ${claimProperties.join(', ')}.`,
            'Only about this property; the names stand above.',
          ),
        }),
        first: t.arg.int({ description: both('Højst så mange, 1–100.', 'At most so many, 1–100.') }),
      },
      complexity: ({ first }) => ({ field: 1, multiplier: first ?? 10 }),
      resolve: async (row, { property, first }, context) => {
        const limit = bounded(first, 50);
        const about = propertyOf(property);
        const claims = await claimsOf(row.claims ?? [], context);
        const wanted = about === null ? claims : claims.filter((claim) => claim.property === about);
        return wanted.slice(0, limit);
      },
    }),
  );
}

builder.objectFields(Claim, (t) => ({
  about: t.field({
    type: builder.nodeInterfaceRef(),
    nullable: true,
    description: both(
      'Hvad påstanden handler om; null for en dækning.',
      'What the claim is about; null for a coverage.',
    ),
    resolve: (claim, _, context) =>
      claim.about.startsWith('covers-') ? null : (loadNode(claim.about, context) as never),
  }),
  aboutId: t.exposeID('about', {
    description: both('Id for det, påstanden handler om.', 'Id of what the claim is about.'),
  }),
  property: t.exposeString('property', { description: both('Hvilken egenskab.', 'Which property.') }),
  value: t.exposeString('value', {
    description: both(
      'Værdien: som kilden har den, eller vores id, kode eller ord for den.',
      'The value: as the source has it, or our id, code or word for it.',
    ),
  }),
  valueName: t.exposeString('valueName', {
    nullable: true,
    description: both(
      'Navnet på stedet, hvor værdien er et steds id eller kode.',
      'The name of the place, where the value is the id or code of one.',
    ),
  }),
  original: t.exposeString('original', {
    nullable: true,
    description: both('Som kilden skriver det.', 'As the source writes it.'),
  }),
  basis: t.field({
    type: BasisEnum,
    description: both('Sagt eller udledt.', 'Stated or inferred.'),
    resolve: (claim) => claim.basis,
  }),
  confidence: t.field({
    type: ConfidenceEnum,
    description: both('Listens egen tillid til rækken.', "The list's own confidence in the row."),
    resolve: (claim) => claim.confidence,
  }),
  list: t.exposeString('list', { nullable: true, description: both('Listen i seeds/.', 'The list below seeds/.') }),
  key: t.exposeString('key', {
    nullable: true,
    description: both('Rækkens nøgle i listen.', "The row's key in the list."),
  }),
  sourcesInRow: t.exposeInt('sourcesInRow', {
    description: both(
      'Hvor mange kilder rækken nævner sammen; over 1 siger rækken ikke, hvilken der bærer netop denne værdi.',
      'How many sources the row names together; above 1 it does not say which of them carries this value.',
    ),
  }),
  note: t.exposeString('note', { nullable: true, description: both('Listens bemærkning.', "The list's remark.") }),
  start: t.exposeInt('start', {
    nullable: true,
    description: both(
      'Hvor i dokumentets tekst det begynder, i UTF-16-enheder; null: en liste siger det.',
      "Where in the document's text it begins, in UTF-16 code units; null: a list says so.",
    ),
  }),
  end: t.exposeInt('end', {
    nullable: true,
    description: both('Hvor det ender, ikke med.', 'Where it ends, exclusive.'),
  }),
  quote: t.exposeString('quote', {
    nullable: true,
    description: both(
      'Citat fra dokumentet; null: for langt, se quoteSha256.',
      'Quote from the document; null: too long, see quoteSha256.',
    ),
  }),
  passage: t.string({
    nullable: true,
    description: both(
      'Teksten omkring stedet, hvor serveren har dokumentet ved hånden; ellers null: start, end og dokumentets sha256 siger, hvor det står. Kontaktoplysninger er taget ud.',
      'The text around the place, where the server has the document at hand; else null: start, end and the sha256 of the document say where it stands. Contact details are taken out.',
    ),
    args: {
      letters: t.arg.int({
        defaultValue: 400,
        description: both('Så mange tegn før og efter, 0–2000.', 'So many letters before and after, 0–2000.'),
      }),
    },
    complexity: { field: 5, multiplier: 1 },
    resolve: ({ start, end, document: { sha256 } }, { letters }, { passages }) => {
      const around = letters ?? 400;
      if (around < 0 || around > 2_000) throw invalidArgument(`letters: expected 0 to 2000, got ${around}`);
      const placed = typeof start === 'number' && typeof end === 'number' && typeof sha256 === 'string';
      return placed && passages ? passages({ sha256, start, end, letters: around }) : null;
    },
  }),
  quoteSha256: t.exposeString('quoteSha256', {
    nullable: true,
    description: both('Stedets aftryk, hvor det ikke citeres.', 'Hash of the passage, where it is not quoted.'),
  }),
  itemNumber: t.exposeInt('itemNumber', {
    nullable: true,
    description: both('Punktet, det står under.', 'The item it stands under.'),
  }),
  citation: t.string({
    description: both('Sætningen, man henviser med.', 'The sentence to cite it by.'),
    args: { language: t.arg({ type: LanguageEnum, defaultValue: 'DA', description: both('Sprog.', 'Language.') }) },
    resolve: (claim, { language }, { version }) => citation(claim, { language: language ?? 'DA', version: version.id }),
  }),
  document: t.field({
    type: Document,
    description: both('Kilden.', 'The source.'),
    resolve: (claim) => claim.document,
  }),
}));
