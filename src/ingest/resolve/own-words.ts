import { slug } from '../../domain/names.ts';
import type { Seeds } from '../seeds/seeds.ts';

export const ruleId = ({ parameter }: { readonly parameter: string }) => `rule-${slug(parameter)}`;

/** The texts that are words of ours in Danish, and may have an English form in english.csv. */
export function ownWords(seeds: Seeds): ReadonlySet<string> {
  return new Set([
    ...seeds.continuity.map(({ why }) => why),
    ...seeds.minutes.flatMap(({ extract }) => [
      ...extract.events.map(({ title }) => title),
      ...extract.rules.map(({ summary }) => summary),
      ...extract.mentions.map(({ why }) => why),
      ...extract.conflicts.flatMap(({ why, values }) => [why, ...values.map(({ value }) => value)]),
    ]),
  ]);
}

/** The English of a text of ours; `null` where nobody has written it. */
export type English = (danish: string) => string | null;

export function englishOf(seeds: Seeds): English {
  const texts = new Map(seeds.english.map(({ danish, english }) => [danish, english]));
  return (danish) => texts.get(danish) ?? null;
}
