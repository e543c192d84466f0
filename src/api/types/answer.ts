import type { Column } from '../../questions/question.ts';
import { both } from '../both.ts';
import { builder } from '../builder.ts';
import { flat } from '../lists/page-args.ts';
import type { Answered } from '../questions/ask.ts';
import { linkOf } from '../questions/link.ts';
import {
  AnswerCandidate,
  AnswerColumn,
  AnswerRowType,
  AnswerSentence,
  AnswerStatusEnum,
  Citation,
  inLanguage,
  language,
  Missing,
  type Noted,
} from './answer-parts.ts';
import { StoredQuestion } from './stored-question.ts';

/** What a stored question answers: sentences, a table, footnotes, and what is not known. */
export const AnswerType = builder.objectRef<Answered>('Answer').implement({
  description: both(
    'Svaret på et gemt spørgsmål: sætninger, tabel, fodnoter, og hvad vi ikke ved.',
    'The answer to a stored question: sentences, a table, footnotes, and what is not known.',
  ),
  fields: (t) => ({
    question: t.field({
      type: StoredQuestion,
      description: both('Spørgsmålet.', 'The question.'),
      resolve: ({ question }) => question,
    }),
    title: t.string({
      description: both('Spørgsmålet, som det blev stillet.', 'The question as it was asked.'),
      args: { language: t.arg(language) },
      resolve: ({ title }, args) => inLanguage(title, args.language),
    }),
    status: t.field({
      type: AnswerStatusEnum,
      description: both('Hvor langt svaret rækker.', 'How far the answer goes.'),
      resolve: ({ answer }) => answer.status,
    }),
    asOf: t.string({
      nullable: true,
      description: both('Dagen eller tiden, svaret gælder.', 'The day or span the answer holds for.'),
      resolve: ({ answer }) => answer.asOf,
    }),
    version: t.string({
      description: both('Udgaven, der svarede.', 'The version that answered.'),
      resolve: (_, __, { version }) => version.id,
    }),
    sentences: t.field({
      type: [AnswerSentence],
      description: both('Svaret i sætninger.', 'The answer in sentences.'),
      complexity: flat,
      resolve: ({ answer, footnotes }) => answer.sentences.map((part) => noted(part, { footnotes, columns: [] })),
    }),
    columns: t.field({
      type: [AnswerColumn],
      description: both('Tabellens kolonner.', "The table's columns."),
      complexity: flat,
      resolve: ({ answer }) => [...answer.columns],
    }),
    rows: t.field({
      type: [AnswerRowType],
      description: both('Tabellens rækker, alle.', "The table's rows, all of them."),
      complexity: flat,
      resolve: ({ answer, footnotes }) =>
        answer.rows.map((part) => noted(part, { footnotes, columns: answer.columns })),
    }),
    missing: t.field({
      type: [Missing],
      description: both('Hvad ingen kilde, vi har, siger.', 'What no source we hold says.'),
      complexity: flat,
      resolve: ({ answer }) => [...answer.missing],
    }),
    candidates: t.field({
      type: [AnswerCandidate],
      description: both('Hvem eller hvad der kan være ment.', 'Who or what may be meant.'),
      complexity: flat,
      resolve: ({ answer }) => [...answer.candidates],
    }),
    citations: t.field({
      type: [Citation],
      description: both('Fodnoterne, i orden.', 'The footnotes, in order.'),
      complexity: { field: 20, multiplier: 10 },
      resolve: ({ footnotes }) => footnotes.map((claimId, index) => ({ number: index + 1, claimId })),
    }),
    link: t.string({
      description: both('Adressen, hvor svaret står for altid.', 'The address where the answer stands for good.'),
      resolve: (answered, _, { version }) => linkOf(answered, version.id),
    }),
  }),
});

function noted<Part extends { readonly claims: readonly string[] }>(
  part: Part,
  { footnotes, columns }: { footnotes: readonly string[]; columns: readonly Column[] },
): Noted<Part> {
  return { part, columns, notes: part.claims.map((claim) => footnotes.indexOf(claim) + 1).sort((a, b) => a - b) };
}
