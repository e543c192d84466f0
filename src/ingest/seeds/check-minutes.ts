import { nearest } from '../../domain/nearest.ts';
import { directory } from '../resolve/directory.ts';
import { elementOf } from '../resolve/elements.ts';
import { sittingsOf } from '../resolve/sittings.ts';
import { Problems } from './csv.ts';
import type { Seeds } from './seeds.ts';

/** Two documents of one meeting, and lists that name a document, a person or a part of one that isn't there. */
export function checkMinutes(seeds: Seeds, problems: Problems): void {
  const names = directory(seeds, new Problems());
  const sittings = sittingsOf(seeds, names);
  const first = new Map<string, string>();
  for (const { id, file } of sittings) {
    const other = first.get(id);
    if (other !== undefined) problems.add(file, `records the meeting that ${other} records; keep one of them`);
    first.set(id, file.file);
  }
  const byName = new Map(sittings.map((sitting) => [sitting.file.name, sitting]));
  const missing = (document: string) => `document "${document}" is not in minutes/${guess(document, byName.keys())}`;

  for (const row of seeds.supplements) {
    const people = byName.get(row.document)?.file.extract.people;
    if (!people) problems.add(row, missing(row.document));
    else if (!people.some(({ name }) => name === row.person)) {
      const known = people.map(({ name }) => name);
      problems.add(row, `person "${row.person}" is not in ${row.document}${guess(row.person, known)}`);
    }
    if (row.property === 'party' && !names.letterIsKnown(row.value)) {
      problems.add(row, `value "${row.value}" is no letter in reference/parties.csv`);
    }
    if (row.property === 'kommune' && names.represented(row.value)?.id?.startsWith('kommune-') !== true) {
      problems.add(row, `value "${row.value}" is no kommune${guess(row.value, names.representedNames)}`);
    }
  }
  const themes = new Set(seeds.themes.map(({ id }) => id));
  for (const row of seeds.themeLinks) {
    const sitting = byName.get(row.document);
    if (!themes.has(row.theme)) problems.add(row, `theme "${row.theme}" is unknown${guess(row.theme, themes)}`);
    if (!sitting) problems.add(row, missing(row.document));
    else if (elementOf(sitting, row.part, row.element) === null) {
      problems.add(row, `element "${row.element}" is not among the ${row.part} of ${row.document}`);
    }
  }
}

function guess(value: string, known: Iterable<string>): string {
  const near = nearest(value, known);
  return near === null ? '' : `; did you mean "${near}"?`;
}
