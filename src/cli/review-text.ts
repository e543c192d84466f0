import type { Pair, Printing, Side, Waiting } from '../ingest/review/waiting.ts';

/** What waits, in plain lines: counts first, then each kind. */
export function sayWaiting(waiting: Waiting): string {
  const { mentions, leads, conflicts } = waiting;
  const counts = `${waiting.pairs.length} pairs that may be one person, ${mentions.length} names that are nobody's, ${leads.length} leads, ${conflicts.length} contradictions`;
  return [
    counts,
    ...waiting.pairs.map((pair) => `\n${sayPair(pair)}`),
    "\nNames that are nobody's",
    ...mentions.map(({ document, asPrinted, why, candidates }) => {
      const fits = candidates.length === 0 ? '' : ` (${candidates.join(', ')})`;
      return `  »${asPrinted}« in ${document}: ${why}${fits}`;
    }),
    '\nLeads',
    ...leads.map(
      ({ name, from, to, confidence, why }) => `  ${name}: ${from.join(', ')} → ${to} (${confidence}): ${why}`,
    ),
    '\nContradictions',
    ...conflicts.map(({ document, path, values, why }) => {
      return `  ${document}, ${path}: ${values.map(({ value }) => `»${value}«`).join(' / ')}: ${why}`;
    }),
  ].join('\n');
}

const width = 56;

/** Both sides of a pair beside each other, source by source. */
export function sayPair({ left, right, reason }: Pair): string {
  const [one, other] = [sideLines(left), sideLines(right)];
  const rows = Array.from({ length: Math.max(one.length, other.length) }, (_, index) => {
    return `${(one[index] ?? '').padEnd(width)} | ${other[index] ?? ''}`.trimEnd();
  });
  return [`${left.name} and ${right.name}: ${reason.en}`, ...rows].join('\n');
}

const sideLines = ({ person, printings }: Side) => [person, ...printings.flatMap(printingLines)].flatMap(wrap);

function printingLines({ asPrinted, document, body, party, office, represents, seen, quotes }: Printing): string[] {
  const said = [party === null ? 'no party' : `party ${party}`, office, represents].filter((part) => part !== null);
  return [
    `- ${asPrinted}, ${body}${seen === null ? '' : `, ${seen}`}`,
    `  ${said.join(', ')}`,
    `  ${document}`,
    ...quotes.slice(0, 2).map((quote) => `  "${quote}"`),
  ];
}

/** Breaks a line at blanks so that two sides fit beside each other. */
function wrap(line: string): string[] {
  if (line.length <= width) return [line];
  const at = line.lastIndexOf(' ', width);
  const cut = at > 4 ? at : width;
  return [line.slice(0, cut), ...wrap(`    ${line.slice(cut).trim()}`)];
}
