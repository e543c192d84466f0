import type { z } from 'zod';
import { pathOfId } from '../pages/links.ts';
import { readLink } from './link.ts';
import type { AnswerFile, answerLinked } from './shapes.ts';
import type { Reach } from './tool.ts';

/** The answer that a link of a question gives, each citation with the link of its claim. */
export async function readAnswer(
  link: string,
  reach: Reach,
  language: 'da' | 'en',
): Promise<z.infer<typeof answerLinked>> {
  const { answer, ...file } = await readLink<AnswerFile>(link, reach);
  const kept = { language, version: answer.version };
  const citations = answer.citations.map(({ number, claim }) => ({
    number,
    link: claim === null ? null : `${reach.origin}${pathOfId(claim.id, kept)}`,
    claim,
  }));
  return { ...file, answer: { ...answer, citations } };
}
