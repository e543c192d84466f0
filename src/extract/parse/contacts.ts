import { contactPatterns } from '../../domain/contacts.ts';
import type { Span } from '../../domain/span.ts';
import { matchesOf } from './piece.ts';

/** The contact details of a text: where they stand, and how many of each. */
export interface Contacts {
  readonly spans: readonly Span[];
  readonly counts: { readonly emails: number; readonly phones: number; readonly addresses: number };
}

const { email, phone } = contactPatterns;
const road =
  /(?<!\p{L})(?:\p{Lu}[\p{L}.'-]{0,40} (?:[\p{L}.]{1,25} ){0,2}?)?\p{Lu}[\p{L}.'-]{0,40}?(?:(?<=\p{L})(?:vej|gade|allé|alle|stræde|plads|vænget?|parken|torv|boulevard|toften|bakken|haven|engen|marken|lunden|skrænten|stien|krogen|dalen|gården)|(?<= \p{Lu})(?:ej|ade|llé|lle|træde|lads|orv|oulevard)) \d{1,3} ?[A-Z]?(?!\p{L})(?:,? ?(?:\d{1,2}|st|kl)\.? ?(?:sal|tv|th|mf)?\.?)?(?:, ?\d{4} \p{Lu}[\p{L}]+(?: \p{Lu}\p{L}*)?)?/gu;
const town =
  /(?<!\p{L})\p{Lu}[\p{L}.'-]{2,40}(?: \p{L}{2,25}){0,2}? \d{1,3} ?[A-Z]?, ?(?:[^,\n]{1,12}, ?)?\d{4} \p{Lu}\p{L}+/gu;
const placeLine = /^\W*(?:mødested|sted|lokale|lokation|mødelokale|mødet?|i|på|dato|tid|referat|dagsorden)(?!\p{L})/iu;

const placeLabel = /^\W*(?:mødested|sted|lokale|lokation)\W*$/iu;

// A text without the hint holds none of these, and is spared the search.
const hints = new Map([
  [email, /@/],
  [phone, /\d[\s.-]?\d[\s.-]?\d[\s.-]?\d/],
  [
    road,
    /(?:vej|gade|allé|alle|stræde|plads|væng|vænget|parken|torv|boulevard|toften|bakken|haven|engen|marken|lunden|skrænten|stien|krogen|dalen|gården) \d/i,
  ],
  [town, /\d{1,3} ?[A-Z]?, ?[^\n]{0,14}\d{4} [A-ZÆØÅ]/],
]);

const patterns = { emails: [email], phones: [phone], addresses: [road, town] };

/**
 * Finds e-mail addresses, telephone numbers and street addresses. The address of a meeting place is no contact detail:
 * the line that names the place, or the line below that label, is left alone.
 */
export function contactsIn(text: string): Contacts {
  if (!/\d|@/.test(text)) return { spans: [], counts: { emails: 0, phones: 0, addresses: 0 } };
  const found = (['emails', 'phones', 'addresses'] as const).flatMap((kind) =>
    patterns[kind].flatMap((pattern) => spansOf(text, pattern).map((span) => ({ ...span, kind }))),
  );
  found.sort((left, right) => left.start - right.start || right.end - left.end);
  const counts = { emails: 0, phones: 0, addresses: 0 };
  const spans: Span[] = [];
  let end = 0;
  for (const { kind, ...span } of found) {
    if (span.start < end || (kind === 'addresses' && isMeetingPlace(text, span.start))) continue;
    end = span.end;
    counts[kind] += 1;
    spans.push(span);
  }
  return { spans, counts };
}

/** The text with every contact detail as blanks: positions stay, and no parser can read what is gone. */
export function withoutContacts(text: string, { spans }: Contacts): string {
  let masked = '';
  let from = 0;
  for (const { start, end } of spans) {
    if (start < from) continue;
    masked += text.slice(from, start) + text.slice(start, end).replace(/[^\n]/g, ' ');
    from = end;
  }
  return masked + text.slice(from);
}

function spansOf(text: string, pattern: RegExp): Span[] {
  if (!hints.get(pattern)?.test(text)) return [];
  return matchesOf(text, pattern).map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function isMeetingPlace(text: string, at: number): boolean {
  // No further back than a line of minutes is long, so that a text of one line costs no more.
  const before = text.slice(Math.max(0, at - 400), at);
  const line = at - before.length + before.lastIndexOf('\n') + 1;
  if (placeLine.test(text.slice(line, at + 40))) return true;
  const above = text
    .slice(Math.max(0, line - 300), line)
    .split('\n')
    .filter((each) => each.trim() !== '');
  return above.slice(-4).some((each) => placeLabel.test(each));
}
