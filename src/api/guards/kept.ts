import { type DocumentNode, type ExecutionResult, Kind, visit } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Answers that were given already. A version never changes, so its answer to an operation is right while it is kept. */
export interface Kept {
  get(key: string): ExecutionResult | undefined;
  /** Keeps an answer without errors, unless what it tells may change while the version stays. */
  keep(key: string, answer: ExecutionResult, document: DocumentNode): void;
}

/** Bytes of answers kept. */
const capacity = 32 * 1024 * 1024;

/** What a sweep or a restore changes, with no new version. */
const passing: ReadonlySet<string> = new Set(['loaded', 'versions']);

export function keptAnswers(): Kept {
  const kept = new LRUCache<string, ExecutionResult>({
    maxSize: capacity,
    maxEntrySize: capacity / 8,
    sizeCalculation: (answer, key) => key.length + JSON.stringify(answer).length,
  });
  return {
    get: (key) => kept.get(key),
    keep: (key, answer, document) => {
      if (answer.errors === undefined && !mayChange(document)) kept.set(key, answer);
    },
  };
}

function mayChange(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    [Kind.FIELD]: ({ name }) => {
      found ||= passing.has(name.value);
    },
  });
  return found;
}
