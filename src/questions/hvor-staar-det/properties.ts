import type { ClaimProperty } from '../../domain/claim-properties.ts';
import type { Both } from '../question.ts';

const words = {
  name: { da: 'navn', en: 'name' },
  code: { da: 'kode', en: 'code' },
  region: { da: 'region', en: 'region' },
  validFrom: { da: 'begyndte', en: 'began' },
  lastDay: { da: 'sidste dag', en: 'last day' },
  successor: { da: 'efterfølger', en: 'successor' },
  population: { da: 'indbyggere', en: 'inhabitants' },
  position: { da: 'beliggenhed', en: 'position' },
  letter: { da: 'bogstav', en: 'letter' },
  colour: { da: 'farve', en: 'colour' },
  hospitals: { da: 'sygehuse', en: 'hospitals' },
  klynge: { da: 'klynge', en: 'cluster' },
  preparatoryFrom: { da: 'forberedende fra', en: 'preparatory from' },
  regionalSeats: { da: 'regionale pladser', en: 'regional seats' },
  municipalSeats: { da: 'kommunale pladser', en: 'municipal seats' },
  covers: { da: 'dækker', en: 'covers' },
  person: { da: 'person', en: 'person' },
  role: { da: 'hverv', en: 'role' },
  office: { da: 'embede', en: 'office' },
  party: { da: 'parti', en: 'party' },
  represents: { da: 'sidder for', en: 'sits for' },
  observedOn: { da: 'set', en: 'seen' },
  lead: { da: 'spor', en: 'lead' },
  heldOn: { da: 'holdt', en: 'held' },
  attendance: { da: 'fremmøde', en: 'attendance' },
  item: { da: 'punkt', en: 'item' },
  outcome: { da: 'beslutning', en: 'decision' },
  attachment: { da: 'bilag', en: 'attachment' },
  initiative: { da: 'indsats', en: 'initiative' },
  recommendation: { da: 'anbefaling', en: 'recommendation' },
  remark: { da: 'ytring', en: 'remark' },
  event: { da: 'begivenhed', en: 'event' },
  rule: { da: 'regel', en: 'rule' },
  mention: { da: 'omtale', en: 'mention' },
  announcement: { da: 'bebudet', en: 'announced' },
  conflict: { da: 'uenighed', en: 'disagreement' },
} as const satisfies Record<ClaimProperty, Both>;

/** What a claim is about, as people say it. */
export function sayProperty(property: string): Both {
  const table: Readonly<Record<string, Both>> = words;
  return table[property] ?? { da: property, en: property };
}
