import { addDays } from '../../domain/dates.ts';
import type { Answer, Sources } from '../question.ts';
import { answer, both, claimsOf, type Evidenced, sayDate, sayList, sentence } from '../say.ts';

/** The klynge that was asked about, with the meetings that we hold minutes of. */
export interface KlyngeOfDay {
  readonly id: string;
  readonly name: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly evidence: readonly { readonly id: string }[];
  readonly lastDay: Evidenced['evidence'];
  readonly meetings: { readonly nodes: readonly { readonly id: string; readonly heldOn: string | null }[] };
}

/** No minutes of that day: which days there are minutes of, and whether the klynge was there at all. */
export function noMeeting(klynge: KlyngeOfDay, day: string, sources: Sources): Answer {
  const { name, meetings } = klynge;
  const on = sayDate(day);
  const days = meetings.nodes.flatMap(({ heldOn }) => (heldOn === null ? [] : [sayDate(heldOn)]));
  const held = sayList(days);
  return answer({
    status: 'UNKNOWN',
    asOf: day,
    sentences: [
      sentence(
        `Vi har intet referat af et møde i ${name} ${on.da}; om der var et, ved vi ikke.`,
        `We hold no minutes of a meeting of ${name} on ${on.en}; whether there was one we do not know.`,
      ),
      days.length === 0
        ? sentence(`Vi har ingen referater fra ${name}.`, `We hold no minutes of ${name}.`)
        : sentence(`Vi har referat fra ${held.da}.`, `We hold minutes of ${held.en}.`),
      ...outside(klynge, day, sources),
    ],
    missing: [both(`Et referat fra ${name} ${on.da}.`, `Minutes of ${name} on ${on.en}.`)],
  });
}

/** Minutes say of some klynger when they end; none says when one began. */
function outside({ name, validFrom, validTo, evidence, lastDay }: KlyngeOfDay, day: string, sources: Sources) {
  if (sources === 'ALL' && validFrom !== null && day < validFrom) {
    const from = sayDate(validFrom);
    return [
      sentence(
        `${name} begyndte først ${from.da}.`,
        `${name} began only on ${from.en}.`,
        evidence.map(({ id }) => id),
      ),
    ];
  }
  const ended = claimsOf([{ evidence: lastDay }], sources);
  if (validTo === null || day < validTo || ended.length === 0) return [];
  const before = sayDate(addDays(validTo, -1));
  return [sentence(`${name} bestod til og med ${before.da}.`, `${name} existed through ${before.en}.`, ended)];
}
