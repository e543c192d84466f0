import { groupBy } from '../../../domain/group.ts';
import { slug } from '../../../domain/names.ts';
import type { Seeds } from '../../seeds/seeds.ts';
import { worded } from '../findable.ts';
import type { NodeRow } from '../graph-rows.ts';
import type { MinutesContext } from './context.ts';

interface Told {
  readonly date: string;
  readonly precision: string;
  readonly kind: string;
  readonly title: string;
  readonly titleEn: string | null;
  readonly claims: (id: string) => string[];
}

/**
 * The reform's days, from our list and from the documents. What both tell under one day, kind and title is one event,
 * with the claims of both; review gives the same event the same title.
 */
export function eventRows(seeds: Seeds, { sittings, claims, english }: MinutesContext): NodeRow[] {
  const listed: Told[] = seeds.timeline.map((row) => ({
    date: row.date,
    precision: row.precision,
    kind: row.kind,
    title: row.title,
    titleEn: row.title_en,
    claims: (about) =>
      claims.say({ about, property: 'event', value: row.date, original: row.title, sources: row.source, row }),
  }));
  const told: Told[] = sittings.flatMap((sitting) =>
    sitting.file.extract.events.map(({ date, precision, kind, title, evidence }) => ({
      date,
      precision,
      kind,
      title,
      titleEn: english(title),
      claims: (about) => claims.cite({ about, property: 'event', value: date, original: title, evidence, sitting }),
    })),
  );
  return [...groupBy([...listed, ...told], idOf)].map(([id, [first, ...others]]) => {
    if (!first) throw new Error(`an event that nobody told: ${id}`);
    return {
      id,
      date: first.date,
      precision: first.precision,
      kind: first.kind,
      title: first.title,
      titleEn: first.titleEn,
      ...worded(id, first.title, [first.titleEn]),
      sortKey: `${first.date} ${id}`,
      claims: [...new Set([first, ...others].flatMap((one) => one.claims(id)))].sort(),
    };
  });
}

const idOf = ({ date, kind, title }: Told) => `event-${date}-${slug(kind)}-${slug(title)}`;
