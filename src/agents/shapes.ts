import { z } from 'zod';
import type { Answer } from '../pages/answer/answer.ts';
import type { Claim } from '../pages/claims/claim.ts';
import { statuses } from '../questions/question.ts';

/** The JSON of plain links as schemas: what tools promise and what the OpenAPI file says, kept to the pages' own types. */

const claim = z
  .strictObject({
    id: z.string(),
    aboutId: z.string(),
    property: z.string(),
    value: z.string(),
    valueName: z.string().nullable(),
    original: z.string().nullable().describe('As the source writes it.'),
    note: z.string().nullable(),
    quote: z.string().nullable().describe('Words of the document; null where they are too long to quote.'),
    quoteSha256: z.string().nullable(),
    basis: z.string(),
    confidence: z.string(),
    list: z.string().nullable(),
    key: z.string().nullable(),
    start: z.int().nullable(),
    end: z.int().nullable(),
    itemNumber: z.int().nullable(),
    sourcesInRow: z.int(),
    citation: z.string().describe('The sentence to cite it by.'),
    document: z.strictObject({
      id: z.string(),
      title: z.string(),
      kind: z.string(),
      publisher: z.string(),
      url: z.string().nullable(),
      agendaSite: z.string().nullable(),
      documentNumber: z.string().nullable(),
      caseNumbers: z.array(z.string()),
      sha256: z.string().nullable(),
      licence: z.string(),
      retrievedOn: z.string().nullable(),
    }),
  })
  .describe('What one source says, and where.') satisfies z.ZodType<Claim>;

/** A claim as the page of a thing or of itself has it: with fields of that page beside. */
const shownClaim = claim.extend({ document: claim.shape.document.loose() }).loose();

const notes = z.array(z.int()).describe('Numbers in `citations`.');
const citation = z.strictObject({
  number: z.int(),
  claim: claim.extend({ __typename: z.string().optional() }).nullable(),
});

const answer = z.strictObject({
  question: z.strictObject({ number: z.int(), slug: z.string(), operation: z.string() }),
  title: z.string(),
  status: z.enum(statuses),
  asOf: z.string().nullable().describe('The day or span of days that the answer holds for.'),
  version: z.string(),
  link: z.string().describe('Where the answer stands for good.'),
  sentences: z.array(z.strictObject({ text: z.string(), notes })).describe('The answer. Quote it whole.'),
  missing: z.array(z.strictObject({ text: z.string() })).describe('What no source we hold says.'),
  candidates: z
    .array(z.strictObject({ id: z.string(), name: z.string() }))
    .describe('Who or what may be meant, where the status is AMBIGUOUS or NO_SUCH_THING.'),
  columns: z.array(z.strictObject({ key: z.string(), label: z.string() })),
  rows: z.array(
    z.strictObject({
      cells: z.array(z.string().nullable()),
      danish: z.array(z.int()).describe('Places of the cells that are Danish in an English answer too.'),
      about: z.string().nullable(),
      notes,
    }),
  ),
  citations: z.array(citation),
}) satisfies z.ZodType<Answer>;

const corrections = z
  .strictObject({ contact: z.string().nullable(), id: z.string(), version: z.string() })
  .describe('Whom to tell of a mistake, and what to name; no contact where the server names none.');

const head = {
  link: z.string(),
  version: z.string(),
  publishedAt: z.string(),
  licence: z.string(),
  licenceUrl: z.string(),
  corrections,
};

/** The `.json` of an answer. */
export const answerFile = z.strictObject({ ...head, answer });
export type AnswerFile = z.infer<typeof answerFile>;

/** The same as tools give it: each citation with the link of its claim. */
export const answerLinked = answerFile.extend({
  answer: answer.extend({ citations: z.array(citation.extend({ link: z.string().nullable() })) }),
});

/** The `.json` of a thing, a fact or a claim; what `node` holds depends on its type, as schema/schema.graphql has it. */
export const thingFile = z.strictObject({
  ...head,
  node: z.looseObject({ id: z.string() }),
  around: z.looseObject({}).optional().describe('Lists that are about the thing.'),
  evidence: z.array(shownClaim).optional().describe('Where `node` has none of its own.'),
});
export type ThingFile = z.infer<typeof thingFile>;

/** What is said in place of an answer: a stable code, and a sentence with what was expected. */
export const errorFile = z.strictObject({
  errors: z.array(
    z.strictObject({
      message: z.string(),
      extensions: z.looseObject({
        code: z.string(),
        near: z.array(z.strictObject({ path: z.string(), name: z.string() })).optional(),
      }),
    }),
  ),
});

/** `/spoergsmaal.json`. */
export const questionsFile = z.strictObject({
  ...head,
  questions: z.array(z.strictObject({ number: z.int(), slug: z.string(), title: z.string(), example: z.string() })),
});

/** Claims with the link of each, as the tool `evidence` gives them. */
export const evidenceFile = z.strictObject({
  ...head,
  id: z.string(),
  claims: z.array(shownClaim.extend({ link: z.string() })),
  mayHaveMore: z.boolean().describe('Whether the list ends because it is as long as a list gets.'),
});
