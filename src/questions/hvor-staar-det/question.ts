import { readOperation } from '../operation.ts';
import { thing } from '../parameters.ts';
import { sayProperty } from '../property-names.ts';
import type { AnswerRow, Asked, Both, Question } from '../question.ts';
import { answer, both, column, danishColumn, isOfMinutes, same } from '../say.ts';
import { word } from '../words.ts';
import { asWritten, type ClaimNode, placeOf } from './place.ts';
import { nameOf, sayDerived, sayKinds, sayNothing, sayQuote, sayWhere } from './sentences.ts';

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
    const found = asked.sources === 'ALL' ? all : all.filter(isOfMinutes);
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
        ...sayDerived(asked),
        ...sayKinds(found),
      ],
      columns: [
        column('hvad', 'Hvad', 'What'),
        danishColumn('vaerdi', 'Værdi', 'Value'),
        danishColumn('citat', 'Citat', 'Quote'),
        danishColumn('kilde', 'Kilde', 'Source'),
        column('art', 'Art', 'Kind'),
        column('sted', 'Sted', 'Place'),
        column('grundlag', 'Grundlag', 'Basis'),
        column('henvisning', 'Sådan henviser du', 'How to cite it'),
      ],
      rows: found.map(rowOf),
    });
  },
};

function missingOf(asked: Asked, all: readonly ClaimNode[]): Both[] {
  const { da, en } = nameOf(asked);
  return all.length > 0 ? [both(`Et referat, der siger noget om ${da}.`, `Minutes that say anything of ${en}.`)] : [];
}

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
