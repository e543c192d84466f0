import { isFullName } from '../../resolve/appearances.ts';
import type { Ambiguous } from '../../resolve/persons.ts';
import type { Sitting } from '../../resolve/sittings.ts';
import type { NodeRow } from '../graph-rows.ts';
import { belonging, type MinutesContext, mentionId } from './context.ts';

/**
 * Names that are not, or not yet, a person: what review left open, lone given names, names that fit several persons, and
 * named råd that are none of ours.
 */
export function mentionRows(context: MinutesContext, ambiguous: readonly Ambiguous[]): NodeRow[] {
  return context.sittings.flatMap((sitting) => {
    const open = ambiguous.filter(({ seat }) => seat.appearance?.sitting.file === sitting.file);
    const found: Found[] = [
      ...sitting.file.extract.mentions,
      ...sitting.file.extract.people
        .filter(({ name }) => !isFullName(name))
        .map(({ name, evidence }) => ({ asPrinted: name, ...whys.single, evidence })),
      ...open.map(({ seat, candidates }) => ({
        asPrinted: seat.row.person,
        ...whys.several,
        evidence: seat.appearance?.person.evidence ?? [],
        candidates,
      })),
      ...sitting.file.extract.successions
        .filter(({ asPrinted }) => context.names.body(asPrinted) === null)
        .map(({ asPrinted, evidence }) => ({ asPrinted, ...whys.unknownRaad, evidence })),
    ];
    const unique = new Map(found.map((mention) => [mentionId(sitting, mention.asPrinted), mention]));
    return [...unique].map(([id, mention], index) => mentionRow(id, mention, { sitting, index, context }));
  });
}

const whys = {
  single: { why: 'et enkelt navn', whyEn: 'a single name' },
  several: {
    why: 'navnet passer på flere personer, og intet i dokumentet skiller dem',
    whyEn: 'the name fits several persons, and nothing in the document tells them apart',
  },
  unknownRaad: {
    why: 'et råd, som ingen liste har under det navn',
    whyEn: 'a council that no list has under that name',
  },
} as const;

interface Found {
  readonly asPrinted: string;
  readonly why: string;
  /** The reason in English, where it is not one that a reviewer wrote. */
  readonly whyEn?: string;
  readonly evidence: Parameters<MinutesContext['claims']['cite']>[0]['evidence'];
  readonly candidates?: readonly string[];
}

function mentionRow(
  id: string,
  { asPrinted, why, whyEn, evidence, candidates = [] }: Found,
  { sitting, index, context }: { sitting: Sitting; index: number; context: MinutesContext },
): NodeRow {
  return {
    id,
    asPrinted,
    status: candidates.length > 0 ? 'AMBIGUOUS' : 'UNKNOWN',
    candidates,
    why,
    whyEn: whyEn ?? context.english(why),
    ...belonging(sitting, id, index),
    claims: context.claims.cite({ about: id, property: 'mention', value: asPrinted, evidence, sitting }),
  };
}
