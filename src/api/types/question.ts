import { questions } from '../../questions/all.ts';
import { both } from '../both.ts';
import { builder } from '../builder.ts';
import { SourcesEnum } from '../enums.ts';
import { pagePrice } from '../guards/limits.ts';
import { askQuestion } from '../questions/ask.ts';
import { AnswerType } from './answer.ts';
import { StoredQuestion } from './stored-question.ts';

const ParameterInput = builder.inputType('ParameterInput', {
  description: both('En parameters værdi.', 'The value of a parameter.'),
  fields: (t) => ({
    name: t.string({ required: true, description: both('Parameterens navn.', 'Name of the parameter.') }),
    value: t.string({ required: true, description: both('Værdien.', 'The value.') }),
  }),
});

builder.queryFields((t) => ({
  questions: t.field({
    type: [StoredQuestion],
    description: both('Alle gemte spørgsmål.', 'All stored questions.'),
    complexity: { field: 1, multiplier: 10 },
    resolve: () => [...questions],
  }),
  question: t.field({
    type: AnswerType,
    description: both(
      'Svaret på et gemt spørgsmål. Et navn, vi ikke kender, giver status NO_SUCH_THING og ikke en tom liste.',
      'The answer to a stored question. A name we do not know gives status NO_SUCH_THING, not an empty list.',
    ),
    args: {
      slug: t.arg.string({ required: true, description: both('Spørgsmålets navn.', 'Name of the question.') }),
      parameters: t.arg({
        type: [ParameterInput],
        defaultValue: [],
        description: both('Parametrenes værdier.', 'Values of the parameters.'),
      }),
      sources: t.arg({
        type: SourcesEnum,
        defaultValue: 'ALL' as const,
        description: both('Hvad svaret må bygge på.', 'What the answer may rest on.'),
      }),
    },
    complexity: { field: pagePrice, multiplier: 1 },
    resolve: (_, { slug, parameters, sources }, context, { schema }) =>
      askQuestion({ slug, parameters: parameters ?? [], sources: sources ?? 'ALL' }, { context, schema }),
  }),
}));
