import { both } from '../both.ts';
import type { builder } from '../builder.ts';

type Fields = Parameters<Parameters<typeof builder.queryFields>[0]>[0];

/** The arguments of every list: forward only. */
export function pageArgs(t: Pick<Fields, 'arg'>) {
  return {
    first: t.arg.int({ description: both('Så mange, 1–100.', 'So many, 1–100.') }),
    after: t.arg.string({ description: both('Efter denne cursor.', 'After this cursor.') }),
  };
}

/** What a page costs: its rows times what each row asks for. */
export function pageCost(fallback: number) {
  return ({ first }: { first?: number | null | undefined }) => ({
    field: 1,
    multiplier: Math.max(1, Math.min(first ?? fallback, 100)),
  });
}

/** The cost of a field that only wraps rows that were paid for. */
export const flat = { field: 0, multiplier: 1 };
