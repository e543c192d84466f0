import { klyngeName, type NamedKlynge, sayKlynger, sayNumber } from '../klynge-name.ts';
import type { Asked, Sentence } from '../question.ts';
import { both, claimsOf, type Evidenced, sayDate, sayList, sentence } from '../say.ts';

/** A rule, and a klynge's newest list beside it, as the operation selects them. */

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Compared extends Evidenced {
  readonly klynge: NamedKlynge;
  readonly asOf: string | null;
  readonly verdict: string;
  readonly shown: readonly Named[];
  readonly shownElsewhere: readonly Named[];
  readonly possible: readonly Named[];
}

export interface Rule extends Evidenced {
  readonly summary: string;
  readonly summaryEn: string | null;
  readonly document: { readonly meetings: readonly { readonly heldOn: string | null }[] } | null;
  readonly comparison: readonly Compared[] | null;
}

const names = (persons: readonly Named[]) => sayList(persons.map(({ name }) => name));

export function sayRule(rule: Rule): Sentence {
  const day = rule.document?.meetings[0]?.heldOn ?? null;
  const from = day === null ? both('', '') : both(` fra ${sayDate(day).da}`, ` of ${sayDate(day).en}`);
  return sentence(
    `Sagen${from.da} gengiver aftalen sådan: ${rule.summary} Om den blev ændret senere, siger vores kilder ikke.`,
    `The case${from.en} reports the agreement thus: ${rule.summaryEn ?? rule.summary} Whether it was changed later our sources do not say.`,
    claimsOf([rule]),
  );
}

export function sayDeviating(all: readonly Compared[], { sources }: Pick<Asked, 'sources'>): Sentence[] {
  return all.map((one) => {
    const [count, who] = [sayNumber(one.shown.length), names(one.shown)];
    const when = sayDate(one.asOf ?? '');
    const least = one.possible.length > 0 ? both('mindst ', 'at least ') : both('', '');
    return sentence(
      `${klyngeName(one.klynge)} afviger fra aftalen: listen fra ${when.da} har ${least.da}${count.da} regionsrådsmedlemmer (${who.da}).`,
      `${klyngeName(one.klynge)} deviates from the agreement: the list of ${when.en} has ${least.en}${count.en} regional councillors (${who.en}).`,
      claimsOf([one], sources),
    );
  });
}

export function sayFollowing(all: readonly Compared[], { sources }: Pick<Asked, 'sources'>): Sentence[] {
  return all.map((one) => {
    const [count, who, when] = [sayNumber(one.shown.length), names(one.shown), sayDate(one.asOf ?? '')];
    return sentence(
      `${klyngeName(one.klynge)} følger aftalen: listen fra ${when.da} har ${count.da} regionsrådsmedlemmer (${who.da}).`,
      `${klyngeName(one.klynge)} follows the agreement: the list of ${when.en} has ${count.en} regional councillors (${who.en}).`,
      claimsOf([one], sources),
    );
  });
}

/** Not decided: who is shown, of whom it is not said, and what an identity rule has part in. */
export function sayOpen(one: Compared, { sources }: Pick<Asked, 'sources'>): Sentence[] {
  const [when, shown, possible] = [sayDate(one.asOf ?? ''), names(one.shown), names(one.possible)];
  const [count, open] = [sayNumber(one.shown.length), sayNumber(one.possible.length)];
  const known =
    one.shown.length === 0
      ? both('ingen er vist som regionsrådsmedlem', 'nobody is shown as a regional councillor')
      : both(
          `${count.da} ${one.shown.length === 1 ? 'er vist som regionsrådsmedlem' : 'er vist som regionsrådsmedlemmer'} (${shown.da})`,
          `${count.en} ${one.shown.length === 1 ? 'is shown as a regional councillor' : 'are shown as regional councillors'} (${shown.en})`,
        );
  const unsaid =
    one.possible.length === 0
      ? both('listen er ikke fuldstændig', 'the list is not complete')
      : both(
          `for ${open.da} siger ${sources === 'ALL' ? 'kilderne' : 'referatet'} det ikke (${possible.da})`,
          `of ${open.en} ${sources === 'ALL' ? 'the sources do' : 'the minutes do'} not say (${possible.en})`,
        );
  return [
    sentence(
      `For ${klyngeName(one.klynge)} kan det ikke afgøres: på listen fra ${when.da} ${turned(known.da)}, og ${unsaid.da}.`,
      `For ${klyngeName(one.klynge)} it cannot be decided: on the list of ${when.en}, ${known.en}, and ${unsaid.en}.`,
      claimsOf([one], sources),
    ),
    ...sayElsewhere(one),
  ];
}

/** After "på listen fra …" the verb comes first. */
const turned = (known: string) => known.replace(/^(.+?) er vist/, 'er $1 vist');

/** Only where lists count: minutes alone show nobody by another list. */
function sayElsewhere({ shownElsewhere, ...one }: Compared): Sentence[] {
  if (shownElsewhere.length === 0) return [];
  const who = names(shownElsewhere);
  return [
    sentence(
      `At ${who.da} sad i regionsrådet, står kun på en anden klynges eller et udvalgs liste fra samme valgperiode; at det er samme person, hviler på en regel om navn, parti, region og periode.`,
      `That ${who.en} sat on the regional council stands only on the list of another cluster or committee of the same election period; that it is the same person rests on a rule of name, party, region and period.`,
      claimsOf([one]),
    ),
  ];
}

export function sayWithout(
  without: readonly Compared[],
  { all, sources }: { all: number; sources: Asked['sources'] },
): Sentence[] {
  if (without.length === 0) return [];
  const list = sayKlynger(without.map(({ klynge }) => klynge));
  const [da, en] =
    sources === 'ALL'
      ? ['ingen medlemsliste', 'no member list']
      : ['intet referat med deltagerliste', 'no minutes with a list of participants'];
  const text =
    all === 1
      ? both(
          `Vi har ${da} for ${list.da}, så det kan ikke afgøres.`,
          `We hold ${en} of ${list.en}, so it cannot be decided.`,
        )
      : both(
          `For ${without.length} af ${all} klynger kan det ikke afgøres: vi har ${da} for ${list.da}.`,
          `For ${without.length} of ${all} clusters it cannot be decided: we hold ${en} of ${list.en}.`,
        );
  return [sentence(text.da, text.en)];
}
