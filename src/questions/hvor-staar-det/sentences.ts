import { kindOf } from '../../domain/ids.ts';
import { sayProperty } from '../property-names.ts';
import type { Asked, Both, Sentence } from '../question.ts';
import { both, sayCount, sayList, sentence } from '../say.ts';
import { type ClaimNode, placeOf } from './place.ts';

/** What was asked of, as it is said in either language. */
export function nameOf({ given }: Asked): Both {
  const { name = '', nameEn = name } = given['id'] ?? {};
  return both(name, nameEn);
}

const claimCount = (count: number) => sayCount(count, both('påstand', 'claim'), both('påstande', 'claims'));

/** How often, and in which sources. */
export function sayWhere(claims: readonly ClaimNode[], asked: Asked): Sentence {
  const titles = [...new Map(claims.map(({ document }) => [document.id, document.title])).values()];
  const some = titles.slice(0, 4).map((title) => both(`»${title}«`, `"${title}"`));
  const left = titles.length - some.length;
  const sources = sayList(
    left > 0
      ? [...some, both(left === 1 ? 'én til' : `${left} andre`, left === 1 ? 'one more' : `${left} others`)]
      : some,
  );
  const count = sayCount(claims.length, both('sted', 'place'), both('steder', 'places'));
  const from = sayCount(titles.length, both('kilde', 'source'), both('kilder', 'sources'));
  return sentence(
    `${nameOf(asked).da} står ${count.da} i ${from.da}: ${sources.da}.`,
    `${nameOf(asked).en} is found in ${count.en} in ${from.en}: ${sources.en}.`,
    claims.map(({ id }) => id),
  );
}

/** One quote with its place. */
export function sayQuote(claim: ClaimNode): Sentence {
  const what = sayProperty(claim.property);
  const place = placeOf(claim);
  return sentence(
    `»${claim.quote}« (${what.da}): ${claim.document.title}, ${place.da}.`,
    `"${claim.quote}" (${what.en}): ${claim.document.title}, ${place.en}.`,
    [claim.id],
  );
}

/** No source says that a klynge leads to a råd by its kommuner: they say what each covers. */
export const sayDerived = ({ given }: Asked): Sentence[] =>
  kindOf(given['id']?.value ?? '') === 'Flow'
    ? [
        sentence(
          'Forbindelsen er udledt: kilderne siger, hvilke kommuner hver af de to dækker.',
          'The link is derived: the sources say which municipalities each of the two covers.',
        ),
      ]
    : [];

/** What a reader would else take for quoted word by word. */
export function sayKinds(claims: readonly ClaimNode[]): Sentence[] {
  const inferred = claims.filter(({ basis }) => basis === 'INFERRED').length;
  const listed = claims.filter(({ start }) => start === null).length;
  return [
    ...(inferred === 0
      ? []
      : [
          sentence(
            `${claimCount(inferred).da} er udledt og ikke sagt med rene ord.`,
            `${claimCount(inferred).en} ${inferred === 1 ? 'is' : 'are'} inferred and not said outright.`,
          ),
        ]),
    ...(listed === 0
      ? []
      : [
          sentence(
            `${claimCount(listed).da} kommer fra lister: dér nævner vi rækken i stedet for et citat.`,
            `${claimCount(listed).en} ${listed === 1 ? 'comes' : 'come'} from lists: there we name the row in place of a quote.`,
          ),
        ]),
  ];
}

/** Why nothing stands there: each kind of thing has its own reason. */
export function sayNothing(asked: Asked, all: readonly ClaimNode[]): Sentence {
  const [name, kind] = [nameOf(asked), kindOf(asked.given['id']?.value ?? '')];
  if (all.length > 0) {
    const count = claimCount(all.length);
    return sentence(
      `Det, vi har om ${name.da}, er ikke hentet i referater eller sager; ${count.da} kommer fra andre kilder.`,
      `What we hold on ${name.en} is not taken from minutes or cases; ${count.en} ${all.length === 1 ? 'comes' : 'come'} from other sources.`,
    );
  }
  if (kind === 'Theme')
    return sentence(
      `Temaet »${name.da}« er vores egen inddeling; ingen kilde siger det.`,
      `The theme "${name.en}" is our own; no source says so.`,
    );
  if (kind === 'SameName') {
    return sentence(
      `At ${name.da} ligner hinanden, er et forslag, vi selv stiller; ingen kilde siger det.`,
      `That ${name.en} are alike is a suggestion of our own; no source says so.`,
    );
  }
  if (kind === 'Document')
    return sentence(
      `${name.da} er selv en kilde og hviler ikke på en anden.`,
      `${name.en} is itself a source and rests on no other.`,
    );
  return sentence(`Ingen kilde, vi har, siger noget om ${name.da}.`, `No source we hold says anything of ${name.en}.`);
}
