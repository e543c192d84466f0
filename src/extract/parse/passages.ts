import type { ExtractedItem, ExtractedPerson } from '../../domain/extract.ts';
import type { Cite } from '../quote.ts';
import { gather } from './gather.ts';
import type { Head } from './head.ts';
import { type Label, peopleLabels } from './labels.ts';
import { paragraphsOf } from './lines.ts';
import type { Outline, Section } from './outline.ts';
import type { Piece } from './piece.ts';
import type { Registry } from './registry.ts';
import type { RunningText } from './running-text.ts';
import type { Sightings } from './sightings.ts';

/** One sentence of running text, and where it stands. */
export interface Passage {
  readonly sentence: Piece;
  readonly item: number | null;
  readonly label: Label | null;
}

/** A document as far as its layout goes: what the drafts from running text build on. */
export interface Parsed {
  readonly outline: Outline;
  readonly head: Head;
  readonly sightings: Sightings;
  readonly registry: Registry;
  readonly people: readonly ExtractedPerson[];
  readonly items: readonly ExtractedItem[];
  readonly passages: readonly Passage[];
  readonly prose: RunningText;
  readonly cite: Cite;
}

/** What the sentences are taken from. */
export interface Told {
  readonly view: string;
  readonly outline: Outline;
  readonly sightings: Sightings;
  readonly foreign: (section: Section) => boolean;
  readonly prose: RunningText;
}

/** The sentences of the items, in order; lists of people, attachments and earlier decisions are left out. */
export function passagesOf({ view, outline, sightings: { leftover }, foreign, prose }: Told): Passage[] {
  return gather(outline.items, ({ number, sections }) => {
    let label: Label | null = null;
    return gather(sections, (section) => {
      const people = section.label !== null && peopleLabels.has(section.label);
      if (!people) label = section.label;
      if (section.label === 'ATTACHMENTS' || section.label === 'EARLIER' || section.label === 'CASE_NUMBER') return [];
      if (section.label === 'DECISION' && foreign(section)) return [];
      const lines = people
        ? (leftover.get(section) ?? [])
        : section.rest
          ? [section.rest, ...section.lines]
          : section.lines;
      return gather(paragraphsOf(view, lines), prose.sentences).map((sentence) => ({ sentence, item: number, label }));
    });
  });
}
