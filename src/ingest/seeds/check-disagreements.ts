import { groupBy } from '../../domain/group.ts';
import { nearest } from '../../domain/nearest.ts';
import { ownWords, ruleId } from '../resolve/own-words.ts';
import type { Problems } from './csv.ts';
import type { Seeds } from './seeds.ts';

/** Rows about things that are not there, by sources that are not there, alone with their value, or without a reason. */
export function checkDisagreements(seeds: Seeds, problems: Problems): void {
  const things = new Set([
    ...seeds.municipalities.map(({ code }) => `kommune-${code}`),
    ...[...seeds.klynger, ...seeds.sundhedsraad, ...seeds.udvalg].map(({ id }) => id),
    ...seeds.minutes.flatMap(({ extract }) => extract.rules.map(ruleId)),
  ]);
  const sources = new Set([...seeds.sources.map(({ id }) => id), ...seeds.minutes.map(({ name }) => name)]);
  for (const row of seeds.disagreements) {
    if (!things.has(row.about)) problems.add(row, `about "${row.about}" is unknown${guess(row.about, things)}`);
    if (row.source.length === 0) problems.add(row, 'source "": expected at least one source');
    for (const source of row.source) {
      if (!sources.has(source)) problems.add(row, `source "${source}" is unknown${guess(source, sources)}`);
    }
  }
  for (const rows of groupBy(seeds.disagreements, ({ about, property }) => `${about} / ${property}`).values()) {
    const [first] = rows;
    if (!first) continue;
    const name = `${first.about} / ${first.property}`;
    if (rows.length < 2) problems.add(first, `"${name}" has one value; expected two that differ`);
    const explained = rows.filter(({ why, why_en }) => why !== null && why_en !== null);
    if (explained.length !== 1) {
      problems.add(first, `"${name}" has why and why_en in ${explained.length} of its rows; expected them in one`);
    }
  }
}

/** A line that translates nothing: the Danish has been changed, and its English would be lost without a word. */
export function checkEnglish(seeds: Seeds, problems: Problems): void {
  const known = ownWords(seeds);
  for (const row of seeds.english) {
    if (!known.has(row.danish))
      problems.add(row, `danish "${row.danish}" stands in no reviewed document as words of ours`);
  }
}

function guess(value: string, known: Iterable<string>): string {
  const near = nearest(value, known);
  return near === null ? '' : `; did you mean "${near}"?`;
}
