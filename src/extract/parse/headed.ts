import { opensAgenda } from './agenda-title.ts';
import type { ChosenStart, Marked } from './marked.ts';

const colon = /^\p{Lu}[^:.,;!?]{2,60}:$/u;
const closing = /^(?:eventuelt|evt)\s?[.:]*$/i;
const fewest = 3;

/** Items without numbers: headings of one level, or lines that are a title and a colon; three at least. */
export function headedStarts(marked: readonly Marked[]): ChosenStart[] {
  const levels = [...new Set(marked.flatMap(({ line }) => (line.heading > 0 ? [line.heading] : [])))].sort();
  for (const level of levels) {
    const found = places(marked, ({ line, label }) => line.heading === level && label === null);
    if (isAgenda(found, marked)) return found.map((at) => startOf(at, marked));
  }
  if (marked.some(({ label }) => label?.label === 'DECISION' || label?.label === 'PROPOSAL')) return [];
  // A copy from PDF or Word has no blank lines; elsewhere one stands above each item.
  const parted = marked.some(({ line }) => line.gap);
  const found = places(marked, ({ line, label }) => {
    const free = label === null || label.label === 'OTHER';
    return free && (line.gap || !parted) && !line.bullet && line.text.length <= 62 && colon.test(line.text);
  });
  return isAgenda(found, marked) ? found.map((at) => startOf(at, marked)) : [];
}

/** The starts with the item that closes many meetings and bears no number: "Eventuelt" alone on its line. */
export function withClosing(starts: readonly ChosenStart[], marked: readonly Marked[]): ChosenStart[] {
  const last = starts.at(-1);
  if (!last || starts.length < 2 || starts.some(({ title }) => closes(title.text))) return [...starts];
  const at = marked.findIndex(
    ({ line, label, start }, index) => index >= last.from && !label && !start && closing.test(line.text),
  );
  return at < 0 ? [...starts] : [...starts, startOf(at, marked)];
}

function closes(title: string): boolean {
  return /^(?:eventuelt|evt)(?!\p{L})/iu.test(title);
}

function places(marked: readonly Marked[], fits: (mark: Marked) => boolean): number[] {
  return marked.flatMap((mark, at) => (fits(mark) ? [at] : []));
}

/** Whether lines are the titles of an agenda: enough of them, one that only agendas have, and text below most. */
function isAgenda(found: readonly number[], marked: readonly Marked[]): boolean {
  if (found.length < fewest || !found.some((at) => opensAgenda.test(marked[at]?.line.text ?? ''))) return false;
  const bare = found.filter((at, index) => found[index + 1] === at + 1).length;
  return bare * 2 < found.length;
}

function startOf(at: number, marked: readonly Marked[]): ChosenStart {
  const title = (marked[at] as Marked).line;
  return { at, from: at + 1, number: null, within: null, title, titles: [title] };
}
