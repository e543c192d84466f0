import type { Extract } from '../domain/extract.ts';
import { NotOneReferat } from './errors.ts';
import { conflictsOf } from './parse/conflicts.ts';
import { contactsIn, withoutContacts } from './parse/contacts.ts';
import { daysIn } from './parse/danish-date.ts';
import { eventsOf } from './parse/events.ts';
import { type Head, readHead } from './parse/head.ts';
import { initiativesOf } from './parse/initiatives.ts';
import { itemsOf } from './parse/items.ts';
import { linesOf } from './parse/lines.ts';
import { mentionsOf } from './parse/mentions.ts';
import { outlineOf, type Section } from './parse/outline.ts';
import { type Parsed, passagesOf } from './parse/passages.ts';
import { peopleOf } from './parse/people.ts';
import { promisesOf } from './parse/promises.ts';
import { recommendationsOf } from './parse/recommendations.ts';
import { registryOf } from './parse/registry.ts';
import { remarksOf } from './parse/remarks.ts';
import { rulesOf } from './parse/rules.ts';
import { runningText } from './parse/running-text.ts';
import { holdsSeveral } from './parse/several.ts';
import { sightingsOf } from './parse/sightings.ts';
import { successionsOf } from './parse/successions.ts';
import { citing } from './quote.ts';
import type { SourceText } from './source.ts';
import { viewHtml } from './view/html.ts';
import { viewText } from './view/text.ts';

/**
 * Reads a referat: a pure function of its text, in time linear in its length. Nothing is looked up by file, hash or
 * known person. Layout (people, items, outcomes, attachments) is read; running text is drafted, for a person to review.
 *
 * @returns an extract as `extractSchema` has it, its fields in that order: who prints it need not parse it again
 * @throws NotOneReferat when nothing of a referat is found in the text, or two of them
 */
export function extract(source: SourceText): Extract {
  const seen = source.mediaType === 'text/html' ? viewHtml(source.text) : viewText(source.text);
  const contacts = contactsIn(seen.text);
  const view = { ...seen, text: withoutContacts(seen.text, contacts) };
  const cite = citing(source.text, view, contacts.spans);
  const lines = linesOf(view);
  if (holdsSeveral(lines)) {
    throw new NotOneReferat(source.file, 'SEVERAL', 'holds more than one referat; split it, one file for each meeting');
  }
  const outline = outlineOf(lines);
  const head = readHead(outline);
  const foreign = foreignTo(head);
  const prose = runningText();
  const sightings = sightingsOf(outline, { view: view.text, foreign, prose });
  const registry = registryOf(sightings.all);
  const items = itemsOf(outline, { view: view.text, cite, foreign, leftover: sightings.leftover, prose });
  const numbers = items.flatMap(({ number }) => (number === null ? [] : [number]));
  const people = peopleOf(registry, sightings, numbers, cite);
  const passages = passagesOf({ view: view.text, outline, sightings, foreign, prose });
  const parsed = { outline, head, sightings, registry, people, items, passages, prose, cite };
  if (items.length === 0 && people.length === 0) {
    throw new NotOneReferat(source.file, 'NOTHING_FOUND', 'no item and no name were found; check that it is a referat');
  }
  return { document: documentOf(source, parsed, contacts.counts), ...contentOf(parsed), review: [] };
}

type Content = Omit<Extract, 'document' | 'review'>;

function contentOf(parsed: Parsed): Content {
  const { head, people, items, cite } = parsed;
  const successions = successionsOf(parsed);
  const remarks = remarksOf(parsed);
  return {
    body: head.body ? { asPrinted: head.body.text, evidence: cite([head.body]) } : null,
    meeting: { ...head.meeting, evidence: cite(head.evidence) },
    caseNumbers: [...new Set(items.flatMap(({ caseNumber }) => caseNumber ?? []))],
    people: [...people],
    items: [...items],
    initiatives: initiativesOf(parsed),
    recommendations: recommendationsOf(parsed),
    rules: rulesOf(parsed),
    successions,
    events: eventsOf(parsed),
    remarks,
    promised: promisesOf(parsed),
    mentions: mentionsOf(parsed),
    conflicts: conflictsOf(parsed, successions, remarks),
  };
}

function documentOf(source: SourceText, { head, outline }: Parsed, contacts: Extract['document']['contacts']) {
  const alone = outline.items.length === 1 && outline.items[0]?.number === null && outline.head.length <= 1;
  return {
    title: head.title,
    sha256: source.sha256,
    length: source.text.length,
    mediaType: source.mediaType,
    reader: source.reader,
    kind: alone ? ('SAG' as const) : ('REFERAT' as const),
    publisher: null,
    url: null,
    agendaSite: null,
    contacts,
  };
}

/** Tells the decision of another meeting, quoted in a case, by the day in its label. */
function foreignTo({ meeting }: Head): (section: Section) => boolean {
  return ({ words }) => {
    const day = words ? daysIn(words)[0]?.day : undefined;
    return day !== undefined && meeting.heldOn !== null && day !== meeting.heldOn;
  };
}
