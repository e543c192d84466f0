import { isDeepStrictEqual } from 'node:util';
import type { ArmName } from './arms/arm.ts';
import type { Running } from './process.ts';
import type { Answered, Given, Pool, Question } from './questions/question.ts';

/** The body of a request to an arm. */
export function bodyFor(arm: ArmName, question: Question, { given, pool }: { given: Given; pool: Pool }): string {
  if (arm === 'c') return JSON.stringify({ name: question.name, parameters: question.bare.parameters(given, pool) });
  return JSON.stringify((arm === 'b' ? question.theirs : question.ours).asked(given, pool));
}

/** Whether an arm answers a question as the first does, for several things asked about. */
export interface Comparison {
  readonly arm: ArmName;
  readonly same: number;
  readonly of: number;
  /** What the first that failed said instead of an answer. */
  readonly refusal: string | null;
}

/** Puts a question to all arms and compares what is left of their answers when each way of writing them is taken off. */
export async function compare(
  question: Question,
  { arms, pool, many }: { arms: readonly Running[]; pool: Pool; many: number },
): Promise<readonly Comparison[]> {
  const all = question.given(pool);
  const sample = all.filter((_, place) => place % Math.max(1, Math.floor(all.length / many)) === 0).slice(0, many);
  const [first] = arms;
  if (!first) throw new Error('nothing to compare');
  // One after the other: a statement that takes all memory fails whatever runs beside it.
  const answers: Said[][] = [];
  for (const arm of arms) answers.push(await answersOf(arm, question, { sample, pool }));
  return arms.map((arm, place) => {
    const [ours, theirs] = [answers[0] ?? [], answers[place] ?? []];
    const same = ours.filter((answer, at) => isDeepStrictEqual(answer.plain, theirs[at]?.plain)).length;
    const off = theirs.findIndex((answer, at) => !isDeepStrictEqual(answer.plain, ours[at]?.plain));
    const refusal =
      off < 0
        ? null
        : (theirs[off]?.refusal ??
          `${JSON.stringify(theirs[off]?.plain).slice(0, 300)} is not ${JSON.stringify(ours[off]?.plain).slice(0, 300)}`);
    return { arm: arm.name, same, of: sample.length, refusal };
  });
}

interface Said {
  readonly plain: unknown;
  readonly refusal: string | null;
}

async function answersOf(
  arm: Running,
  question: Question,
  { sample, pool }: { sample: readonly Given[]; pool: Pool },
): Promise<Said[]> {
  const said: Said[] = [];
  for (const given of sample) {
    const response = await fetch(arm.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: bodyFor(arm.name, question, { given, pool }),
    });
    const text = await response.text();
    said.push(read(text, arm.name, question));
  }
  return said;
}

function read(text: string, arm: ArmName, question: Question): Said {
  try {
    const answer = JSON.parse(text) as Answered;
    if (arm === 'c') return { plain: question.bare.plain(answer), refusal: null };
    if (answer.errors) return { plain: null, refusal: JSON.stringify(answer.errors).slice(0, 400) };
    return { plain: (arm === 'b' ? question.theirs : question.ours).plain(answer.data), refusal: null };
  } catch (error) {
    return { plain: null, refusal: `${error}: ${text.slice(0, 300)}` };
  }
}
