import type { Day } from '../../domain/dates.ts';
import type { MinutesFile, Seeds } from '../seeds/seeds.ts';
import type { Directory } from './directory.ts';

/** A meeting that a reviewed document records, with its body found among ours. */
export interface Sitting {
  readonly file: MinutesFile;
  /** `meeting-<body>-<day>`; by the file's name where the body is none of ours or the day is not known. */
  readonly id: string;
  readonly documentId: string;
  readonly bodyId: string | null;
  readonly heldOn: Day | null;
}

/** The meetings of the reviewed documents, in the order of the files' names. */
export function sittingsOf(seeds: Seeds, names: Directory): Sitting[] {
  const sourceOf = new Map(seeds.sources.flatMap((row) => (row.sha256 === null ? [] : [[row.sha256, row.id]])));
  const inOrder = seeds.minutes.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return inOrder.map((file) => {
    const { body, meeting, document } = file.extract;
    const bodyId = body === null ? null : names.body(body.asPrinted);
    const known = bodyId !== null && meeting.heldOn !== null;
    return {
      file,
      id: `meeting-${known ? `${bodyId}-${meeting.heldOn}` : file.name}`,
      documentId: `document-${sourceOf.get(document.sha256) ?? file.name}`,
      bodyId,
      heldOn: meeting.heldOn,
    };
  });
}
