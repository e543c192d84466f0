import type { Command } from 'commander';
import type { Edition } from '../api/asking.ts';
import { readConfig } from '../config.ts';
import { danishDay } from '../domain/danish-time.ts';
import { ask as askOf } from '../pages/answer/answer.ts';
import { readAsked, sayTakes } from '../pages/answer/asked.ts';
import { citedOf } from '../pages/answer/cited.ts';
import { asCsv, asJson, type Filed, httpStatus } from '../pages/answer/files.ts';
import { asMarkdown, asText, wrap } from '../pages/answer/text.ts';
import type { Language } from '../pages/language.ts';
import { Wrong } from '../pages/wrong.ts';
import { questionOf, questions, unknownQuestion } from '../questions/all.ts';
import { type Question, titleOf } from '../questions/question.ts';
import { withEdition } from './edition.ts';
import { print, printed, say } from './talk.ts';

/** How an answer is asked for. */
export interface AskOptions {
  readonly sources: 'minutes' | 'all';
  readonly format: 'text' | 'json' | 'csv' | 'markdown';
  readonly language: Language;
  readonly version?: string;
}

const writers: Readonly<Record<AskOptions['format'], (filed: Filed) => string>> = {
  text: asText,
  markdown: asMarkdown,
  json: (filed) => asJson(filed).text,
  csv: (filed) => asCsv(filed).text,
};

/**
 * Asks a stored question of the graph that is there; without a slug, lists the questions.
 *
 * @param slug     the name of a question
 * @param command  the verb, whose further words are the question's parameters: `--klynge horsens`
 * @returns        exit code: 1 where the graph knows no such thing, or several
 */
export async function ask(slug: string | undefined, options: AskOptions, command: Command): Promise<number> {
  if (slug === undefined) {
    print(list(options));
    return 0;
  }
  const question =
    questionOf(slug) ?? command.error(`error: ${unknownQuestion(slug, 'without a slug, ask lists them')}`);
  const { asked } = readParameters(question, options, command);
  return withEdition(options.version ?? null, (edition) => answer(question, asked, { edition, options }));
}

async function answer(
  question: Question,
  asked: ReturnType<typeof readAsked>['asked'],
  { edition, options: { language, format } }: { edition: Edition; options: AskOptions },
): Promise<number> {
  const found = await askOf(edition, asked, language);
  const { publicUrl, contact } = readConfig();
  const setting = { publicUrl };
  const cited = citedOf({ question, answer: found, edition, setting, address: { language } });
  const failed = httpStatus(found.status) !== 200;
  if (failed && format !== 'json') say(found.sentences.map(({ text }) => text).join('\n'));
  else await printed(writers[format]({ answer: found, cited, contact, language, excel: false }));
  return failed ? 1 : 0;
}

function readParameters(question: Question, options: AskOptions, command: Command) {
  const given = pairs(command.args.slice(1), command);
  const rest = options.sources === 'minutes' ? [...given, ['kilder', 'referater'] as const] : given;
  try {
    const address = {
      origin: '',
      path: '',
      ending: 'html',
      language: options.language,
      version: null,
      excel: false,
      rest,
    } as const;
    const reading = readAsked(question, address, danishDay(new Date()));
    const left = reading.left.map(({ name }) => `--${name}`).join(' and ');
    return left === '' ? reading : command.error(`error: ${question.slug} needs ${left}. ${sayTakes(question).en}`);
  } catch (error) {
    return error instanceof Wrong ? command.error(`error: ${error.text.en}`) : rethrow(error);
  }
}

const rethrow = (error: unknown): never => {
  throw error;
};

/** "--klynge horsens" and "--klynge=horsens"; each name once. */
function pairs(words: readonly string[], command: Command): (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place] ?? '';
    const [, name, inline] = /^--([a-z][a-z-]*)(?:=(.*))?$/s.exec(word) ?? [];
    if (name === undefined) return command.error(`error: expected --<parameter> <value>, got "${word}"`);
    if (found.some(([other]) => other === name)) return command.error(`error: --${name} is given twice`);
    const next = words[place + 1];
    if (inline === undefined && next === undefined) return command.error(`error: --${name} needs a value`);
    if (inline === undefined) place += 1;
    found.push([name, inline ?? next ?? '']);
  }
  return found;
}

function list({ format, language }: AskOptions): string {
  const rows = questions.map((question) => ({
    number: question.number,
    slug: question.slug,
    title: titleOf(question, { sources: 'ALL', given: {} })[language],
    parameters: question.parameters.map(({ name, required }) => (required ? `--${name}` : `[--${name}]`)),
    example: question.example,
  }));
  if (format === 'json') return JSON.stringify(rows, null, 1);
  return rows
    .map(({ slug, title, parameters }) => `${[slug, ...parameters].join(' ')}\n${wrap(title, '    ')}`)
    .join('\n');
}
