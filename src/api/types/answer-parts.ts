import type { AnswerRow, Both, Candidate, Cell, Column, Sentence, statuses } from '../../questions/question.ts';
import { both } from '../both.ts';
import { builder } from '../builder.ts';
import { LanguageEnum } from '../enums.ts';
import { Claim } from './refs.ts';

/** The parts an answer is made of, each in both languages. */

type Language = 'DA' | 'EN';

export const inLanguage = (text: Both, language: Language | null | undefined) =>
  language === 'EN' ? text.en : text.da;

export const language = { type: LanguageEnum, defaultValue: 'DA' as const, description: both('Sprog.', 'Language.') };

export const AnswerStatusEnum = builder.enumType('AnswerStatus', {
  description: both('Hvor langt svaret rækker.', 'How far the answer goes.'),
  values: {
    ANSWERED: { description: both('Besvaret.', 'Answered.') },
    PARTLY: { description: both('Delvist: noget mangler, se missing.', 'Partly: something is missing, see missing.') },
    UNKNOWN: { description: both('Ingen kilde, vi har, siger det.', 'No source we hold says.') },
    NO_SUCH_THING: { description: both('Det, der spørges om, kender vi ikke.', 'We know no thing of that name.') },
    AMBIGUOUS: { description: both('Navnet passer på flere.', 'The name fits several.') },
  } satisfies Record<(typeof statuses)[number], { description: string }>,
});

/** A sentence or row with the numbers of its footnotes, and a row with its columns. */
export interface Noted<Part> {
  readonly part: Part;
  readonly notes: readonly number[];
  readonly columns: readonly Column[];
}

export const AnswerSentence = builder.objectRef<Noted<Sentence>>('AnswerSentence').implement({
  description: both('Én sætning i et svar.', 'One sentence of an answer.'),
  fields: (t) => ({
    text: t.string({
      description: both('Sætningen.', 'The sentence.'),
      args: { language: t.arg(language) },
      resolve: ({ part }, args) => inLanguage(part, args.language),
    }),
    notes: t.intList({
      description: both('Numre i citations.', 'Numbers in citations.'),
      resolve: ({ notes }) => [...notes],
    }),
  }),
});

export const AnswerColumn = builder.objectRef<Column>('AnswerColumn').implement({
  description: both('Én kolonne i svarets tabel.', "One column of the answer's table."),
  fields: (t) => ({
    key: t.exposeString('key', { description: both('Nøgle, ASCII.', 'Key, ASCII.') }),
    label: t.string({
      description: both('Overskriften.', 'The heading.'),
      args: { language: t.arg(language) },
      resolve: (column, args) => inLanguage(column, args.language),
    }),
  }),
});

export const AnswerRowType = builder.objectRef<Noted<AnswerRow>>('AnswerRow').implement({
  description: both('Én række i svarets tabel.', "One row of the answer's table."),
  fields: (t) => ({
    cells: t.field({
      type: ['String'],
      nullable: { list: false, items: true },
      description: both(
        'Felterne, i kolonnernes orden; null: ikke oplyst.',
        'The cells, in column order; null: not stated.',
      ),
      args: { language: t.arg(language) },
      resolve: ({ part }, args) => part.cells.map((cell) => said(cell, args.language)),
    }),
    danish: t.intList({
      description: both(
        'Felter, der står på dansk i begge sprog, som kilden skriver dem: pladser i cells, fra 0.',
        'Cells that are Danish in either language, as the source writes them: places in cells, from 0.',
      ),
      resolve: ({ part, columns }) =>
        part.cells.flatMap((cell, place) => (columns[place]?.danish === true && isSame(cell) ? [place] : [])),
    }),
    about: t.id({
      nullable: true,
      description: both('Id for det, rækken handler om.', 'Id of what the row is about.'),
      resolve: ({ part }) => part.about,
    }),
    notes: t.intList({
      description: both('Numre i citations.', 'Numbers in citations.'),
      resolve: ({ notes }) => [...notes],
    }),
  }),
});

/** Whether a cell is a text that reads the same in both languages. */
const isSame = (cell: Cell): boolean =>
  typeof cell === 'string' || (cell !== null && typeof cell === 'object' && cell.da === cell.en);

function said(cell: Cell, spoken: Language | null | undefined): string | null {
  if (cell === null || typeof cell === 'string') return cell;
  return typeof cell === 'number' ? String(cell) : inLanguage(cell, spoken);
}

export const Missing = builder.objectRef<Both>('Missing').implement({
  description: both('Noget, spørgsmålet beder om, som ingen kilde siger.', 'Something asked for that no source says.'),
  fields: (t) => ({
    text: t.string({
      description: both('Hvad der mangler.', 'What is missing.'),
      args: { language: t.arg(language) },
      resolve: (missing, args) => inLanguage(missing, args.language),
    }),
  }),
});

export const AnswerCandidate = builder.objectRef<Candidate>('AnswerCandidate').implement({
  description: both('En, der kan være ment.', 'One that may be meant.'),
  fields: (t) => ({
    id: t.exposeID('id', { description: both('Id.', 'Id.') }),
    name: t.exposeString('name', { description: both('Navn.', 'Name.') }),
  }),
});

export const Citation = builder.objectRef<{ number: number; claimId: string }>('Citation').implement({
  description: both('En fodnote: påstanden bag.', 'A footnote: the claim behind.'),
  fields: (t) => ({
    number: t.exposeInt('number', { description: both('Fodnotens nummer.', 'Number of the footnote.') }),
    claim: t.field({
      type: Claim,
      nullable: true,
      description: both('Påstanden med citat, kilde og position.', 'The claim with quote, source and position.'),
      resolve: async ({ claimId }, _, { batches }) =>
        ((await batches.rows('Claim', claimId))[0]?.['node'] ?? null) as never,
    }),
  }),
});
