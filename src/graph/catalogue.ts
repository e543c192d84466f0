import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a statement takes: its name, its type as written in the header. */
export interface Declared {
  readonly name: string;
  readonly type: string;
}

/** One file of `cypher/`: constant text, and what its header declares. */
export interface Statement {
  /** File name without `.cypher`: a schema coordinate ("Klynge.members") or a label or type to write. */
  readonly name: string;
  readonly mode: 'read' | 'write';
  /** As the file has it. */
  readonly text: string;
  /** As it goes to the server: see `inOneMap`. */
  readonly sent: string;
  /** The same, to be planned and not run. */
  readonly explained: string;
  readonly parameters: readonly Declared[];
  readonly columns: readonly Declared[];
}

/** Every statement by mode and name: "read/Klynge.feeds". */
export type Catalogue = ReadonlyMap<string, Statement>;

const folder = fileURLToPath(new URL('../../cypher/', import.meta.url));

/** Reads every statement of the project, once. A label may be read and written: the key is mode and name. */
export function readCatalogue(): Catalogue {
  const statements = (['read', 'write'] as const).flatMap((mode) =>
    readdirSync(join(folder, mode))
      .filter((file) => file.endsWith('.cypher'))
      .map((file) =>
        parseStatement(file.slice(0, -'.cypher'.length), mode, readFileSync(join(folder, mode, file), 'utf8')),
      ),
  );
  return new Map(statements.map((statement) => [`${statement.mode}/${statement.name}`, statement]));
}

/** The statements of schema/graph.cypher, in order. */
export function readGraphSchema(): string[] {
  const text = readFileSync(fileURLToPath(new URL('../../schema/graph.cypher', import.meta.url)), 'utf8');
  return text
    .replace(/^\/\/.*$/gm, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

/** The name a statement of schema/graph.cypher gives its constraint or index; a constraint's index bears it too. */
export function nameOf(statement: string): string {
  return /^CREATE (?:FULLTEXT )?(?:CONSTRAINT|INDEX) (\w+)/.exec(statement)?.[1] ?? '';
}

/** Splits a file into header and text. The header's `@param` and `@row` lines are what callers and tests go by. */
export function parseStatement(name: string, mode: 'read' | 'write', source: string): Statement {
  const declared = (tag: string) =>
    [...source.matchAll(new RegExp(`^// @${tag}\\s+(\\S+)\\s+(\\S+)`, 'gm'))].map(([, field = '', type = '']) => ({
      name: field,
      type,
    }));
  const text = source
    .split('\n')
    .filter((line) => !line.startsWith('//'))
    .join('\n')
    .trim();
  const parameters = declared('param');
  const sent = inOneMap(text, parameters);
  return {
    name,
    mode,
    text: `CYPHER 5 ${text}`,
    sent: `CYPHER 5 ${sent}`,
    explained: `CYPHER 5 EXPLAIN ${sent}`,
    parameters,
    columns: declared('row'),
  };
}

/** Whether a value goes out under its own name: a whole number is always one, and plans read its index with it. */
export const standsAlone = ({ type }: Declared): boolean => type === 'int';

/**
 * Neo4j keeps a plan for the types of its parameters, and takes null, and every tenfold of a list's or a text's length,
 * for another type. Planning is by far the dearest thing it does for us, so what may vary goes in one map, `$given`, of
 * which it knows no more than that it is one: each statement is planned once.
 */
function inOneMap(text: string, parameters: readonly Declared[]): string {
  const varying = parameters.filter((parameter) => !standsAlone(parameter)).map(({ name }) => name);
  return text.replace(/\$(\w+)/g, (own, name: string) => (varying.includes(name) ? `$given.${name}` : own));
}
