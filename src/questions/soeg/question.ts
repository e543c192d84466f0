import { groupBy } from '../../domain/group.ts';
import { readOperation } from '../operation.ts';
import type { Asked, Question, Sentence } from '../question.ts';
import { answer, both, column, sayCount, sayList, sentence } from '../say.ts';
import { claimsOfHit, type Hit, inMinutes, kinds, nameOf } from './hits.ts';

interface Result {
  readonly search: { readonly edges: readonly Hit[] };
}

/** Hits that are named in the sentence; the table has all. */
const told = 5;

/** Everything whose name, title or words fit. The minutes alone: what they speak of. */
export const soeg: Question<Result> = {
  number: 25,
  slug: 'soeg',
  title: both('Hvad finder vi for »{tekst}«?', 'What do we find for "{tekst}"?'),
  parameters: [
    {
      name: 'tekst',
      kind: 'TEXT',
      required: true,
      description: both(
        'Ord eller begyndelser af ord; "i citationstegn" skal de stå sådan.',
        'Words or beginnings of words; "in quotation marks" they must stand like that.',
      ),
    },
  ],
  example: { tekst: 'kuhnau' },
  operation: readOperation('soeg'),
  variables: ({ given, sources }) => ({ tekst: given['tekst']?.value, beviser: sources === 'ALL' ? 1 : 100 }),
  pages: ['search'],
  answer: ({ search }, asked) => {
    const hits = asked.sources === 'ALL' ? search.edges : search.edges.filter(inMinutes);
    if (hits.length === 0) return answer({ status: 'NO_SUCH_THING', sentences: sayNone(asked, search.edges.length) });
    return answer({
      status: 'ANSWERED',
      sentences: [sayHits(hits, asked)],
      columns: [
        column('navn', 'Navn', 'Name'),
        column('art', 'Art', 'Kind'),
        column('fundet', 'Fundet på', 'Found by'),
        column('id', 'Id', 'Id'),
      ],
      rows: hits.map((hit) => ({
        cells: [nameOf(hit.node), kinds[hit.kind][0], matchedBy[hit.matched], hit.node.id],
        claims: claimsOfHit(hit, asked.sources).slice(0, 1),
        about: hit.node.id,
      })),
    });
  },
};

const matchedBy = {
  NAME: both('navn eller overskrift', 'name or heading'),
  ALIAS: both('andet navn', 'another name'),
  TEXT: both('ytring', 'remark'),
};

const hitCount = (count: number) => sayCount(count, both('fund', 'hit'), both('fund', 'hits'));

function sayHits(hits: readonly Hit[], { given, sources }: Asked): Sentence {
  const text = given['tekst']?.value ?? '';
  const count = hitCount(hits.length);
  const byTheirKind = hits.length > told || namesTwice(hits);
  const what = byTheirKind ? byKind(hits) : byName(hits);
  const where = sources === 'MINUTES' ? both(' i referater og sager', ' in minutes and cases') : both('', '');
  return sentence(
    `»${text}« giver ${count.da}${where.da}: ${what.da}.`,
    `"${text}" gives ${count.en}${where.en}: ${what.en}.`,
    byTheirKind ? [] : hits.flatMap((hit) => claimsOfHit(hit, sources).slice(0, 1)),
  );
}

/** Whether two of the hits bear one name: named one by one they would read as a slip. */
const namesTwice = (hits: readonly Hit[]): boolean => {
  const names = hits.filter(({ kind }) => kind !== 'REMARK').map(({ node }) => nameOf(node));
  return new Set(names).size < names.length;
};

/** "Anders Kühnau og 1 ytring": a remark is in our words, and would read as a quotation. */
function byName(hits: readonly Hit[]) {
  const named = hits.filter(({ kind }) => kind !== 'REMARK');
  const remarks = hits.length - named.length;
  const [one, many] = kinds.REMARK;
  return sayList([...named.map(({ node }) => nameOf(node)), ...(remarks === 0 ? [] : [sayCount(remarks, one, many)])]);
}

/** "8 personer, 1 kommune og 2 punkter", in the order of the table of kinds. */
function byKind(hits: readonly Hit[]) {
  const found = groupBy(hits, ({ kind }) => kind);
  const order = Object.keys(kinds) as Hit['kind'][];
  return sayList(
    order.flatMap((kind) => {
      const [one, many] = kinds[kind];
      const count = found.get(kind)?.length ?? 0;
      return count === 0 ? [] : [sayCount(count, one, many)];
    }),
  );
}

const whatToWrite = sentence(
  'Skriv et navn eller begyndelsen af det: en kommune, en politiker, en klynge, et sundhedsråd, et parti eller et tema, for eksempel Odder, Kühnau, Horsens. Ord fra overskrifter og ytringer kan også findes.',
  'Type a name or the beginning of one: a municipality, a politician, a cluster, a health council, a party or a theme, for example Odder, Kühnau, Horsens. Words of headings and remarks can be found too.',
);

function sayNone({ given, sources }: Asked, inAll: number): Sentence[] {
  const text = given['tekst']?.value ?? '';
  if (sources === 'MINUTES' && inAll > 0) {
    const count = hitCount(inAll);
    return [
      sentence(
        `Referater og sager siger intet, der passer på »${text}«; i andre kilder er der ${count.da}.`,
        `Minutes and cases say nothing that fits "${text}"; in other sources there ${inAll === 1 ? 'is' : 'are'} ${count.en}.`,
      ),
    ];
  }
  return [sentence(`Intet, vi har, passer på »${text}«.`, `Nothing we hold fits "${text}".`), whatToWrite];
}
