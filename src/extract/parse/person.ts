import type { ExtractedPerson } from '../../domain/extract.ts';
import type { Elected, Side } from '../../domain/roles.ts';
import { gather } from './gather.ts';
import { remembered } from './memo.ts';
import { isElectedOffice, isStaffOffice } from './office.ts';
import type { Piece } from './piece.ts';
import { isGeneralPractice, isRegional } from './place.ts';
import type { Presence } from './presence.ts';
import type { Draft } from './registry.ts';
import type { Sighting } from './sighting.ts';

/** What stands beside a person's name anywhere in the document, without the presence and the evidence. */
export type Description = Pick<
  ExtractedPerson,
  'party' | 'offices' | 'roles' | 'capacity' | 'side' | 'kommune' | 'organisation' | 'elected'
>;

/**
 * Describes a person by what the document prints, and by nothing else.
 *
 * @param press  whether the document writes parties as the press does; see `writesAsPress`
 */
export function describe({ sightings }: Draft, presence: Presence, press: boolean): Description {
  const entries = sightings.map(({ entry }) => entry);
  const party = gather(entries, ({ parties }) => parties)[0];
  const offices = distinct(gather(entries, (entry) => entry.offices));
  const roles = distinct(gather(entries, (entry) => entry.roles));
  const organisations = distinct(gather(entries, (entry) => entry.organisations));
  const groupKommune = entries.map(({ group }) => group.kommune).find((each) => each !== null) ?? null;
  const kommune = gather(entries, ({ kommuner }) => kommuner)[0]?.name ?? groupKommune;
  const words = [...offices, ...organisations];
  const side = sideOf({ sightings, words, offices, kommune, party: party !== undefined });
  return {
    party: party ? (press ? party.press : party.letter) : null,
    offices,
    roles,
    capacity: capacityOf({ sightings, offices, roles, side, presence }),
    side,
    kommune,
    organisation: organisations[0] ?? null,
    elected: electedOf(side, offices, party !== undefined),
  };
}

const inOneLine = remembered((text: string) => text.replace(/\s+/g, ' ').trim());

/** The texts of the pieces, blanks made one, each once whatever its capitals. */
function distinct(pieces: readonly Piece[]): string[] {
  const seen = new Map<string, string>();
  for (const { text } of pieces) {
    const plain = inOneLine(text);
    if (!seen.has(plain.toLowerCase())) seen.set(plain.toLowerCase(), plain);
  }
  return [...seen.values()];
}

interface Known {
  readonly sightings: readonly Sighting[];
  readonly words: readonly string[];
  readonly offices: readonly string[];
  readonly kommune: string | null;
  readonly party: boolean;
}

function sideOf({ sightings, words, offices, kommune, party }: Known): Side {
  const groups = sightings.map(({ entry }) => entry.group.side).filter((side) => side !== null);
  if (words.some(isGeneralPractice) || groups.includes('GENERAL_PRACTICE')) return 'GENERAL_PRACTICE';
  const office = offices.find(isElectedOffice);
  if (office) return isRegional(office) ? 'REGIONAL' : 'MUNICIPAL';
  if (offices.some(isStaffOffice) && !party) return 'ADMINISTRATION';
  if (groups[0]) return groups[0];
  if (kommune !== null) return 'MUNICIPAL';
  return party && words.some(isRegional) ? 'REGIONAL' : 'UNKNOWN';
}

function electedOf(side: Side, offices: readonly string[], party: boolean): Elected {
  if (side === 'GENERAL_PRACTICE') return 'NO';
  if (party || offices.some(isElectedOffice)) return 'YES';
  return side === 'ADMINISTRATION' || offices.some(isStaffOffice) ? 'NO' : 'UNKNOWN';
}

interface Standing {
  readonly sightings: readonly Sighting[];
  readonly offices: readonly string[];
  readonly roles: readonly string[];
  readonly side: Side;
  readonly presence: Presence;
}

function capacityOf({ sightings, offices, roles, side, presence }: Standing): ExtractedPerson['capacity'] {
  const groups = sightings.map(({ entry }) => entry.group.capacity);
  if (groups.includes('SECRETARIAT') || roles.some((role) => /sekretari|referent|^ref\.|sekretær/i.test(role)))
    return 'SECRETARIAT';
  if (groups.includes('GUEST')) return 'GUEST';
  if (groups.includes('ADMINISTRATION') || (side === 'ADMINISTRATION' && presence.listed)) return 'ADMINISTRATION';
  if (sightings.some(({ how }) => how === 'MINUTES_BY')) return 'SECRETARIAT';
  if (presence.listed || presence.state === 'STAND_IN' || ['APOLOGY', 'ABSENT', 'PARTIAL'].includes(presence.state))
    return 'MEMBER';
  if (sightings.some(({ how }) => how === 'ANNOUNCED' || how === 'SPOKE')) return 'SPEAKER';
  return offices.some(isStaffOffice) ? 'ADMINISTRATION' : 'GUEST';
}
