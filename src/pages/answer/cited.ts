import type { Edition } from '../../api/asking.ts';
import type { Question } from '../../questions/question.ts';
import type { Cited } from '../cite/cite.ts';
import type { Language } from '../language.ts';
import type { Setting } from '../setting.ts';
import { type Answer, numbered } from './answer.ts';

/** What citing an answer needs; `path` is where it stands for good on this host. */
export function citedOf({
  question,
  answer,
  edition,
  setting,
  address: { language },
}: {
  readonly question: Pick<Question, 'slug'>;
  readonly answer: Answer;
  readonly edition: Pick<Edition, 'publishedAt'>;
  readonly setting: Pick<Setting, 'publicUrl'>;
  readonly address: { readonly language: Language };
}): Cited & { readonly path: string } {
  const path = language === 'en' ? `${answer.link}&sprog=en` : answer.link;
  return {
    title: answer.title,
    name: question.slug,
    asOf: answer.asOf,
    version: answer.version,
    publishedAt: edition.publishedAt,
    url: setting.publicUrl === null ? null : `${setting.publicUrl}${path}`,
    path,
    claims: numbered(answer).map(({ claim }) => claim),
    language,
  };
}
