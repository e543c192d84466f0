import type { EventKind, Extract } from '../../domain/extract.ts';
import { daysIn, monthOf } from './danish-date.ts';
import { gather } from './gather.ts';
import type { Parsed, Passage } from './passages.ts';
import { cut, matchesOf, type Piece } from './piece.ts';

type Event = Extract['events'][number];

const month =
  /(?<!\d\.? ?)(?<!\p{L})(januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december) (20\d{2})(?!\d)/giu;
const year =
  /(?<!\p{L})(?:i|fra|inden|med udgangen af|udgangen af|ultimo|primo|siden|etableringen i) (20\d{2})(?![\d-])/giu;
const kinds: readonly (readonly [EventKind, string, RegExp])[] = [
  ['ELECTION', 'Valg', /(?<!\p{L})valg til/iu],
  ['LAW', 'Lov eller lovforslag', /lov nr\.|lovforslag|lovgivning|loven (?:træder|blev)/i],
  ['IN_FORCE', 'Ikrafttræden', /i kraft|ikrafttræd|virker fra|gældende fra|overtager/i],
  ['END', 'Ophør', /nedlægges|nedlagt|ophør|afslutning|bortfald|med udgangen af|sidste møde/i],
  ['AGREEMENT', 'Aftale', /(?<!\p{L})(?:aftale|forlig)|(?<!\p{L})aftalt(?!\p{L})/iu],
  ['START', 'Etablering', /etabler|oprett|fungerer|første møde|opstart|forberedende/i],
  ['MEETING', 'Møde', /møde/i],
];
const topics: readonly (readonly [string, RegExp])[] = [
  ['sundhedsklynger', /nedlægges[^.]{0,30}klynge|klynge[^.]{0,30}(?:nedlægges|ophør)/i],
  ['sundhedsreformen', /sundhedsreform|reformen/i],
  ['sundhedsråd', /sundhedsråd/i],
  ['sundhedsklynger', /klynge/i],
  ['regionsråd', /regionsråd|region østdanmark/i],
  ['flytning af opgaver', /opgaveflytning|flyt(?:tes|ning)/i],
  ['sundhedsplan', /sundhedsplan|folkesundhedslov/i],
];

/** Drafts the dates of the reform and of the bodies: a date, a word of what happens and a topic in one sentence. */
export function eventsOf({ passages, head, cite }: Parsed): Event[] {
  const seen = new Set<string>();
  return gather(passages, (passage) => eventsIn(passage, cite)).filter(({ date, title }) => {
    const key = `${date} ${title}`;
    if (date === head.meeting.heldOn || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

interface Dated {
  readonly date: string;
  readonly precision: Event['precision'];
  readonly piece: Piece;
}

function eventsIn({ sentence }: Passage, cite: Parsed['cite']): Event[] {
  if (!sentence.text.includes('20') || !/20\d\d/.test(sentence.text)) return [];
  const kind = kinds.find(([, , pattern]) => pattern.test(sentence.text));
  const topic = topics.find(([, pattern]) => pattern.test(sentence.text));
  if (!kind || !topic) return [];
  return datesIn(sentence).map(({ date, precision, piece }) => ({
    date,
    precision,
    kind: kind[0],
    title: `${kind[1]}: ${topic[0]}`,
    evidence: cite([piece]),
  }));
}

/** The dates of a sentence, as precise as written; a year only where a preposition says that it is one. */
function datesIn(sentence: Piece): Dated[] {
  const days = daysIn(sentence).map(({ day, piece }): Dated => ({ date: day, precision: 'DAY', piece }));
  const covered = (index: number) =>
    days.some(
      ({ piece }) => index >= piece.start - sentence.start && index < piece.start - sentence.start + piece.text.length,
    );
  const months = matchesOf(sentence.text, month)
    .filter(({ index }) => !covered(index))
    .map((match): Dated => {
      const piece = cut(sentence, match.index, match.index + match[0].length);
      return { date: `${match[2]}-${monthOf(match[1] ?? '')}`, precision: 'MONTH', piece };
    });
  const years = matchesOf(sentence.text, year)
    .filter(({ index }) => !covered(index))
    .map((match): Dated => {
      const piece = cut(sentence, match.index, match.index + match[0].length);
      return { date: match[1] ?? '', precision: 'YEAR', piece };
    });
  return [...days, ...months, ...years];
}
