import { kindOf } from '../../domain/ids.ts';
import { readOperation } from '../operation.ts';
import { thing } from '../parameters.ts';
import type { AnswerRow, Asked, Question, Sentence } from '../question.ts';
import { answer, both, column, ofMinutes, same, sayCount, sayList, sentence } from '../say.ts';
import { word } from '../words.ts';
import { asWritten, type ClaimNode, placeOf } from './place.ts';
import { sayProperty } from './properties.ts';

interface Result {
  readonly claims: { readonly nodes: readonly ClaimNode[] } | null;
}

/** Quotes that are told in sentences; the table has all. */
const told = 3;

/** The evidence of whatever has an id. Who asks for the minutes alone gets what they say, and is told what else does. */
export const hvorStaarDet: Question<Result> = {
  number: 20,
  slug: 'hvor-staar-det',
  title: both('Hvor står det: {id}?', 'Where does it say so: {id}?'),
  parameters: [thing('id')],
  example: { id: 'membership-anders-kuehnau-klynge-randers-formand-1' },
  operation: readOperation('hvor-staar-det'),
  pages: ['claims'],
  answer: ({ claims }, asked) => {
    const all = claims?.nodes ?? [];
    const found = asked.sources === 'ALL' ? all : all.filter(({ document }) => ofMinutes.has(document.kind));
    if (found.length === 0) {
      return answer({ status: 'UNKNOWN', sentences: [sayNothing(asked, all)], missing: missingOf(asked, all) });
    }
    return answer({
      status: 'ANSWERED',
      sentences: [
        sayWhere(found, asked),
        ...found
          .filter(({ quote }) => quote !== null)
          .slice(0, told)
          .map(sayQuote),
        ...sayKinds(found),
      ],
      columns: [
        column('hvad', 'Hvad', 'What'),
        column('vaerdi', 'Værdi', 'Value'),
        column('citat', 'Citat', 'Quote'),
        column('kilde', 'Kilde', 'Source'),
        column('art', 'Art', 'Kind'),
        column('sted', 'Sted', 'Place'),
        column('grundlag', 'Grundlag', 'Basis'),
        column('henvisning', 'Sådan henviser du', 'How to cite it'),
      ],
      rows: found.map(rowOf),
    });
  },
};

const nameOf = ({ given }: Asked) => given['id']?.name ?? '';

const claimCount = (count: number) => sayCount(count, both('påstand', 'claim'), both('påstande', 'claims'));

function sayWhere(claims: readonly ClaimNode[], asked: Asked): Sentence {
  const titles = [...new Map(claims.map(({ document }) => [document.id, document.title])).values()];
  const some = titles.slice(0, 4).map((title) => both(`»${title}«`, `"${title}"`));
  const left = titles.length - some.length;
  const sources = sayList(
    left > 0
      ? [...some, both(left === 1 ? 'én til' : `${left} andre`, left === 1 ? 'one more' : `${left} others`)]
      : some,
  );
  const count = claimCount(claims.length);
  const from = sayCount(titles.length, both('kilde', 'source'), both('kilder', 'sources'));
  return sentence(
    `${nameOf(asked)}: ${count.da} i ${from.da}, ${sources.da}.`,
    `${nameOf(asked)}: ${count.en} in ${from.en}, ${sources.en}.`,
    claims.map(({ id }) => id),
  );
}

function sayQuote(claim: ClaimNode): Sentence {
  const what = sayProperty(claim.property);
  const place = placeOf(claim);
  return sentence(
    `Om ${what.da} står der »${claim.quote}« (${claim.document.title}, ${place.da}).`,
    `Of the ${what.en} it says "${claim.quote}" (${claim.document.title}, ${place.en}).`,
    [claim.id],
  );
}

/** What a reader would else take for quoted word by word. */
function sayKinds(claims: readonly ClaimNode[]): Sentence[] {
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
function sayNothing(asked: Asked, all: readonly ClaimNode[]): Sentence {
  const [name, kind] = [nameOf(asked), kindOf(asked.given['id']?.value ?? '')];
  if (all.length > 0) {
    const count = claimCount(all.length);
    return sentence(
      `Ingen af de referater og sager, vi har, siger noget om ${name}; ${count.da} i andre kilder gør.`,
      `None of the minutes and cases we hold say anything of ${name}; ${count.en} in other sources ${all.length === 1 ? 'does' : 'do'}.`,
    );
  }
  if (kind === 'Theme')
    return sentence(
      `Temaet »${name}« er vores egen inddeling; ingen kilde siger det.`,
      `The theme "${name}" is our own; no source says so.`,
    );
  if (kind === 'SameName') {
    return sentence(
      `At ${name} ligner hinanden, er et forslag, vi selv stiller; ingen kilde siger det.`,
      `That ${name} are alike is a suggestion of our own; no source says so.`,
    );
  }
  if (kind === 'Document')
    return sentence(
      `${name} er selv en kilde og hviler ikke på en anden.`,
      `${name} is itself a source and rests on no other.`,
    );
  return sentence(`Ingen kilde, vi har, siger noget om ${name}.`, `No source we hold says anything of ${name}.`);
}

const missingOf = (asked: Asked, all: readonly ClaimNode[]) =>
  all.length > 0
    ? [both(`Et referat, der siger noget om ${nameOf(asked)}.`, `Minutes that say anything of ${nameOf(asked)}.`)]
    : [];

const rowOf = (claim: ClaimNode): AnswerRow => ({
  cells: [
    sayProperty(claim.property),
    asWritten(claim),
    claim.quote === null ? null : same(claim.quote),
    claim.document.title,
    word('DocumentKind', claim.document.kind),
    placeOf(claim),
    word('Basis', claim.basis),
    both(claim.da, claim.en),
  ],
  claims: [claim.id],
  about: claim.id,
});
