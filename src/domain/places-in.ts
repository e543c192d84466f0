import type { Extract } from './extract.ts';
import type { Evidence } from './span.ts';

/** A place in the document, and where in the extract it stands: `['people', 2, 'evidence', 0]`. */
export interface PlaceIn {
  readonly path: readonly (string | number)[];
  readonly evidence: Evidence;
}

/** Every place of the document that an extract names, in the order of the extract. */
export function placesIn({ document: _, review: __, ...content }: Extract): PlaceIn[] {
  const places: PlaceIn[] = [];
  const visit = (value: unknown, path: PlaceIn['path']): void => {
    if (value === null || typeof value !== 'object') return;
    if ('start' in value && 'end' in value) places.push({ path, evidence: value as Evidence });
    else if (Array.isArray(value)) for (const [at, each] of value.entries()) visit(each, [...path, at]);
    else for (const [key, each] of Object.entries(value)) visit(each, [...path, key]);
  };
  visit(content, []);
  return places;
}
