import { danishDay, danishTime } from '../../domain/danish-time.ts';
import type { Sentence } from '../question.ts';
import { both, sayClauses, sayCount, sayDate, sayList, sentence } from '../say.ts';
import { word } from '../words.ts';

/** A version as the operation selects it. */
export interface Version {
  readonly id: string;
  readonly number: number;
  readonly publishedAt: string;
}

/** What became of a thing or fact; values as JSON. */
export interface Change {
  readonly id: string;
  readonly kind: 'ADDED' | 'REMOVED' | 'CHANGED';
  readonly layer: 'THING' | 'FACT';
  readonly name: string | null;
  readonly nameEn: string | null;
  readonly fields: readonly {
    readonly property: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
}

/** The local Danish day of an instant. */
export const dayOf = ({ publishedAt }: Version): string => danishDay(new Date(publishedAt));

/** "udgave 2 (23. november 2026 kl. 03.10)", in local Danish time: two may be of one day. */
function sayVersion(one: Version) {
  const day = sayDate(dayOf(one));
  const time = danishTime(new Date(one.publishedAt));
  return both(
    `udgave ${one.number} (${day.da} kl. ${time.replace(':', '.')})`,
    `version ${one.number} (${day.en} at ${time})`,
  );
}

/** That there is nothing to compare with, and why a second load does not help. */
export function sayFirst(only: Version): Sentence {
  const { da, en } = sayVersion(only);
  return sentence(
    `Der er ingen udgave før ${da} at sammenligne med. En ny indlæsning af de samme filer giver ingen ny udgave.`,
    `There is no version before ${en} to compare with. A second load of the same files makes no new version.`,
  );
}

/** How much differs, by thing and fact, and how. */
export function sayChanges(changes: readonly Change[], { from, to }: { from: Version; to: Version }): Sentence[] {
  const span = both(
    `Fra ${sayVersion(from).da} til ${sayVersion(to).da}`,
    `From ${sayVersion(from).en} to ${sayVersion(to).en}`,
  );
  if (changes.length === 0)
    return [
      sentence(`${span.da} er ingen ting og ingen fakta ændret.`, `${span.en} no thing and no fact has changed.`),
    ];
  const by = (wanted: Partial<Change>) =>
    changes.filter((change) => Object.entries(wanted).every(([key, value]) => change[key as 'kind'] === value)).length;
  const counts = [
    [by({ layer: 'THING' }), both('ting', 'thing'), both('ting', 'things')] as const,
    [by({ layer: 'FACT' }), both('faktum', 'fact'), both('fakta', 'facts')] as const,
  ];
  const what = sayList(counts.flatMap(([count, one, many]) => (count === 0 ? [] : [sayCount(count, one, many)])));
  const kinds = (['ADDED', 'CHANGED', 'REMOVED'] as const).flatMap((kind) => {
    const count = by({ kind });
    const { da, en } = word('ChangeKind', kind);
    return count === 0 ? [] : [both(`${count} er ${da}`, `${count} ${en}`)];
  });
  const said = sayClauses(kinds);
  return [
    sentence(
      `${span.da} er der forskel på ${what.da}: ${said.da}.`,
      `${span.en} there is a difference in ${what.en}: ${said.en}.`,
    ),
  ];
}

/** Evidence changes far oftener than what it is for: it is counted apart. */
export function sayEvidence(count: number): Sentence[] {
  if (count === 0) return [];
  const { da, en } = sayCount(
    count,
    both('påstand eller kilde', 'claim or source'),
    both('påstande og kilder', 'claims and sources'),
  );
  return [
    sentence(
      `Blandt beviserne er der desuden forskel på ${da}.`,
      `In the evidence there is moreover a difference in ${en}.`,
    ),
  ];
}
