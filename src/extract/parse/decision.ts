import { withoutColumns } from './column-kinds.ts';
import { entered } from './item-place.ts';
import type { Label } from './labels.ts';
import { paragraphsOf } from './lines.ts';
import { caseNumberIn, documentIdIn } from './numbers.ts';
import type { ItemPart, Section } from './outline.ts';
import type { Piece } from './piece.ts';
import { caseParts } from './sole-case.ts';

/** What decisions are looked up with. */
export interface Deciding {
  readonly view: string;
  /** Tells decisions of other bodies, quoted in the case, from the meeting's own. */
  readonly foreign: (section: Section) => boolean;
  /** The lines of a list of people that turned out to be ordinary text. */
  readonly leftover: ReadonlyMap<Section, readonly Piece[]>;
  /** Whether the document has the label Beslutning at all; else what stands below a title is the decision. */
  readonly labelled: boolean;
}

const parts: ReadonlySet<Label> = new Set<Label>([...caseParts, 'EARLIER', 'ATTACHMENTS']);

const frame: ReadonlySet<Label> = new Set<Label>(['DATE', 'PLACE', 'START', 'END']);

function isPart({ label, words }: Section): boolean {
  const loose = label === 'DECISION' && /^(?:referat|aftal(?:t|er))$/i.test(words?.text ?? '');
  return label !== null && parts.has(label) && !loose;
}

/** What was decided: the paragraphs under Beslutning, or under the title where the document has no such label. */
export function decisionOf(item: ItemPart, reading: Deciding): Piece[] {
  const { view, foreign, leftover } = reading;
  // An item without any part of its own is told in free text, also where others have parts.
  // So is what stands above the word Referat or Aftalt, where that is the only part.
  const labelled = reading.labelled && item.sections.some((section) => isPart(section));
  // Where a case has a summary or a proposal, its own text is what was laid before the meeting.
  const formal = item.sections.some(isDraft);
  const paragraphs: Piece[] = [];
  let inside = false;
  for (const section of item.sections) {
    const { label, rest, lines } = section;
    const left = leftover.get(section);
    if (label === 'DECISION') inside = !foreign(section);
    // Some minutes print day and place of the meeting below the label of each decision.
    else if (inside && labelled && label !== null && frame.has(label)) {
      paragraphs.push(...lines.slice(rest ? 0 : 1));
      continue;
    } else if (!left && label !== 'CONTENTS')
      inside = !labelled && (label === null || (label === 'CASE' && !formal && !isCase(section)));
    if (inside || (left && !labelled)) paragraphs.push(...(left ?? (rest ? [rest, ...lines] : lines)));
  }
  const told = (labelled ? paragraphs : withoutColumns(paragraphs, item.title)).filter(({ text }) => !heads.test(text));
  const decision = paragraphsOf(view, told).filter(
    (line) => labelled || (!entered.test(line.text) && caseNumberIn(line) === null && documentIdIn(line) === null),
  );
  return decision.length > 0 || item.sections.some(({ label }) => label === 'DECISION') ? decision : unlabelled(item);
}

// What stands between two items and heads those below: "Punkter til drøftelse:", "Pause".
const heads =
  /^(?:(?:beslutnings|orienterings|efterretnings|drøftelses|diskussions|debat|informations|godkendelses)(?:punkter|sager)|(?:punkter|sager) til (?:beslutning|orientering|efterretning|drøftelse|behandling|godkendelse)|(?:åbne|lukkede) (?:dagsordens)?(?:punkter|sager)|(?:kaffe|frokost)?pause|frokost)\s*:?(?:\s*\([^()]{1,40}\))?:?$/i;

/** A part that was written before the meeting. */
const isDraft = ({ label }: Section): boolean => label === 'RESUME' || label === 'PROPOSAL';

/** A part that is the case by its name; others, such as "Om sagen", also hold what was said where nothing else does. */
function isCase({ words }: Section): boolean {
  return /^(?:sagsfremstilling|sagsbeskrivelse|baggrund)/i.test(words?.text ?? '');
}

/** Whether a decision can stand in an item: in a formal case it stands below its label, and nowhere else. */
export function isDecided({ sections }: ItemPart): boolean {
  const formal = sections.some((section) => isDraft(section) || (section.label === 'CASE' && isCase(section)));
  return !formal || sections.some(({ label }) => label === 'DECISION');
}

const formula =
  /^(?:[\p{L}-]*(?:udvalget|rådet|klyngen|bestyrelsen|gruppen|forum) (?:tog|godkendte|drøftede|tiltrådte|besluttede|vedtog|anbefalede)(?!\p{L})|(?:godkendt|tiltrådt|drøftet|vedtaget|udsat|anbefales|bevilget|(?:taget )?til efterretning)(?!\p{L})|(?:indstillingen|orienteringen|sagen|forslaget|referatet|dagsordenen) (?:blev|godkend|tiltr|tages|taget|udsættes))[^:]{0,200}\.$/iu;

/** A decision that closes an item under no label, in words that only decisions have, of no other day. */
function unlabelled({ sections }: ItemPart): Piece[] {
  const last = sections.findLast(({ lines }) => lines.length > 0);
  const line = last?.label === 'EARLIER' ? undefined : last?.lines.at(-1);
  return line && formula.test(line.text) && !/\d{4}|den \d{1,2}\. \p{L}/u.test(line.text) ? [line] : [];
}
