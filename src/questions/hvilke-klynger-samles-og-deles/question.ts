import { groupBy } from '../../domain/group.ts';
import { type Flow, flowColumns, flowRow, type Kommune, type Raad, saySplit, sayUndated } from '../flows.ts';
import { capital, klyngeName, type NamedKlynge, sayKlynger, sayNumber } from '../klynge-name.ts';
import { readOperation } from '../operation.ts';
import type { Answer, Question, Sentence } from '../question.ts';
import { answer, both, claimsOf, type Evidenced, sayList, sentence } from '../say.ts';

interface Klynge extends NamedKlynge {
  readonly succeededBy: readonly (Evidenced & { readonly sundhedsraad: Raad })[];
  readonly feeds: readonly (Flow & { readonly sharedKommuner: readonly Kommune[] })[];
}

interface Result {
  readonly klynger: { readonly nodes: readonly Klynge[] };
}

/** Minutes tell of their own klynge only; what merges and what is split is seen from the lists of kommuner. */
export const hvilkeKlyngerSamlesOgDeles: Question<Result> = {
  number: 6,
  slug: 'hvilke-klynger-samles-og-deles',
  title: both(
    'Hvilke klynger samles i ét sundhedsråd, og hvilke deles mellem flere?',
    'Which clusters merge into one health council, and which are split between several?',
  ),
  parameters: [],
  example: {},
  operation: readOperation('hvilke-klynger-samles-og-deles'),
  answer: ({ klynger: { nodes } }, { sources }): Answer => {
    if (sources === 'MINUTES') return byMinutes(nodes);
    return answer({
      status: 'ANSWERED',
      sentences: [sayWhole(nodes), ...saySplitOnes(nodes), ...sayMerged(nodes), sayDerived(nodes), sayUndated],
      columns: flowColumns,
      rows: nodes.flatMap((klynge) => klynge.feeds.map((flow) => flowRow(klynge, flow))),
    });
  },
};

/** The rows below carry the claims of each link: a count of them all would have hundreds of footnotes. */
function sayWhole(klynger: readonly Klynge[]): Sentence {
  const whole = klynger.filter(({ feeds }) => feeds.length === 1).length;
  return sentence(
    `${whole} af de ${klynger.length} klynger går samlet til ét sundhedsråd.`,
    `${whole} of the ${klynger.length} clusters go whole to one health council.`,
  );
}

function saySplitOnes(klynger: readonly Klynge[]): Sentence[] {
  const split = klynger.filter(({ feeds }) => feeds.length > 1);
  if (split.length === 0) return [sentence('Ingen klynge deles.', 'No cluster is split.')];
  const count = capital(sayNumber(split.length));
  const list = sayKlynger(split);
  const are =
    split.length === 1 ? ['deles', 'is split'] : ['deles mellem flere råd', 'are split between several councils'];
  return [
    sentence(
      `${count.da} ${are[0]}: ${list.da}.`,
      `${count.en} ${are[1]}: ${list.en}.`,
      claimsOf(split.flatMap(({ feeds }) => feeds)),
    ),
    ...split.map((klynge) => {
      const parts = saySplit(klynge.feeds);
      const shared = sayList(klynge.feeds.flatMap(({ sharedKommuner }) => sharedKommuner.map(({ name }) => name)));
      const why =
        shared.da === ''
          ? both('', '')
          : both(` ${shared.da} var også med i en anden klynge.`, ` ${shared.en} was in another cluster too.`);
      return sentence(
        `${klyngeName(klynge)}: ${parts.da}.${why.da}`,
        `${klyngeName(klynge)}: ${parts.en}.${why.en}`,
        claimsOf(klynge.feeds),
      );
    }),
  ];
}

function sayMerged(klynger: readonly Klynge[]): Sentence[] {
  const links = klynger.flatMap((klynge) => klynge.feeds.map((flow) => ({ klynge, flow })));
  const merged = [...groupBy(links, ({ flow }) => flow.sundhedsraad.name)].filter(([, from]) => from.length > 1);
  const count = capital(sayNumber(merged.length));
  const one = merged.length === 1;
  return [
    sentence(
      `${count.da} sundhedsråd får kommuner fra flere klynger${merged.length === 0 ? '.' : ':'}`,
      `${count.en} health ${one ? 'council gets' : 'councils get'} municipalities from several clusters${merged.length === 0 ? '.' : ':'}`,
    ),
    ...merged
      .toSorted(([a], [b]) => a.localeCompare(b, 'da'))
      .map(([raad, from]) => {
        const list = sayKlynger(from.map(({ klynge }) => klynge));
        return sentence(`${raad}: ${list.da}.`, `${raad}: ${list.en}.`, claimsOf(from.map(({ flow }) => flow)));
      }),
  ];
}

function sayDerived(klynger: readonly Klynge[]): Sentence {
  const links = klynger.flatMap(({ feeds }) => feeds).length;
  return sentence(
    `De ${links} forbindelser er udledt af, hvilke kommuner klynger og råd dækker; ingen kilde, vi har, gør et råd til en klynges afløser i loven.`,
    `The ${links} links are derived from which municipalities clusters and councils cover; no source we hold makes a council the successor of a cluster in law.`,
  );
}

function byMinutes(klynger: readonly Klynge[]): Answer {
  const told = klynger.filter(({ succeededBy }) => succeededBy.length > 0);
  const list = sayList(
    told.map(
      (klynge) =>
        `${klynge.succeededBy.map(({ sundhedsraad }) => sundhedsraad.name).join(', ')} (${klyngeName(klynge)})`,
    ),
  );
  return answer({
    status: 'UNKNOWN',
    sentences: [
      sentence(
        'Referaterne siger ikke, hvilke klynger der samles i ét råd, eller hvilke der deles.',
        'The minutes do not say which clusters merge into one council, or which are split.',
      ),
      sentence(
        `De nævner kun det råd, som deres egen klynge fører over i: ${list.da}.`,
        `They only name the council that their own cluster leads to: ${list.en}.`,
        claimsOf(told.flatMap(({ succeededBy }) => succeededBy)),
      ),
    ],
    missing: [
      both(
        'Et referat, der siger, hvilke klynger et råd samler, eller hvilke råd en klynge deles mellem.',
        'Minutes that say which clusters a council gathers, or between which councils a cluster is split.',
      ),
    ],
  });
}
