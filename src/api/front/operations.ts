import { type DocumentNode, GraphQLError, type GraphQLSchema, Kind, parse, validate, visit } from 'graphql';
import { LRUCache } from 'lru-cache';
import { tooBroad } from '../guards/breadth.ts';
import type { Limits } from '../guards/limits.ts';

/** A document that may run. */
export interface Prepared {
  readonly document: DocumentNode;
  /** Whether what it tells may change while the version stays: a sweep or a restore changes it. */
  readonly passing: boolean;
}

/** Bytes of documents that are kept parsed: some 2,000 of those that readers ask. */
const capacity = 32 * 1024 * 1024;
/** Bytes that a parsed document takes for each of its characters: 84 were measured of the operations of a load. */
const perCharacter = 100;
const passing: ReadonlySet<string> = new Set(['loaded', 'versions']);

/**
 * Parses and validates documents, each once.
 *
 * @returns null for one that is wrong: the long way says what is
 */
export function preparing(schema: GraphQLSchema, limits: Bounds): (text: string) => Prepared | null {
  const kept = new LRUCache<string, Prepared>({
    maxSize: capacity,
    sizeCalculation: (_, text) => perCharacter * (text.length + 1),
  });
  return (text) => {
    const known = kept.get(text);
    if (known) return known;
    const prepared = prepare(text, schema, limits);
    if (prepared) kept.set(text, prepared);
    return prepared;
  };
}

type Bounds = Pick<Limits, 'tokens' | 'breadth'>;

function prepare(text: string, schema: GraphQLSchema, { tokens, breadth }: Bounds): Prepared | null {
  try {
    const document = parse(text, { maxTokens: tokens });
    // A mutation or subscription is refused with a status of its own.
    if (document.definitions.some((one) => 'operation' in one && one.operation !== 'query')) return null;
    if (tooBroad(document, breadth)) return null;
    return validate(schema, document).length > 0 ? null : { document, passing: mayChange(document) };
  } catch (error) {
    // Fragments in circles exhaust the stack of the rules: the long way says so.
    if (error instanceof GraphQLError || error instanceof RangeError) return null;
    throw error;
  }
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
