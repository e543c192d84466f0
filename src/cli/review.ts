import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { readConfig } from '../config.ts';
import { type Judgement, judgementLines } from '../ingest/review/judgement.ts';
import { type Pair, type Waiting, waiting } from '../ingest/review/waiting.ts';
import { loadSeeds } from '../ingest/seeds/load.ts';
import { appendLines } from './append.ts';
import { sayPair, sayWaiting } from './review-text.ts';
import { print, say } from './talk.ts';

export interface ReviewOptions {
  readonly json?: boolean;
  /** Initials of who decides; asked for where they are not given. */
  readonly by?: string;
}

/**
 * Shows what waits for a person. On a terminal it asks about each pair that may be one person instead, and adds what is
 * decided to judgements.csv at once, so that leaving in the middle loses nothing.
 */
export async function review({ json = false, by }: ReviewOptions): Promise<number> {
  const { seeds: folder } = readConfig();
  const found = waiting(await loadSeeds(folder));
  if (json) {
    print(JSON.stringify(found, null, 2));
    return 0;
  }
  const asks = process.stdin.isTTY && process.stdout.isTTY;
  if (!asks) print(sayWaiting(found));
  else await askAll(found, { file: join(folder, 'judgements.csv'), by });
  return 0;
}

async function askAll({ pairs }: Waiting, { file, by }: { file: string; by: string | undefined }): Promise<void> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const ask = (question: string) => terminal.question(question);
    const initials = by ?? (await needed(ask, 'Your initials: ', /^\p{L}/u));
    let decided = 0;
    for (const [index, pair] of pairs.entries()) {
      print(`\n${index + 1} of ${pairs.length}\n${sayPair(pair)}`);
      const judgement = await decide(ask);
      if (judgement === 'QUIT') break;
      if (judgement === 'SKIP') continue;
      await write(pair, { judgement, by: initials, why: await needed(ask, 'Why: ', /\S/), file });
      decided += 1;
    }
    say(pairs.length === 0 ? 'no pair waits' : sayDecided(decided));
  } finally {
    terminal.close();
  }
}

type Ask = (question: string) => Promise<string>;

const answers: Readonly<Record<string, Judgement | 'SKIP' | 'QUIT'>> = {
  s: 'SAME',
  n: 'NOT_SAME',
  u: 'UNSURE',
  '': 'SKIP',
  q: 'QUIT',
};

async function decide(ask: Ask): Promise<Judgement | 'SKIP' | 'QUIT'> {
  for (;;) {
    const answer =
      answers[(await ask('One person? [s]ame, [n]ot same, [u]nsure, Enter to skip, [q]uit: ')).trim().toLowerCase()];
    if (answer !== undefined) return answer;
  }
}

const sayDecided = (count: number) =>
  count === 0 ? 'nothing was decided' : `${count} decided; run check, then ingest, to apply it`;

/** An answer that may not be left out: a decision without a name or a reason can't be weighed by the next reader. */
async function needed(ask: Ask, question: string, shape: RegExp): Promise<string> {
  for (;;) {
    const answer = (await ask(question)).trim();
    if (shape.test(answer)) return answer;
  }
}

async function write(
  pair: Pair,
  { judgement, by, why, file }: { judgement: Judgement; by: string; why: string; file: string },
): Promise<void> {
  const on = new Date().toISOString().slice(0, 10);
  const lines = judgementLines(pair, { judgement, by, on, why });
  await appendLines(file, lines);
  say(`added to judgements.csv: ${lines.trimEnd()}`);
}
