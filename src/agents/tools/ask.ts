import { z } from 'zod';
import { pathWith } from '../../pages/links.ts';
import { questions, unknownQuestion } from '../../questions/all.ts';
import { readAnswer } from '../answered.ts';
import { common, language, short, sources, version } from '../arguments.ts';
import { answerLinked } from '../shapes.ts';
import { tool, wrongArgument } from '../tool.ts';

const slugs = questions.map(({ slug }) => slug);
/** What a link takes beside the question's own parameters, and a call under names of its own. */
const ours = ['kilder', 'version', 'sprog', 'format'];

/** What was given for a name: a list or a map is shown as it was written. */
const asText = (input: unknown): string => (typeof input === 'string' ? input : (JSON.stringify(input) ?? ''));

export const ask = tool({
  name: 'ask',
  title: 'Answer a stored question',
  description: `Answers a stored question (list_questions names them with what they take) in sentences with numbered citations, a table, what is missing, and a status.
Say only what the answer says, and quote its sentences whole: they carry what is not known. Keep status, asOf and missing: UNKNOWN means that no source we hold says, never "no"; PARTLY means that \`missing\` lacks. NO_SUCH_THING: nothing bears the name, \`candidates\` are near ones. AMBIGUOUS: several do; ask which, then call again with the id, and never choose yourself. Cite each claim used by its citation and link.`,
  input: z.strictObject({
    slug: z
      .enum(slugs, { error: ({ input }) => unknownQuestion(asText(input).slice(0, 100), 'list_questions names them') })
      .describe('The name of the question.'),
    parameters: z
      .record(short('Name of a parameter.'), short('Its value: a name, an id, or a day YYYY-MM-DD.'))
      .default({})
      .describe('What the question takes, by Danish name: {"klynge": "horsens"}.'),
    sources,
    language,
    version,
  }),
  output: answerLinked,
  run: ({ slug, parameters, sources: rested, ...given }, reach) => {
    const name = Object.keys(parameters).find((one) => ours.includes(one));
    if (name !== undefined) throw wrongArgument(`parameters: "${name}" is no parameter of a question`);
    const kilder = rested === 'minutes' ? 'referater' : null;
    const link = pathWith(`/spoergsmaal/${slug}.json`, { ...parameters, kilder, ...common(given) });
    return readAnswer(link, reach, given.language);
  },
});
