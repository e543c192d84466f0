import type { Parameter, parameterKinds, Question } from '../../questions/question.ts';
import { both } from '../both.ts';
import { builder } from '../builder.ts';
import { LanguageEnum } from '../enums.ts';
import { flat } from '../lists/page-args.ts';

const language = { type: LanguageEnum, defaultValue: 'DA' as const, description: both('Sprog.', 'Language.') };

const ParameterKindEnum = builder.enumType('ParameterKind', {
  description: both('Hvad en parameter skal nævne.', 'What a parameter must name.'),
  values: {
    KLYNGE: { description: both('En sundhedsklynge.', 'A health cluster.') },
    SUNDHEDSRAAD: { description: both('Et sundhedsråd.', 'A health council.') },
    BODY: { description: both('En klynge, et råd eller et udvalg.', 'A cluster, council or committee.') },
    KOMMUNE: { description: both('En kommune.', 'A municipality.') },
    PERSON: { description: both('En person.', 'A person.') },
    PERSON_OR_BODY: {
      description: both('En person, en klynge, et råd eller et udvalg.', 'A person, cluster, council or committee.'),
    },
    PARTY: { description: both('Et parti.', 'A party.') },
    THEME: { description: both('Et tema.', 'A theme.') },
    DAY: { description: both('En dag, ÅÅÅÅ-MM-DD.', 'A day, YYYY-MM-DD.') },
    TEXT: { description: both('En tekst.', 'A text.') },
    VERSION: { description: both('En udgave.', 'A version.') },
    THING: { description: both('Id for noget, der har en adresse.', 'Id of something that has an address.') },
  } satisfies Record<(typeof parameterKinds)[number], { description: string }>,
});

const QuestionParameter = builder.objectRef<Parameter & { example: string | null }>('QuestionParameter').implement({
  description: both('Noget, man kan vælge i et spørgsmål.', 'Something to choose in a question.'),
  fields: (t) => ({
    name: t.exposeString('name', { description: both('Navnet i links.', 'Its name in links.') }),
    kind: t.field({
      type: ParameterKindEnum,
      description: both('Hvad værdien skal nævne.', 'What the value must name.'),
      resolve: ({ kind }) => kind,
    }),
    required: t.exposeBoolean('required', { description: both('Skal gives.', 'Must be given.') }),
    description: t.string({
      description: both('Forklaring.', 'Explanation.'),
      args: { language: t.arg(language) },
      resolve: ({ description }, args) => (args.language === 'EN' ? description.en : description.da),
    }),
    example: t.exposeString('example', { nullable: true, description: both('Et eksempel.', 'An example.') }),
  }),
});

/** A question that is stored: its slug, parameters, and the operation behind it. */
export const StoredQuestion = builder.objectRef<Question>('Question').implement({
  description: both('Et gemt spørgsmål.', 'A stored question.'),
  fields: (t) => ({
    number: t.exposeInt('number', { description: both('Nummer.', 'Number.') }),
    slug: t.exposeString('slug', { description: both('Navnet i links.', 'Its name in links.') }),
    title: t.string({
      description: both('Spørgsmålet; {navn} er en parameter.', 'The question; {name} is a parameter.'),
      args: { language: t.arg(language) },
      resolve: ({ title }, args) => (args.language === 'EN' ? title.en : title.da),
    }),
    parameters: t.field({
      type: [QuestionParameter],
      description: both('Hvad der kan vælges.', 'What can be chosen.'),
      complexity: flat,
      resolve: ({ parameters, example }) =>
        parameters.map((parameter) => ({ ...parameter, example: example[parameter.name] ?? null })),
    }),
    operation: t.exposeString('operation', {
      description: both('GraphQL bag svaret, til GraphiQL.', 'The GraphQL behind the answer, for GraphiQL.'),
    }),
  }),
});
