import { z } from 'zod';
import { pathOfQuestion } from '../../pages/links.ts';
import { questions } from '../../questions/all.ts';
import { parameterKinds } from '../../questions/question.ts';
import { tool } from '../tool.ts';

const both = z.strictObject({ da: z.string(), en: z.string() });

export const listQuestions = tool({
  name: 'list_questions',
  title: 'The stored questions',
  description:
    'Every stored question (gemt spørgsmål) with its slug, its title, what it takes, and an example. Look here first: what a stored question answers is worded with what is not known. Then call ask.',
  input: z.strictObject({}),
  output: z.strictObject({
    questions: z.array(
      z.strictObject({
        number: z.int(),
        slug: z.string(),
        title: both,
        parameters: z.array(
          z.strictObject({
            name: z.string(),
            kind: z.enum(parameterKinds),
            required: z.boolean(),
            description: both,
          }),
        ),
        example: z.record(z.string(), z.string()),
        link: z.string(),
      }),
    ),
  }),
  run: async (_, { origin }) => ({
    questions: questions.map(({ number, slug, title, parameters, example }) => ({
      number,
      slug,
      title,
      parameters: parameters.map(({ name, kind, required, description }) => ({ name, kind, required, description })),
      example,
      link: `${origin}${pathOfQuestion(slug, example, { language: 'da', version: null })}`,
    })),
  }),
});
