import { isDay } from '../../domain/dates.ts';
import { nearest } from '../../domain/nearest.ts';
import type { Both, Parameter, Question, Sources } from '../../questions/question.ts';
import { both, sayList } from '../../questions/say.ts';
import type { Address } from '../address.ts';
import { unreadable } from '../wrong.ts';
import type { Asked } from './answer.ts';

/** What a link asks of a question: everything, or something is still to be chosen before it can be asked. */
export interface Reading {
  readonly asked: Asked;
  /** Parameters that the question needs and the link leaves out. */
  readonly left: readonly Parameter[];
  /** Whether a day was given as "i-dag": the link is of the day on which it is opened. */
  readonly today: boolean;
}

/**
 * Reads the parameters of a question from its link. `dato` is the day of the question, whatever it is called there.
 *
 * @param today  the Danish day, for "i-dag"
 * @throws Wrong 400 with what was expected
 */
export function readAsked(question: Question, { rest }: Address, today: string): Reading {
  const given = rest.map(([name, value]): readonly [string, string] => [nameOf(question, name, rest), value]);
  const isToday = ([name, value]: readonly [string, string]) => value === 'i-dag' && kindOf(question, name) === 'DAY';
  const parameters = given
    .filter(([name]) => name !== 'kilder')
    .map((one) => ({ name: one[0], value: isToday(one) ? today : one[1] }));
  for (const { name, value } of parameters) checkValue(question, name, value);
  return {
    asked: { slug: question.slug, parameters, sources: sourcesOf(given) },
    left: question.parameters.filter(({ name, required }) => required && !parameters.some((one) => one.name === name)),
    today: given.some(isToday),
  };
}

const kindOf = ({ parameters }: Question, name: string) => parameters.find((one) => one.name === name)?.kind;

/** The parameter a link means: its own name, or the question's day where it says `dato`. */
function nameOf(question: Question, name: string, rest: Address['rest']): string {
  if (name === 'kilder' || kindOf(question, name) !== undefined) return name;
  const day = question.parameters.find(({ kind }) => kind === 'DAY');
  if (name !== 'dato' || day === undefined) throw unknown(question, name);
  if (rest.some(([other]) => other === day.name)) {
    throw unreadable(`»dato« og »${day.name}« er det samme; giv én.`, `"dato" and "${day.name}" are one; give one.`);
  }
  return day.name;
}

function unknown(question: Question, name: string): Error {
  const names = [...question.parameters.map((one) => one.name), 'kilder', 'version', 'sprog'];
  const near = nearest(name, names);
  const help = near === null ? both('', '') : both(` Mente du »${near}«?`, ` Did you mean "${near}"?`);
  const takes = sayTakes(question);
  return unreadable(
    `Spørgsmålet har ingen parameter »${name}«.${help.da} ${takes.da}`,
    `The question has no parameter "${name}".${help.en} ${takes.en}`,
  );
}

/** What a question takes, in words. */
export function sayTakes({ parameters }: Question): Both {
  if (parameters.length === 0) {
    return both('Det har ingen parametre selv.', 'It has no parameters of its own.');
  }
  const names = sayList(
    parameters.map(({ name, description: { da, en } }) =>
      both(`${name} (${unstopped(da)})`, `${name} (${unstopped(en)})`),
    ),
  );
  return both(`Det tager: ${names.da}.`, `It takes: ${names.en}.`);
}

const unstopped = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1).replace(/\.$/, '')}`;

function checkValue(question: Question, name: string, value: string): void {
  if (kindOf(question, name) === 'DAY' && !isDay(value)) {
    throw unreadable(
      `${name}: »${value}« er ingen dag; skriv den som 2025-03-06, eller i-dag.`,
      `${name}: "${value}" is no day; write it as 2025-03-06, or i-dag for today.`,
    );
  }
  if (kindOf(question, name) === 'VERSION' && !/^(0|[1-9]\d{0,8})(-[0-9a-f]{12})?$/.test(value)) {
    throw unreadable(
      `${name}: »${value}« er ingen udgave; skriv den som 7 eller 7-9c1f00aa12bd.`,
      `${name}: "${value}" is no version; write it as 7 or 7-9c1f00aa12bd.`,
    );
  }
}

function sourcesOf(given: readonly (readonly [string, string])[]): Sources {
  const value = given.find(([name]) => name === 'kilder')?.[1] ?? 'alle';
  if (value === 'alle') return 'ALL';
  if (value === 'referater') return 'MINUTES';
  throw unreadable(
    `kilder: »alle« eller »referater«, fik »${value}«.`,
    `kilder (sources): "alle" (all) or "referater" (minutes), got "${value}".`,
  );
}
