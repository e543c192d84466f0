import type { Extract } from '../../domain/extract.ts';
import { slug } from '../../domain/names.ts';
import type { Sitting } from './sittings.ts';

/** The ids of what a document holds: after its meeting, so that they stay when another document is added. */

type Part = 'items' | 'initiatives' | 'remarks' | 'recommendations';
type Item = Extract['items'][number];
type Initiative = Extract['initiatives'][number];
type Recommendation = Extract['recommendations'][number];
type Placed = { readonly evidence: readonly { readonly start: number }[] };

/** "klynge-horsens-2025-03-06": a meeting's id without its prefix. */
export const stemOf = ({ id }: Sitting) => id.slice('meeting-'.length);

export const itemId = (sitting: Sitting, item: Pick<Item, 'number' | 'title'>) =>
  `item-${stemOf(sitting)}-${item.number ?? slug(item.title)}`;

/** The item of a number, as other parts of the extract name it; `null` when there is none. */
export function itemIdOf(sitting: Sitting, number: number | null): string | null {
  const item = number === null ? undefined : sitting.file.extract.items.find((one) => one.number === number);
  return item ? itemId(sitting, item) : null;
}

/** An initiative belongs to its body, not to the meeting that told of it. */
export const initiativeId = (sitting: Sitting, { number, title }: Pick<Initiative, 'number' | 'title'>) =>
  `initiative-${sitting.bodyId ?? sitting.file.name}-${slug(number ?? title)}`;

export const recommendationId = (sitting: Sitting, { item, number }: Pick<Recommendation, 'item' | 'number'>) =>
  `recommendation-${stemOf(sitting)}-${item ?? 'x'}-${number}`;

export const remarkId = (sitting: Sitting, remark: Placed) =>
  `remark-${stemOf(sitting)}-${remark.evidence[0]?.start ?? 0}`;

/** The id of what a list names by part and key, as review paths name it; `null` when the document holds none. */
export function elementOf(sitting: Sitting, part: Part, key: string): string | null {
  const { extract } = sitting.file;
  if (part === 'items') {
    const item = extract.items.find(({ number, title }) => String(number ?? title) === key);
    return item ? itemId(sitting, item) : null;
  }
  if (part === 'initiatives') {
    const initiative = extract.initiatives.find(({ number, title }) => (number ?? title) === key);
    return initiative ? initiativeId(sitting, initiative) : null;
  }
  if (part === 'recommendations') {
    const recommendation = extract.recommendations.find(({ number }) => String(number) === key);
    return recommendation ? recommendationId(sitting, recommendation) : null;
  }
  const remark = extract.remarks.find(({ evidence }) => String(evidence[0]?.start) === key);
  return remark ? remarkId(sitting, remark) : null;
}
