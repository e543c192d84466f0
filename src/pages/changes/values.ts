import { kindOf } from '../../domain/ids.ts';
import { propertyName } from '../../questions/property-names.ts';
import type { Both } from '../../questions/question.ts';
import { both, same } from '../../questions/say.ts';
import type { Field } from '../thing/fields.ts';
import { thingKindOf } from '../thing/kinds/all.ts';
import type { Called } from './names.ts';

/** One property before and after, in words; null where it was or is not stated. */
export interface FieldChange {
  /** As the graph has it. */
  readonly property: string;
  /** As pages call it; null for what serves the graph alone. */
  readonly label: Both | null;
  readonly before: Both | null;
  readonly after: Both | null;
}

interface RawField {
  readonly property: string;
  /** JSON. */
  readonly before: string | null;
  readonly after: string | null;
}

const parsed = (json: string | null): unknown => (json === null ? null : JSON.parse(json));

/** Ids that a value holds: a property that leads to another thing is said by its name. */
export function valuesIn(json: string | null): string[] {
  const value = parsed(json);
  return (Array.isArray(value) ? value : [value]).filter(isId);
}

const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z][a-z0-9-]+$/.test(value) && kindOf(value) !== null;

/** What no source says and no page shows by itself, but a reader of changes meets. */
const inner: Readonly<Record<string, Both>> = { membershipIds: both('pladser', 'seats') };

/** What changed of one thing, in words. */
export function sayFields(
  id: string,
  fields: readonly RawField[],
  names: { readonly before: ReadonlyMap<string, Called>; readonly after: ReadonlyMap<string, Called> },
): FieldChange[] {
  return fields.map(({ property, before, after }) => {
    const field = fieldOf(id, property);
    return {
      property,
      label: field?.label ?? propertyName(property) ?? inner[property] ?? null,
      before: say(parsed(before), { property, field, names: names.before }),
      after: say(parsed(after), { property, field, names: names.after }),
    };
  });
}

/** The field of the thing's page that shows a property: "partyId" stands there as "party". */
function fieldOf(id: string, property: string): Field | null {
  const kind = kindOf(id);
  const fields = (kind === null ? null : thingKindOf(kind)?.fields) ?? [];
  const [exact, lead] = [property, property.replace(/Ids?$/, '')].map((key) => fields.find((one) => one.key === key));
  return exact ?? lead ?? null;
}

function say(
  value: unknown,
  { property, field, names }: { property: string; field: Field | null; names: ReadonlyMap<string, Called> },
): Both | null {
  if (value === null || (Array.isArray(value) && value.length === 0)) return null;
  const list = Array.isArray(value) ? value : [value];
  if (list.every(isId)) return join(list.map((id) => names.get(id)?.name ?? same(id)));
  const said = field?.key === property ? field.values({ [property]: value }).map(({ text }) => text) : [];
  if (said.length > 0) return join(said);
  return join(list.map((one) => (typeof one === 'boolean' ? yesNo[`${one}`] : same(plain(one)))));
}

const yesNo = { true: both('ja', 'yes'), false: both('nej', 'no') } as const;

const plain = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));

const join = (parts: readonly Both[]): Both =>
  both(parts.map(({ da }) => da).join(', '), parts.map(({ en }) => en).join(', '));
