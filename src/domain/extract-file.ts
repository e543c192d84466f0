import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { contactIn } from './contacts.ts';
import { KnownError } from './errors.ts';
import { type Extract, extractSchema } from './extract.ts';
import { placesIn } from './places-in.ts';
import type { Evidence } from './span.ts';
import { type Plain, printYaml } from './yaml.ts';

/** A file of `seeds/minutes/` is no extract. `problems` holds one line for each: file, line, path, found, expected. */
export class InvalidExtract extends KnownError {
  readonly code = 'INVALID_EXTRACT';
  override readonly name = 'InvalidExtract';
  readonly problems: readonly string[];

  constructor(file: string, problems: readonly string[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super(`${count} in ${file}:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.problems = problems;
  }
}

/** Prints an extract as the YAML of `seeds/minutes/`; `parseExtract` gives the same value back. */
export function printExtract(extract: Extract): string {
  return printYaml(extractSchema.parse(extract)); // in the order of the schema, whatever the order of the value
}

/** Prints an extract as it was read: its fields stand in the order of the schema already, which a test proves. */
export function printRead(extract: Extract): string {
  return printYaml(extract as unknown as Plain);
}

/**
 * Reads one extract.
 *
 * @param text  YAML, as `printExtract` prints it or a person changed it; JSON is YAML too
 * @param file  how the user named it; only for messages
 * @throws InvalidExtract with every problem when it is no YAML, no extract, or a place can't be one
 */
export function parseExtract(text: string, file: string): Extract {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (position: number) => `${file}:${lines.linePos(position).line}:`;
  if (yaml.errors.length > 0) {
    throw new InvalidExtract(
      file,
      yaml.errors.map(({ pos, message }) => `${at(pos[0])} is no YAML: ${message}`),
    );
  }
  const value = contentOf(yaml, file);
  const read = extractSchema.safeParse(value);
  const wrong = read.success
    ? [...wrongPlaces(read.data), ...contacts(read.data)]
    : read.error.issues.flatMap((issue) => wrongValues(issue, value));
  if (read.success && wrong.length === 0) return read.data;
  throw new InvalidExtract(
    file,
    wrong.map(({ path, said }) => `${at(positionOf(yaml, path))} ${path.join('.') || 'the file'} ${said}`),
  );
}

type Path = readonly PropertyKey[];

interface Wrong {
  readonly path: Path;
  /** What was found and what was expected. */
  readonly said: string;
}

function contentOf(yaml: Document, file: string): unknown {
  try {
    return yaml.toJS({ maxAliasCount: 0 });
  } catch (error) {
    if (error instanceof ReferenceError) throw new InvalidExtract(file, [`${file}: aliases (*name) are not read`]);
    throw error;
  }
}

/** A value that does not fit, with each field that is missing or too many on its own. */
function wrongValues(issue: z.core.$ZodIssue, value: unknown): Wrong[] {
  const { path } = issue;
  const found = path.reduce<unknown>((each, key) => (each as Record<PropertyKey, unknown> | null)?.[key], value);
  if (issue.code === 'invalid_union') {
    // Of several shapes a value may have, the one it comes closest to says what is wrong.
    const closest = [...issue.errors].sort((left, right) => left.length - right.length)[0] ?? [];
    return closest.flatMap((inner) => wrongValues({ ...inner, path: [...path, ...inner.path] }, value));
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], said: 'is no field of an extract; remove it' }));
  }
  const said = found === undefined ? 'is missing' : shortened(JSON.stringify(found));
  return [{ path, said: `${said}: expected ${expected(issue)}` }];
}

function expected(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return issue.expected;
  if (issue.code === 'invalid_value') return issue.values.map(String).join(', ');
  return issue.message;
}

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** The places that can't be in a document of that length. */
function wrongPlaces(extract: Extract): Wrong[] {
  return placesIn(extract).flatMap(({ path, evidence }) => {
    const said = wrongPlace(evidence, extract.document.length);
    return said === null ? [] : [{ path, said }];
  });
}

/** The values that hold a contact detail; what it is is not said again. */
function contacts(value: unknown, path: Path = []): Wrong[] {
  if (typeof value === 'string') {
    const contact = contactIn(value);
    return contact === null ? [] : [{ path, said: `holds ${contact}: contact details are not stored, remove it` }];
  }
  if (Array.isArray(value)) return value.flatMap((each, at) => contacts(each, [...path, at]));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) => contacts(each, [...path, key]));
}

function wrongPlace(evidence: Evidence, length: number): string | null {
  const { start, end } = evidence;
  if (end <= start) return `${start}–${end}: expected an end after the start`;
  if (end > length) return `${start}–${end}: expected an end within the document's ${length}`;
  if (!('quote' in evidence) || evidence.quote.length === end - start) return null;
  return `${start}–${end}: expected a quote of ${end - start}, found one of ${evidence.quote.length} (UTF-16 code units)`;
}

/** Where a path stands in the file; a field that is missing, where its parent does. */
function positionOf(yaml: Document, path: Path): number {
  let node: unknown = yaml.contents;
  let position = yaml.contents?.range?.[0] ?? 0;
  for (const key of path) {
    if (isSeq(node)) node = node.items[Number(key)];
    else if (isMap(node)) {
      const pair = node.items.find((each) => isScalar(each.key) && each.key.value === key);
      position = (isScalar(pair?.key) ? pair.key.range?.[0] : undefined) ?? position;
      node = pair?.value;
    } else return position;
    const range = node && typeof node === 'object' && 'range' in node ? (node.range as readonly number[]) : undefined;
    if (typeof key === 'number') position = range?.[0] ?? position;
  }
  return position;
}
