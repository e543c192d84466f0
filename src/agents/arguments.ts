import { z } from 'zod';
import { kindOf, prefixes } from '../domain/ids.ts';
import { longestValue } from '../pages/address.ts';

/** The arguments that several tools take. */

export const short = (description: string) =>
  z.string().min(1, 'expected a text').max(longestValue, `at most ${longestValue} characters`).describe(description);

export const version = short('As the graph was in that version: "7" or "7-9c1f00aa12bd". The newest when left out.')
  .regex(/^\d{1,9}(-[0-9a-f]{12})?$/, 'expected a version as 7 or 7-9c1f00aa12bd')
  .optional();

export const language = z
  .enum(['da', 'en'])
  .default('da')
  .describe('Language of the answer. The sources are Danish; names and quotes stay so.');

export const sources = z
  .enum(['all', 'minutes'])
  .default('all')
  .describe('What the answer may rest on: "minutes" takes only what minutes (referater) and cases say themselves.');

export const id = short(
  `Id of a thing, a fact or a claim, as search and answers give it: "klynge-horsens", "person-anders-kuehnau". It begins with one of: ${Object.keys(prefixes).join(', ')}.`,
).refine((value) => /^[a-z0-9-]+$/.test(value) && kindOf(value) !== null, {
  error: 'expected an id such as klynge-horsens; search finds the id of a name',
});

/** Parameters of a link in the words of links; null is left out. */
export const common = (given: { version?: string | undefined; language: 'da' | 'en' }) => ({
  version: given.version ?? null,
  sprog: given.language === 'en' ? 'en' : null,
});
