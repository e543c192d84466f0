import type { Edition } from '../../api/asking.ts';
import { fold, words } from '../../domain/names.ts';
import { nearest } from '../../domain/nearest.ts';
import type { Candidate, Parameter, ParameterKind, Question } from '../../questions/question.ts';
import { nearNames } from '../thing/near.ts';
import type { Choices } from './again.ts';
import type { Answer, Asked } from './answer.ts';

/** The parameter that named nothing or several things: the sentence quotes its value. */
export function missedParameter(
  { parameters }: Question,
  asked: Asked,
  { sentences }: Pick<Answer, 'sentences'>,
): { readonly parameter: Parameter; readonly value: string } | null {
  for (const parameter of parameters) {
    const value = asked.parameters.find(({ name }) => name === parameter.name)?.value;
    if (
      value !== undefined &&
      sentences.some(({ text }) => text.includes(`»${value}«`) || text.includes(`"${value}"`))
    ) {
      return { parameter, value };
    }
  }
  return null;
}

const isPerson: ReadonlySet<ParameterKind> = new Set(['PERSON', 'PERSON_OR_BODY']);

/** What a name that nothing bears may have meant, where the API names nothing near: a word of a name, or its beginning. */
export async function nearCandidates(
  missed: { readonly parameter: Parameter; readonly value: string },
  choices: Choices,
  edition: Edition,
): Promise<Candidate[]> {
  const { parameter, value } = missed;
  const all = choices.get(parameter.name);
  if (all) {
    const wordsOf = ({ id, name }: Candidate) => [name, ...words(fold(name)), ...id.split('-').slice(1)];
    const near = nearest(value, all.flatMap(wordsOf));
    return near === null ? [] : all.filter((one) => wordsOf(one).includes(near)).slice(0, 5);
  }
  if (!isPerson.has(parameter.kind)) return [];
  const found = await nearNames(value, parameter.kind === 'PERSON' ? 'Person' : null, edition);
  return found.map(({ id, name }) => ({ id, name: name.da }));
}
