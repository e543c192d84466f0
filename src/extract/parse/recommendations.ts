import type { Extract } from '../../domain/extract.ts';
import { longestQuote } from '../../domain/span.ts';
import { gather } from './gather.ts';
import type { Line } from './line.ts';
import type { ItemPart, Section } from './outline.ts';
import type { Parsed } from './passages.ts';
import { find, type Piece } from './piece.ts';

type Recommendation = Extract['recommendations'][number];

const lead =
  /anbefaling(?:er|en)?(?!\p{L})[^.]{0,160}[:]$|anbefalinger[^.]{0,100}(?:sundhedsråd|råd)[^.]{0,60}(?:at)?:?$/iu;
const receiver =
  /(?<!\p{L})([Ss]undhedsråd(?:et)?(?: (?:for|i))?(?: \p{Lu}[\p{L}]+(?:-(?: og )?\p{Lu}?\p{L}+| og \p{Lu}\p{L}+)*)?)/u;
const sender =
  /[Aa]nbefaling(?:er|en)? fra ((?:\p{Lu}[\p{L}-]*)(?: \p{L}*(?:klynge[n]?|forum|niveau|\p{Lu}\p{L}+)){0,3})/u;

/** Drafts the recommendations that stand as a list below a line announcing them. */
export function recommendationsOf({ outline, items, cite }: Parsed): Recommendation[] {
  return gather(outline.items, (part) => {
    const item = items.find(
      ({ number, title }) => number === part.number && (number !== null || isTitled(part, title)),
    );
    const stage = stageOf(part, item?.outcome ?? null);
    return gather(part.sections, (section) => inSection(section, part, { stage, cite }));
  });
}

function isTitled({ title }: ItemPart, text: string): boolean {
  return title.text.includes(text);
}

interface Setting {
  readonly stage: Recommendation['stage'];
  readonly cite: Parsed['cite'];
}

function inSection({ label, lines }: Section, part: ItemPart, { stage, cite }: Setting): Recommendation[] {
  if (label === 'PROPOSAL' || label === 'ATTACHMENTS') return [];
  const at = lines.findIndex((line, index) => lines[index + 1]?.bullet === true && lead.test(line.text));
  const above = lines[at];
  if (!above) return [];
  const to = find(above, receiver) ?? lines.map((line) => find(line, receiver)).find((found) => found !== null) ?? null;
  const author = find(above, sender);
  return bulletsOf(lines.slice(at + 1)).map(
    (bullet, index): Recommendation => ({
      number: index + 1,
      title:
        bullet.text.length <= longestQuote ? bullet.text : `Anbefaling ${index + 1} under punktet »${part.title.text}«`,
      author: author?.text ?? null,
      to: to?.text ?? null,
      stage,
      item: part.number,
      evidence: cite([bullet, author, to]),
    }),
  );
}

/** The bullets up to the last one: paragraphs that explain a bullet may stand between two of them. */
function bulletsOf(lines: readonly Line[]): Piece[] {
  const plain = lines.findIndex((line, index) => !line.bullet && lines[index - 1]?.bullet === true);
  const together = plain > 1;
  return (together ? lines.slice(0, plain) : lines).filter((line) => line.bullet);
}

/** How far a recommendation has come, by the decision on it. */
function stageOf({ sections }: ItemPart, outcome: string | null): Recommendation['stage'] {
  const decision = sections
    .filter(({ label }) => label === 'DECISION')
    .flatMap(({ lines }) => lines.map(({ text }) => text))
    .join(' ');
  if (/(?:er|blev|bliver) (?:sendt|overleveret|fremsendt)/i.test(decision)) return 'SENT';
  if (outcome === 'APPROVED' || outcome === 'APPROVED_WITH_CHANGE') return 'APPROVED';
  return 'RECOMMENDED';
}
