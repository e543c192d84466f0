import { z } from 'zod';
import { prefixes } from '../domain/ids.ts';
import { endings, longestValue } from '../pages/address.ts';
import { licence } from '../pages/frame/licence.ts';
import { questions } from '../questions/all.ts';
import type { Parameter, ParameterKind, Question } from '../questions/question.ts';
import { programVersion } from './program.ts';
import { answerFile, errorFile, questionsFile, thingFile } from './shapes.ts';

type Json = Readonly<Record<string, unknown>>;

const shapes = { Answer: answerFile, Thing: thingFile, Questions: questionsFile, Errors: errorFile };
const ref = (name: keyof typeof shapes): Json => ({ $ref: `#/components/schemas/${name}` });

/** The endings of an answer; feeds and pictures have addresses of their own. */
type Ending = Exclude<(typeof endings)[number], 'atom' | 'svg'>;
const answerEndings = endings.filter((ending): ending is Ending => ending !== 'atom' && ending !== 'svg');

/** What each ending is sent as; `null` stands for the JSON of the address. */
const types: Readonly<Record<Ending, readonly [type: string, schema: Json | null]>> = {
  json: ['application/json', null],
  csv: ['text/csv', { type: 'string' }],
  bib: ['application/x-bibtex', { type: 'string' }],
  'csl.json': ['application/vnd.citationstyles.csl+json', { type: 'array', items: { type: 'object' } }],
};

const text = { type: 'string', maxLength: longestValue };
/** What a value looks like, where its kind says so. */
const schemas: Readonly<Partial<Record<ParameterKind, Json>>> = {
  DAY: { type: 'string', pattern: '^(\\d{4}-\\d{2}-\\d{2}|i-dag)$' },
  VERSION: { type: 'string', pattern: '^\\d{1,9}(-[0-9a-f]{12})?$' },
};

const query = (name: string, description: string, schema: Json): Json => ({ name, in: 'query', description, schema });

const general: Readonly<Record<string, Json>> = {
  version: query('version', 'As the graph was: 7 or 7-9c1f00aa12bd. Else the newest.', schemas.VERSION ?? text),
  sprog: query('sprog', 'Language of the answer.', { type: 'string', enum: ['da', 'en'], default: 'da' }),
  kilder: query('kilder', 'What may be rested on: all, or only minutes and cases.', {
    type: 'string',
    enum: ['alle', 'referater'],
    default: 'alle',
  }),
  format: query('format', 'Only on .csv: for a spreadsheet set up in Danish.', { type: 'string', enum: ['excel'] }),
};
const given = (...names: readonly string[]) => names.map((name) => ({ $ref: `#/components/parameters/${name}` }));

const inPath = (name: string, description: string, { schema, example }: { schema: Json; example?: string }): Json => ({
  name,
  in: 'path',
  required: true,
  description,
  schema,
  ...(example === undefined ? {} : { example }),
});
const form = (forms: readonly string[]): Json =>
  inPath('form', 'The form of the answer.', { schema: { type: 'string', enum: forms }, example: 'json' });

const errors = (description: string): Json => ({
  description,
  content: { 'application/json': { schema: ref('Errors') } },
});
const refusals: Json = {
  400: errors('A parameter that cannot be used: what was expected.'),
  410: errors('The version is not loaded.'),
  429: errors('More was asked than one client gets in a minute.'),
  503: errors('The database does not answer right now, or the answer took too long.'),
};

function contentOf(schema: Json, forms: readonly Ending[]): Json {
  return Object.fromEntries(forms.map((one) => [types[one][0], { schema: types[one][1] ?? schema }] as const));
}

function ofQuestion({ slug, title, parameters, example }: Question): Json {
  const content = contentOf(ref('Answer'), answerEndings);
  const choice = { 'application/json': { schema: { oneOf: [ref('Answer'), ref('Errors')] } } };
  return {
    get: {
      operationId: slug,
      tags: ['questions'],
      summary: title.da,
      description: title.en,
      parameters: [
        form(answerEndings),
        ...parameters.map((parameter) => ofParameter(parameter, example[parameter.name])),
        ...given('kilder', 'version', 'sprog', 'format'),
      ],
      responses: {
        200: { description: 'ANSWERED, PARTLY or UNKNOWN: the status says which.', content },
        300: { description: 'AMBIGUOUS: several bear the name, and are candidates.', content: choice },
        404: { description: 'NO_SUCH_THING: nothing bears the name; near names are candidates.', content: choice },
        ...refusals,
      },
    },
  };
}

const ofParameter = ({ name, kind, required, description }: Parameter, example: string | undefined): Json => ({
  ...query(name, `${description.da} ${description.en}`, schemas[kind] ?? text),
  required,
  ...(example === undefined ? {} : { example }),
});

/** A path that answers one JSON shape, in some forms. */
function read(
  operationId: string,
  summary: string,
  { parameters, content, notFound }: { parameters: readonly Json[]; content: Json; notFound?: string },
): Json {
  const missing = notFound === undefined ? {} : { 404: errors(notFound) };
  return {
    get: {
      operationId,
      summary,
      parameters,
      responses: { 200: { description: summary, content }, ...missing, ...refusals },
    },
  };
}

const beginnings = Object.keys(prefixes).filter((prefix) => prefix !== 'claim');
const idOf = (prefix: string, example?: string) =>
  inPath('id', `Its beginning says what it is: ${prefix.replaceAll('|', ', ')}.`, {
    schema: { type: 'string', pattern: `^(${prefix})-[a-z0-9-]+$` },
    ...(example === undefined ? {} : { example }),
  });

/**
 * `/openapi.json`: every plain link, made from the questions, the kinds of ids and the answerEndings that the pages have.
 *
 * @param origin  what links begin with, or "" for the host that is asked
 */
export function openApiFile(origin: string): Json {
  const overview = ['json', 'csv'] as const;
  const parts = given('version', 'sprog', 'format');
  return {
    openapi: '3.1.0',
    info: {
      title: 'sundhedsgraf: plain links',
      version: programVersion,
      description:
        'Who sat in the sundhedsklynger, who sits in the sundhedsråd, what goes on, and where it stands. Without its form an address is a page.',
      license: { name: licence.name, url: licence.url },
    },
    servers: [{ url: origin === '' ? '/' : origin }],
    tags: [{ name: 'questions', description: 'Stored questions.' }],
    paths: {
      '/spoergsmaal.{form}': read('questions', 'Every stored question with an example.', {
        parameters: [form(overview), ...parts],
        content: contentOf(ref('Questions'), overview),
      }),
      ...Object.fromEntries(
        questions.map((question) => [`/spoergsmaal/${question.slug}.{form}`, ofQuestion(question)]),
      ),
      '/{id}.{form}': read('thing', 'All that the graph says of one thing or fact.', {
        parameters: [idOf(beginnings.join('|'), 'klynge-horsens'), form(answerEndings), ...parts],
        content: contentOf(ref('Thing'), answerEndings),
        notFound: 'Nothing has the id; near ones are named.',
      }),
      '/kilde/{id}.{form}': read('claim', 'What one source says, and where.', {
        parameters: [idOf('claim'), form(answerEndings), ...parts],
        content: contentOf(ref('Thing'), answerEndings),
        notFound: 'Nothing has the id.',
      }),
      '/data.json': read('files', 'The files of a version, with size and sha256.', {
        parameters: given('version', 'sprog'),
        content: { 'application/json': { schema: { type: 'object' } } },
      }),
    },
    components: {
      parameters: general,
      schemas: Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [name, schemaOf(shape)])),
    },
  };
}

function schemaOf(shape: z.ZodType): Json {
  const { $schema, ...schema } = z.toJSONSchema(shape, { target: 'draft-2020-12' });
  return schema;
}
