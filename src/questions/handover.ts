import { groupBy } from '../domain/group.ts';
import type { Both, Sentence } from './question.ts';
import { both, claimsOf, type Evidenced, same, sayCount, sentence } from './say.ts';
import { word } from './words.ts';

/** What klynger did, said and pass on, as operations select it, and how it is said. */

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Item {
  readonly number: number | null;
  readonly title: string;
  readonly caseNumber: string | null;
  readonly outcome: string | null;
}

export interface Initiative extends Evidenced {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly kind: string | null;
  readonly targetGroup: string | null;
  readonly status: string;
  readonly ownerAsPrinted: string | null;
  readonly partnersAsPrinted: readonly string[];
  readonly item: Item | null;
  readonly meeting: { readonly heldOn: string | null } | null;
}

export interface Recommendation extends Evidenced {
  readonly id: string;
  readonly number: number | null;
  readonly title: string;
  readonly stage: string;
  readonly author: Named | null;
  readonly authorAsPrinted: string | null;
  readonly to: Named | null;
  readonly toAsPrinted: string | null;
  readonly body: Named | null;
  readonly item: Item | null;
  readonly meeting: { readonly heldOn: string | null } | null;
}

const kinds: Readonly<Record<string, readonly [Both, Both]>> = {
  INITIATIVE: [both('indsats', 'initiative'), both('indsatser', 'initiatives')],
  FOCUS_AREA: [both('fokusområde', 'focus area'), both('fokusområder', 'focus areas')],
  PROJECT: [both('projekt', 'project'), both('projekter', 'projects')],
};

/** "indsats", "fokusområde"; a kind of the sources that has no word here is shown as it is. */
export const kindOf = (kind: string | null): Both => kinds[kind ?? 'INITIATIVE']?.[0] ?? same(kind ?? '');

/** "2 fokusområder og 2 indsatser", in the order of the first of each. */
export function countKinds(all: readonly Pick<Initiative, 'kind'>[]): Both[] {
  return [...groupBy(all, ({ kind }) => kind)].map(([kind, of]) => countKind(kind, of.length));
}

/** "2 fokusområder", "1 indsats". */
export function countKind(kind: string | null, count: number): Both {
  const [one, many] = kinds[kind ?? 'INITIATIVE'] ?? [same(kind ?? ''), same(kind ?? '')];
  return sayCount(count, one, many);
}

const stages: Readonly<Record<string, Both>> = {
  RECOMMENDED: both(
    'foreslået givet videre; om det er sket, står der ikke',
    'recommended to be passed on; whether that has happened is not stated',
  ),
  APPROVED: both('godkendt til at blive givet videre', 'approved to be passed on'),
  SENT: both('sendt til rådet', 'sent to the council'),
  RECEIVED: both('modtaget af rådet', 'received by the council'),
  ON_AGENDA: both('på rådets dagsorden', "on the council's agenda"),
  UNKNOWN: both('nævnt; hvor langt det er kommet, står der ikke', 'named; how far it has come is not stated'),
};

/** Who a recommendation is from: the body, or whoever the minutes name. */
export const authorOf = ({ author, authorAsPrinted, body }: Recommendation): string | null =>
  author?.name ?? authorAsPrinted ?? body?.name ?? null;

export const receiverOf = ({ to, toAsPrinted }: Recommendation): string | null => to?.name ?? toAsPrinted;

/** One sentence for those of one klynge that have the same author, receiver, stage and item; titles where there is one. */
export function sayRecommendations(all: readonly Recommendation[]): Sentence[] {
  const groups = new Map<string, Recommendation[]>();
  for (const one of all) {
    const key = JSON.stringify([one.body?.id, authorOf(one), receiverOf(one), one.stage, one.item?.number]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => sayGroup(group));
}

function sayGroup(group: readonly Recommendation[]): Sentence[] {
  const [first] = group;
  if (first === undefined) return [];
  const what =
    group.length === 1
      ? both(`»${first.title}«`, `"${first.title}"`)
      : sayCount(group.length, both('anbefaling', 'recommendation'), both('anbefalinger', 'recommendations'));
  const [author, receiver, body] = [authorOf(first), receiverOf(first), first.body?.name ?? ''];
  const from = author === null || author === body ? both('', '') : both(` fra ${author}`, ` from ${author}`);
  const to = receiver === null ? both('', '') : sayTo(receiver, first.to === null);
  const stage = stages[first.stage] ?? word('HandoverStage', first.stage);
  const where = itemOf(first);
  const be = group.length === 1 ? 'is' : 'are';
  return [
    sentence(
      `${body}: ${what.da}${from.da}${to.da} er ${stage.da}${where.da}.`,
      `${body}: ${what.en}${from.en}${to.en} ${be} ${stage.en}${where.en}.`,
      claimsOf(group),
    ),
  ];
}

/** A receiver that is no council of ours stands in the words of the minutes. */
const sayTo = (receiver: string, printed: boolean): Both =>
  printed ? both(` til »${receiver}«`, ` to "${receiver}"`) : both(` til ${receiver}`, ` to ${receiver}`);

function itemOf({ item }: Recommendation): Both {
  if (!item?.number) return both('', '');
  const outcome = item.outcome === null ? both('', '') : word('Outcome', item.outcome);
  const colon = item.outcome === null ? '' : ': ';
  return both(` (punkt ${item.number}${colon}${outcome.da})`, ` (item ${item.number}${colon}${outcome.en})`);
}
