import { createHash } from 'node:crypto';
import type { Extract, Reviewed } from '../domain/extract.ts';
import type { Plain } from '../domain/yaml.ts';

export type Fields = Readonly<Record<string, Plain>>;

/** A part of an extract: fields (`meeting`), elements by name (`people`), or a value alone (`caseNumbers`). */
export interface Part {
  readonly value: Plain;
  readonly fields: Fields | null;
  readonly elements: ReadonlyMap<string, Fields> | null;
}

/** What a path names: a whole part, an element of a list, or a field of either. */
export interface Target {
  readonly part: string;
  readonly element: string | null;
  readonly field: string | null;
}

type Element<Name extends keyof Extract> = Extract[Name] extends readonly (infer Each)[] ? Each : never;

/** What the elements of each list are called in a path. */
const elementNames: { readonly [Name in keyof Extract]?: (element: Element<Name>) => string } = {
  people: ({ name }) => name,
  items: ({ number, title }) => String(number ?? title),
  initiatives: ({ number, title }) => number ?? title,
  recommendations: ({ number }) => String(number),
  rules: ({ parameter }) => parameter,
  successions: ({ asPrinted }) => asPrinted,
  events: ({ date, title }) => `${date} ${title}`,
  remarks: ({ evidence, gist }) => String(evidence[0]?.start ?? gist),
  promised: ({ title }) => title,
  mentions: ({ asPrinted }) => asPrinted,
  conflicts: ({ path }) => path,
};

/** The parts of an extract by name; the lines of review are none. */
export function partsOf({ review: _, ...content }: Extract): ReadonlyMap<string, Part> {
  return new Map(Object.entries(content).map(([name, value]) => [name, partOf(name, value as unknown as Plain)]));
}

function partOf(name: string, value: Plain): Part {
  if (!Array.isArray(value)) return { value, fields: value as Fields | null, elements: null };
  const elements = nameOf(name) ? new Map(namesOf(name, value).map((each, at) => [each, value[at] as Fields])) : null;
  return { value, fields: null, elements };
}

const nameOf = (part: string) => elementNames[part as keyof Extract] as ((element: Fields) => string) | undefined;

/** The names of a list's elements, in its order; the second of two namesakes is called "… #2". */
function namesOf(part: string, elements: readonly Plain[]): string[] {
  const count = new Map<string, number>();
  return elements.map((element) => {
    const name = nameOf(part)?.(element as Fields) ?? '';
    const before = count.get(name) ?? 0;
    count.set(name, before + 1);
    return before === 0 ? name : `${name} #${before + 1}`;
  });
}

/** A path as it is written: `document/url`, `people/Bo Prøve`, `people/Bo Prøve/party`, `remarks`. */
export function pathOf({ part, element, field }: Target): string {
  return [part, element, field].filter((each) => each !== null).join('/');
}

/** What a path names in an extract, or null when it names nothing there. Names may hold a slash themselves. */
export function targetOf(parts: ReadonlyMap<string, Part>, path: string): Target | null {
  const cut = path.indexOf('/');
  const name = cut < 0 ? path : path.slice(0, cut);
  const part = parts.get(name);
  if (!part) return null;
  const whole = { part: name, element: null, field: null };
  if (cut < 0) return whole;
  const rest = path.slice(cut + 1);
  if (part.fields) return Object.hasOwn(part.fields, rest) ? { ...whole, field: rest } : null;
  if (part.elements?.has(rest)) return { ...whole, element: rest };
  const last = rest.lastIndexOf('/');
  const element = part.elements?.get(rest.slice(0, Math.max(last, 0)));
  const field = rest.slice(last + 1);
  return element && Object.hasOwn(element, field) ? { part: name, element: rest.slice(0, last), field } : null;
}

/** The value at a place; null where there is none. */
export function valueAt(parts: ReadonlyMap<string, Part>, { part: name, element, field }: Target): Plain {
  const part = parts.get(name);
  if (element === null && field === null) return part?.value ?? null;
  const fields = element === null ? part?.fields : part?.elements?.get(element);
  return (field === null ? fields : fields?.[field]) ?? null;
}

/** A value as a line of review holds it: words as they are, anything larger by the hash of its canonical JSON. */
export function reviewed(value: Plain): Reviewed {
  if (isWord(value)) return value;
  if (Array.isArray(value) && value.every(isWord)) return value;
  return `sha256:${createHash('sha256').update(canonical(value)).digest('hex').slice(0, 12)}`;
}

const isWord = (value: Plain): value is string | number | boolean | null => value === null || typeof value !== 'object';

/** JSON with the keys of every object in alphabetical order: the same for equal values. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    each !== null && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([left], [right]) => (left < right ? -1 : 1)))
      : each,
  );
}
