import { missingLists, sayNoList } from '../coverage.ts';
import { klyngeName } from '../klynge-name.ts';
import { type Klynge, type Klynger, wantedKlynger } from '../klynger.ts';
import { memberColumns, memberRow } from '../member-table.ts';
import { mayHaveEnded, notThere, type OnDay, onDay, sayOnDay, whyUnknown } from '../on-day.ts';
import { readOperation } from '../operation.ts';
import { dag, klynge } from '../parameters.ts';
import { holdersOf } from '../people.ts';
import type { Answer, Asked, Both, Question, Sentence, Status } from '../question.ts';
import { answer, both, column, sayCount, sayDate, sayList, sentence } from '../say.ts';
import { seatsOf } from '../seats.ts';
import { word } from '../words.ts';
import { sayShort } from './short.ts';

/** What is known of a klynge on the day: that it was not there, who sat there, or that no list is held. */
export interface Found {
  readonly klynge: Klynge;
  readonly gone: Sentence | null;
  readonly day: OnDay | null;
}

/** Yes, no and "not known" for each person the sources name; an empty list never stands for "nobody". */
export const hvemSadDenDag: Question<Klynger> = {
  number: 15,
  slug: 'hvem-sad-den-dag',
  title: both('Hvem sad i klyngerne den {dag}?', 'Who sat in the clusters on {dag}?'),
  titles: { klynge: both('Hvem sad i {klynge} den {dag}?', 'Who sat in {klynge} on {dag}?') },
  parameters: [dag(), klynge({ required: false })],
  example: { dag: '2026-06-30' },
  operation: readOperation('hvem-sad-den-dag', 'seat'),
  variables: () => ({}),
  answer: (result, asked) => {
    const day = asked.given['dag']?.value ?? '';
    const wanted = wantedKlynger(result, asked);
    const found = wanted.map((one) => find(one, day, asked));
    const all = wanted.length > 1;
    return answer({
      status: statusOf(found),
      sentences: all ? sayAll(found, day, asked) : found.flatMap((one) => sayOne(one, day, asked)),
      columns: [column('klynge', 'Klynge', 'Cluster'), ...memberColumns, column('svar', 'Sad der', 'Sat there')],
      rows: found.flatMap(rowsOf),
      asOf: day,
      missing: missingOf(found, day, asked),
    });
  },
};

function find(one: Klynge, day: string, { sources }: Asked): Found {
  const gone = notThere(one, day, sources);
  const holders = holdersOf(seatsOf(one.memberships.nodes, sources));
  return { klynge: one, gone, day: gone || holders.length === 0 ? null : onDay(holders, day, { body: one, sources }) };
}

/** UNKNOWN where nothing is known of any klynge, not even that it was not there. */
function statusOf(found: readonly Found[]): Status {
  const open = found.filter(({ gone, day }) => gone === null && (day === null || day.unknown.length > 0));
  if (open.length === 0) return 'ANSWERED';
  const known = found.some(({ gone, day }) => gone !== null || (day !== null && day.yes.length + day.no.length > 0));
  return known ? 'PARTLY' : 'UNKNOWN';
}

function sayOne(found: Found, on: string, asked: Asked): Sentence[] {
  const { klynge: one, gone, day } = found;
  if (gone) return [gone];
  if (day === null) return [sayNoList(klyngeName(one), asked)];
  return [...sayOnDay(day, on, one.name), ...(isOpen(found, on, asked) ? [sayNoEnd(one.name)] : [])];
}

const isOpen = ({ klynge: one, gone, day }: Found, on: string, { sources }: Asked): boolean =>
  gone === null && day !== null && day.unknown.length > 0 && mayHaveEnded(one, on, { found: day, sources });

const sayNoEnd = (name: string) =>
  sentence(`Ingen kilde angiver en slutdag for ${name}.`, `No source gives an end of ${name}.`);

function sayAll(found: readonly Found[], on: string, asked: Asked): Sentence[] {
  const gone = found.flatMap((one) => one.gone ?? []);
  const listed = found.flatMap(({ klynge: { name }, day }) => (day ? [sayShort(name, day, on)] : []));
  const without = found.filter((one) => one.gone === null && one.day === null).length;
  return [...sameEnd(gone, found, on), ...listed, ...(without > 0 ? [sayWithout(without, asked)] : [])];
}

function sayWithout(count: number, { sources }: Asked): Sentence {
  const of = sayCount(count, both('klynge', 'cluster'), both('klynger', 'clusters'));
  const [da, en] =
    sources === 'ALL'
      ? ['medlemsliste', 'member list']
      : ['referat med deltagerliste', 'minutes with a list of participants'];
  return sentence(
    `For ${of.da} har vi ${sources === 'ALL' ? 'ingen' : 'intet'} ${da}; det siger intet om, hvem der sad der.`,
    `For ${of.en} we hold no ${en}; that says nothing about who sat there.`,
  );
}

/** Where no klynge was there at all, that is one sentence and not one for each. */
function sameEnd(gone: readonly Sentence[], found: readonly Found[], on: string): Sentence[] {
  if (gone.length < found.length || gone.length < 2) return [...gone];
  const { da, en } = sayDate(on);
  return [
    sentence(
      `Ingen sad i nogen af de ${gone.length} klynger den ${da}: de fandtes ikke den dag.`,
      `Nobody sat in any of the ${gone.length} clusters on ${en}: they did not exist on that day.`,
      gone.flatMap(({ claims }) => claims.slice(0, 1)),
    ),
  ];
}

const rowsOf = ({ klynge: one, day }: Found): Answer['rows'] =>
  (['yes', 'unknown', 'no'] as const).flatMap((held) =>
    (day?.[held] ?? []).map((holder) => {
      const row = memberRow(holder, [one.name]);
      return { ...row, cells: [...row.cells, word('Held', held.toUpperCase())] };
    }),
  );

function missingOf(found: readonly Found[], on: string, asked: Asked): Both[] {
  const [only] = found;
  if (found.length === 1 && only) {
    const day = only.day ?? { yes: [], no: [], unknown: [] };
    const known = only.gone !== null || (only.day !== null && day.unknown.length === 0);
    return known ? [] : whyUnknown(only.klynge, on, { found: day, sources: asked.sources });
  }
  const open = sayList(found.filter((one) => isOpen(one, on, asked)).map(({ klynge: one }) => one.name));
  const ends = open.da === '' ? [] : [both(`En slutdag for ${open.da}.`, `An end of ${open.en}.`)];
  const [all, gone] = [found, found.filter((one) => one.gone !== null)].map((some) => some.map((one) => one.klynge));
  return [...ends, ...missingLists(all ?? [], asked, gone)];
}
