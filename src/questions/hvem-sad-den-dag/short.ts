import { newestOf, type OnDay } from '../on-day.ts';
import { type Holder, sayHolders } from '../people.ts';
import type { Sentence } from '../question.ts';
import { both, sayCount, sayDate, sentence } from '../say.ts';
import { claimsBehind } from '../seats.ts';

/** One klynge on a day in one sentence, for an answer about all of them: names where it is sure, counts where not. */
export function sayShort(name: string, { yes, no, unknown }: OnDay, on: string): Sentence {
  const { da, en } = sayDate(on);
  const parts = [
    ...(yes.length > 0 ? [both(`${sayHolders(yes).da} sad der`, `${sayHolders(yes).en} sat there`)] : []),
    ...(unknown.length > 0 ? [sayUnknown(unknown)] : []),
    ...(no.length > 0 ? [both(`${sayHolders(no).da} sad der ikke`, `${sayHolders(no).en} did not sit there`)] : []),
  ];
  return sentence(
    `${name} den ${da}: ${parts.map((part) => part.da).join('; ')}.`,
    `${name} on ${en}: ${parts.map((part) => part.en).join('; ')}.`,
    claimsBehind(
      [...yes, ...unknown, ...no].flatMap(({ seats }) => seats),
      'observedOn',
    ),
  );
}

function sayUnknown(unknown: readonly Holder[]) {
  const count = sayCount(unknown.length, both('person', 'person'), both('personer', 'persons'));
  const last = sayDate(newestOf(unknown));
  return both(
    `om ${count.da}, der er set der (senest ${last.da}), vides det ikke`,
    `whether the ${count.en} seen there (last ${last.en}) sat there is not known`,
  );
}
