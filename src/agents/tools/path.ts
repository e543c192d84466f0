import { z } from 'zod';
import { pathWith } from '../../pages/links.ts';
import { hvordanErDeForbundet } from '../../questions/hvordan-er-de-forbundet/question.ts';
import { readAnswer } from '../answered.ts';
import { common, language, short, sources, version } from '../arguments.ts';
import { answerLinked } from '../shapes.ts';
import { tool } from '../tool.ts';

const end = (which: string) =>
  short(`${which}: name or id of a person, a klynge (cluster), a sundhedsråd (council) or an udvalg (committee).`);

export const path = tool({
  name: 'path',
  title: 'How two are connected',
  description:
    'All shortest ways between two persons or bodies, step by step: each step is a seat (plads) that one held in a body, with its evidence. A shared body does not say that two met or knew each other: say no more than the sentences do. Status, missing and candidates as in ask.',
  input: z.strictObject({ from: end('The one'), to: end('The other'), sources, language, version }),
  output: answerLinked,
  run: ({ from, to, sources: rested, ...given }, reach) => {
    const kilder = rested === 'minutes' ? 'referater' : null;
    const link = pathWith(`/spoergsmaal/${hvordanErDeForbundet.slug}.json`, {
      fra: from,
      til: to,
      kilder,
      ...common(given),
    });
    return readAnswer(link, reach, given.language);
  },
});
