import { type Ending, lastDayOf } from '../ended.ts';
import type { Answer, Sources } from '../question.ts';
import { answer, both, sayDate, sayList, sentence } from '../say.ts';

/** The klynge that was asked about, with the meetings that we hold minutes of. */
export interface KlyngeOfDay extends Ending {
  readonly id: string;
  readonly name: string;
  readonly validFrom: string | null;
  readonly evidence: readonly { readonly id: string }[];
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
function outside(klynge: KlyngeOfDay, day: string, sources: Sources) {
  const { name, validFrom, evidence } = klynge;
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
  const last = lastDayOf(klynge, sources);
  if (last === null || day <= last.day) return [];
  const through = sayDate(last.day);
  return [sentence(`${name} bestod til og med ${through.da}.`, `${name} existed through ${through.en}.`, last.claims)];
}
