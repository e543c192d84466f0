import { groupBy } from '../../domain/group.ts';
import { fold, shareWord } from '../../domain/names.ts';
import { nearest } from '../../domain/nearest.ts';
import type { Problems } from './csv.ts';
import { type JudgementRow, klyngeMembers, raadMembers, relatedBodies } from './people-lists.ts';
import { memberLists, type Seeds } from './seeds.ts';

/** Decisions and ids that fit no person, row or list. A judgement about a person whom no line of ids.csv names would be silently without effect. */
export function checkJudgements(seeds: Seeds, problems: Problems): void {
  const minted = new Set(seeds.ids.map((line) => line.id));
  for (const row of [...seeds.judgements, ...seeds.objections]) {
    if (!minted.has(row.person)) problems.add(row, `person "${row.person}" is unknown${guess(row.person, minted)}`);
  }
  for (const row of seeds.judgements) {
    const inList = memberLists(seeds).some(
      (seat) =>
        seat.file === row.document &&
        fold(seat.person) === fold(row.asPrinted) &&
        (row.key === '' || seat.rowKey === row.key),
    );
    if (!inList && !namedIn(seeds, row))
      problems.add(
        row,
        `no row of "${row.document}" prints "${row.asPrinted}"${row.key === '' ? '' : ` under the key "${row.key}"`}`,
      );
  }
  checkMerges(seeds, minted, problems);
  checkAlike(seeds, problems);
  const files = new Set([...memberFiles, ...seeds.minutes.map(({ file }) => file)]);
  for (const line of seeds.ids) {
    // A row that was removed leaves its line, so that its id is never given away; a list does not go.
    const known = files.has(line.source) || line.source.startsWith('minutes/');
    if (!known) problems.add(line, `source "${line.source}" is no list of persons${guess(line.source, files)}`);
  }
}

const memberFiles = [relatedBodies, klyngeMembers, raadMembers].map(({ file }) => file);

/** One person may bear two names, but not two that share no word: such a line names the wrong person. */
function checkAlike({ judgements, ids }: Seeds, problems: Problems): void {
  const namesOf = groupBy(ids, (line) => line.id);
  for (const row of judgements.filter(({ judgement }) => judgement === 'SAME')) {
    const names = (namesOf.get(row.person) ?? []).map(({ asPrinted }) => asPrinted);
    if (names.length === 0 || names.some((name) => shareWord(fold(name), fold(row.asPrinted)))) continue;
    problems.add(
      row,
      `person "${row.person}" is printed "${names[0]}", which shares no word with "${row.asPrinted}"; name the right person`,
    );
  }
}

/** Whether a reviewed document names the person judged. */
function namedIn(seeds: Seeds, row: JudgementRow): boolean {
  const people = seeds.minutes.find(({ file }) => file === row.document)?.extract.people ?? [];
  return people.some(({ name }) => fold(name) === fold(row.asPrinted) && (row.key === '' || row.key === name));
}

/** A merged id leads to one that is not merged itself, and that its own rows have no part in. */
function checkMerges(seeds: Seeds, minted: ReadonlySet<string>, problems: Problems): void {
  const merged = new Map(seeds.ids.flatMap((line) => (line.mergedInto === null ? [] : [[line.id, line.mergedInto]])));
  for (const line of seeds.ids) {
    const { id, mergedInto } = line;
    if (mergedInto === null) {
      if (merged.has(id))
        problems.add(line, `${id} is merged into ${merged.get(id)} in another line; say so in each of its lines`);
    } else if (!minted.has(mergedInto)) {
      problems.add(line, `mergedInto "${mergedInto}" is unknown${guess(mergedInto, minted)}`);
    } else if (merged.has(mergedInto)) {
      problems.add(
        line,
        `mergedInto "${mergedInto}" is merged itself, into ${merged.get(mergedInto)}; name the last id`,
      );
    } else if (merged.get(id) !== mergedInto) {
      problems.add(line, `mergedInto "${mergedInto}": another line of ${id} says ${merged.get(id)}`);
    }
  }
}

function guess(value: string, known: Iterable<string>): string {
  const near = nearest(value, known);
  return near === null ? '' : `; did you mean "${near}"?`;
}
