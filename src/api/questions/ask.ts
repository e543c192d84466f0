import { type DocumentNode, execute, type GraphQLSchema, parse } from 'graphql';
import { questionOf, unknownQuestion } from '../../questions/all.ts';
import { type Answer, type Asked, type Given, type Question, type Sources, titleOf } from '../../questions/question.ts';
import type { Context } from '../context.ts';
import { invalidArgument } from '../errors.ts';
import { findParameters, type ParameterValue } from './given.ts';
import { notFound } from './not-found.ts';

/** An answer with what was asked, ready to be shown. */
export interface Answered {
  readonly question: Question;
  readonly asked: Asked;
  readonly title: { readonly da: string; readonly en: string };
  readonly answer: Answer;
  /** Ids of the claims, in the order of their footnotes: the first is note 1. */
  readonly footnotes: readonly string[];
}

/**
 * Answers a stored question within a request: the same version, batches and objections.
 *
 * @throws INVALID_ARGUMENT for an unknown question and wrong parameters
 */
export async function askQuestion(
  asking: { slug: string; parameters: readonly ParameterValue[]; sources: Sources },
  { context, schema }: { context: Context; schema: GraphQLSchema },
): Promise<Answered> {
  const question = questionOf(asking.slug);
  if (question === null) throw invalidArgument(`slug: ${unknownQuestion(asking.slug, 'see Query.questions')}`);
  const found = await findParameters(question, asking.parameters, context);
  if ('missed' in found) {
    const asked = { sources: asking.sources, given: asGiven(asking.parameters) };
    return { question, asked, title: titleOf(question, asked), answer: notFound(found), footnotes: [] };
  }
  const asked = { sources: asking.sources, given: found.given };
  const answer = question.answer(await run(question, asked, { context, schema }), asked);
  const footnotes = [...new Set([...answer.sentences, ...answer.rows].flatMap(({ claims }) => claims))];
  return { question, asked, title: titleOf(question, asked), answer, footnotes };
}

/** Values as they were given, for the title and the link of a question that one of them keeps from an answer: quoted. */
const asGiven = (parameters: readonly ParameterValue[]): Readonly<Record<string, Given>> =>
  Object.fromEntries(
    parameters.map(({ name, value }) => [name, { value, name: `»${value}«`, nameEn: `"${value}"` }] as const),
  );

const parsed = new Map<string, DocumentNode>();

/** Stored operations are our own and known at build, so each is parsed once; a test validates them. */
function documentOf({ slug, operation }: Question): DocumentNode {
  const kept = parsed.get(slug) ?? parse(operation);
  parsed.set(slug, kept);
  return kept;
}

async function run(
  question: Question,
  asked: Asked,
  { context, schema }: { context: Context; schema: GraphQLSchema },
): Promise<unknown> {
  const variables = question.variables?.(asked) ?? byName(asked);
  const page = async (after: string | null) => {
    const { data, errors } = await execute({
      schema,
      document: documentOf(question),
      contextValue: context,
      variableValues: question.pages ? { ...variables, after } : variables,
    });
    if (errors?.[0]) throw errors[0].originalError ?? errors[0];
    return data as Record<string, unknown>;
  };
  const first = await page(null);
  if (question.pages) await readOn(connectionAt(first, question.pages), { page, path: question.pages });
  return first;
}

const byName = ({ given }: Asked) =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [name, value?.value ?? null]));

/** A list as GraphQL gives it, with what a question may select of it. */
interface Connection {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes?: unknown[];
  readonly edges?: unknown[];
}

/** Reads a list to its end into its first page. */
async function readOn(
  into: Connection | null,
  { page, path }: { page: (after: string | null) => Promise<Record<string, unknown>>; path: readonly string[] },
): Promise<void> {
  let last = into;
  while (into && last?.pageInfo.hasNextPage) {
    last = connectionAt(await page(last.pageInfo.endCursor), path);
    into.nodes?.push(...(last?.nodes ?? []));
    into.edges?.push(...(last?.edges ?? []));
  }
}

function connectionAt(data: unknown, path: readonly string[]): Connection | null {
  const found = path.reduce<unknown>((value, name) => (value as Record<string, unknown> | null)?.[name] ?? null, data);
  return found as Connection | null;
}
