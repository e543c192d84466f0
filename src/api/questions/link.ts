import type { Asked, Question } from '../../questions/question.ts';

/** The path of an answer: question, parameters in their order, sources where not all, and the version. */
export function linkOf({ question, asked }: { question: Question; asked: Asked }, version: string): string {
  const query = new URLSearchParams();
  for (const { name } of question.parameters) {
    const given = asked.given[name];
    if (given) query.set(name, given.value);
  }
  if (asked.sources === 'MINUTES') query.set('kilder', 'referater');
  query.set('version', version);
  return `/spoergsmaal/${question.slug}?${query}`;
}
