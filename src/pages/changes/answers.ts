import type { Asking } from '../../api/asking.ts';
import type { Both } from '../../questions/question.ts';
import { both, sayClauses, sayCount } from '../../questions/say.ts';
import { type Answer, type Asked, ask } from '../answer/answer.ts';
import type { Language } from '../language.ts';
import { type Entry, firstEntry, goneEntry } from './entries.ts';
import { canCompare, type Pair } from './versions.ts';

/** The answer is asked anew at each version, so fewer are told of than of a thing. */
export const mostAnswers = 10;

/** In which versions an answer became another, newest first: its sentences, rows and footnotes compared. */
export async function answerEntries(
  pairs: readonly Pair[],
  asked: Asked,
  { asking, language }: { asking: Asking; language: Language },
): Promise<Entry[]> {
  const entries: Entry[] = [];
  const known = new Map<string, Answer>();
  const answerAt = async (id: string) => {
    const answer = known.get(id) ?? (await ask(await asking.edition(id), asked, language));
    known.set(id, answer);
    return answer;
  };
  for (const pair of pairs.slice(0, mostAnswers)) {
    const entry = canCompare(pair) ? await compared(pair, answerAt) : goneEntry(pair);
    if (entry) entries.push(entry);
  }
  return entries;
}

async function compared(pair: Pair, answerAt: (id: string) => Promise<Answer>): Promise<Entry | null> {
  if (pair.before === null) return firstEntry(pair);
  const [before, after] = [await answerAt(pair.before.id), await answerAt(pair.version.id)];
  const sentences = sayDifference(before, after);
  if (sentences.length === 0) return null;
  const summary = both(
    'Svaret er et andet end i udgaven før.',
    'The answer differs from the one in the version before.',
  );
  return { version: pair.version, kind: 'CHANGED', summary, sentences, more: 0 };
}

/** What differs between two answers; nothing where they are the same. */
export function sayDifference(before: Answer, after: Answer): Both[] {
  const texts = (answer: Answer) => answer.sentences.map(({ text }) => text);
  const rows = (answer: Answer) => answer.rows.map(({ cells }) => JSON.stringify(cells));
  const claims = (answer: Answer) => answer.citations.flatMap(({ claim }) => claim?.id ?? []);
  const [lost, gained] = apart(texts(before), texts(after));
  return [
    ...lost.map((text) => both(`Svaret siger ikke længere: ${text}`, `The answer no longer says: ${text}`)),
    ...gained.map((text) => both(`Svaret siger nu: ${text}`, `The answer now says: ${text}`)),
    ...sayCounts(apart(rows(before), rows(after)), both('række', 'row'), both('rækker', 'rows')),
    ...sayCounts(
      apart(claims(before), claims(after)),
      both('påstand bag', 'claim behind it'),
      both('påstande bag', 'claims behind it'),
    ),
  ];
}

/** What only the one has, and what only the other has. */
function apart(before: readonly string[], after: readonly string[]): readonly [string[], string[]] {
  const [one, other] = [new Set(before), new Set(after)];
  return [before.filter((text) => !other.has(text)), after.filter((text) => !one.has(text))];
}

function sayCounts([lost, gained]: readonly [string[], string[]], one: Both, many: Both): Both[] {
  const parts = [
    ...(gained.length === 0 ? [] : [sayDone(sayCount(gained.length, one, many), both('kommet til', 'added'))]),
    ...(lost.length === 0 ? [] : [sayDone(sayCount(lost.length, one, many), both('gået ud', 'removed'))]),
  ];
  if (parts.length === 0) return [];
  const { da, en } = sayClauses(parts);
  return [both(`${da}.`, `${en}.`)];
}

const sayDone = (count: Both, done: Both): Both => both(`${count.da} er ${done.da}`, `${count.en} ${done.en}`);
