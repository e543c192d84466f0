import { klyngeName } from '../klynge-name.ts';
import type { Asked, Both, Sentence } from '../question.ts';
import { both, claimsOf, sayCount, sayDate, sayList, sentence } from '../say.ts';
import { type Body, type Meeting, splitOf, type Titled } from './held-rows.ts';

const titles = (all: readonly Titled[]): Both => sayList(all.map(({ title }) => both(`»${title}«`, `"${title}"`)));

/** Coming meetings, material and attachments that minutes name, and that we do not hold. */
export function sayPromised(nodes: readonly Body[], elsewhere: readonly Meeting[]): Sentence[] {
  const announced = nodes.flatMap((node) => node.announced);
  const attachments = [
    ...nodes.flatMap((node) => node.attachments),
    ...elsewhere.flatMap(({ items }) => items.nodes.flatMap((item) => item.attachments)),
  ];
  return [
    ...said(
      announced.filter(({ kind }) => kind === 'MEETING'),
      both(
        'Møder, som referaterne varsler, og som vi intet referat har af',
        'Meetings that the minutes announce, of which we hold no minutes',
      ),
    ),
    ...said(
      announced.filter(({ kind }) => kind === 'MATERIAL'),
      both(
        'Materiale, som referaterne lover, og som vi ikke har',
        'Material that the minutes promise, which we do not hold',
      ),
    ),
    ...said(
      [...attachments, ...announced.filter(({ kind }) => kind === 'ATTACHMENT')],
      both('Bilag, som er nævnt, og som vi ikke har', 'Attachments that are named, which we do not hold'),
    ),
  ];
}

/** Titles stay as they stand: in Danish. */
function said(all: readonly Titled[], what: Both): Sentence[] {
  if (all.length === 0) return [];
  const list = titles(all);
  return [
    sentence(`${what.da} (${all.length}): ${list.da}.`, `${what.en} (${all.length}): ${list.en}.`, claimsOf(all)),
  ];
}

/** Who is, or may be, a politician and has no party in any source that counts. */
export function sayNoParty(nodes: readonly Body[], asked: Asked): Sentence[] {
  const lacking = nodes
    .map((node) => ({ node, count: splitOf(node, asked).withoutParty + splitOf(node, asked).notSaid }))
    .filter(({ count }) => count > 0);
  if (lacking.length === 0) return [];
  const total = lacking.reduce((all, { count }) => all + count, 0);
  const people = sayCount(total, both('person', 'person'), both('personer', 'persons'));
  const list = sayList(lacking.map(({ node, count }) => `${klyngeName(node.body)} (${count})`));
  const where =
    asked.sources === 'MINUTES'
      ? both('referaternes deltagerlister', 'the lists of participants in minutes')
      : both('de nyeste lister', 'the newest lists');
  return [
    sentence(
      `Parti mangler for ${people.da} på ${where.da}, som er eller kan være ${total === 1 ? 'politiker' : 'politikere'}: ${list.da}. Almen praksis og embedsfolk er ikke talt med.`,
      `A party is missing for ${people.en} on ${where.en} who ${total === 1 ? 'is or may be a politician' : 'are or may be politicians'}: ${list.en}. General practice and officials are not counted.`,
    ),
  ];
}

/** A document of a body that is none of ours, and whose kommune it does not name. */
export function sayUnnamedKommune(meeting: Meeting): Sentence[] {
  const day =
    meeting.heldOn === null
      ? both('', '')
      : both(` fra ${sayDate(meeting.heldOn).da}`, ` of ${sayDate(meeting.heldOn).en}`);
  const name =
    meeting.bodyAsPrinted === null ? both('', '') : both(` (${meeting.bodyAsPrinted})`, ` (${meeting.bodyAsPrinted})`);
  return [
    sentence(
      `Hvilken kommune der står bag sagen${day.da}${name.da}, fremgår ikke af dokumentet, og vi gætter ikke.`,
      `Which municipality is behind the case${day.en}${name.en} the document does not say, and we do not guess.`,
      claimsOf([meeting]),
    ),
  ];
}
