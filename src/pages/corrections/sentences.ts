import type { Both } from '../../questions/question.ts';
import { both, sayCount } from '../../questions/say.ts';
import type { Corrections } from './found.ts';

/** How much was corrected: that nothing was is said, and so is that we cannot know. */
export function sayCorrected({ corrections, compared, notCompared }: Corrections): Both[] {
  const count = sayCount(corrections.length, both('rettelse', 'correction'), both('rettelser', 'corrections'));
  const done =
    corrections.length > 0
      ? both(`${count.da} i de udgaver, der er indlæst.`, `${count.en} in the versions that are loaded.`)
      : both(
          'Ingen rettelser endnu i de udgaver, der er indlæst.',
          'No corrections yet in the versions that are loaded.',
        );
  return [done, sayCompared(compared), ...sayNotCompared(notCompared.map(({ id }) => id))];
}

function sayCompared(compared: number): Both {
  if (compared === 0) {
    return both('Der er ikke to udgaver at sammenligne.', 'There are no two versions to compare.');
  }
  const { da, en } = sayCount(compared, both('udgave', 'version'), both('udgaver', 'versions'));
  return both(`${da} er sammenlignet med den før.`, `${en} compared with the one before.`);
}

function sayNotCompared(ids: readonly string[]): Both[] {
  if (ids.length === 0) return [];
  return [
    both(
      `Hvad der blev rettet med ${ids.join(', ')}, ved siden ikke: udgaven, eller den før, er ikke længere i databasen.`,
      `This page does not know what was corrected with ${ids.join(', ')}: the version, or the one before it, is no longer in the database.`,
    ),
  ];
}

/** How many objected: the number alone. */
export function sayObjected(objected: number): Both {
  if (objected === 0) return both('Ingen har gjort indsigelse.', 'Nobody has objected.');
  const { da, en } = sayCount(objected, both('person', 'person'), both('personer', 'persons'));
  return both(
    `${da} har gjort indsigelse og nævnes ikke ved navn, heller ikke i ældre udgaver.`,
    `${en} objected and ${objected === 1 ? 'is' : 'are'} not named, in older versions either.`,
  );
}
