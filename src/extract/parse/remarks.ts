import type { Extract, RemarkKind } from '../../domain/extract.ts';
import { gather } from './gather.ts';
import type { Parsed, Passage } from './passages.ts';
import { find, type Piece } from './piece.ts';
import { remarkKind } from './verbs.ts';

type Remark = Extract['remarks'][number];

const behalf =
  /på vegne af ((?:\p{Lu}[\p{L}-]*)(?: (?:(?:og|i|for) )?\p{Lu}[\p{L}-]*)*|almen praksis|kommunerne|regionen)/u;
const voice =
  /^(?:(Almen praksis|PLO(?:-\p{L}+)?|Kommunerne|Regionen|Region \p{Lu}\p{L}+|KL|Danske Regioner|(?:\p{Lu}\p{L}+ )Kommune|Administrationen|Forvaltningen)(?!\p{L})|Fra (kommunal|regional) side|Fra ((?:den )?\p{L}+ side))/u;
const gists: Record<RemarkKind, string> = {
  STATED: 'Bemærkning',
  ASKED: 'Spørgsmål',
  ANSWERED: 'Svar',
  PRESENTED: 'Oplæg eller orientering',
  CONCERN: 'Bekymring',
  THANKED: 'Tak eller ros',
};

/** Drafts what the decisions credit to a person or an organisation; the gist names kind and item only, review fills it. */
export function remarksOf(parsed: Parsed): Remark[] {
  const titles = new Map<number | null, string>();
  for (const { number, title } of parsed.items) if (!titles.has(number)) titles.set(number, title);
  return gather(parsed.passages, (passage) =>
    passage.label === 'DECISION' && parsed.prose.attendance(passage.sentence) === null
      ? remarksIn(passage, titles.get(passage.item) ?? '', parsed)
      : [],
  );
}

function remarksIn({ sentence, item }: Passage, title: string, { registry, prose, cite }: Parsed): Remark[] {
  const make = (kind: RemarkKind, by: string | null, onBehalfOf: Piece | null): Remark => ({
    by,
    onBehalfOf: onBehalfOf?.text ?? null,
    kind,
    gist: `${gists[kind]} til punktet »${title}«`,
    item,
    evidence: cite([sentence, onBehalfOf]),
  });
  const speakers = prose.people(sentence).filter(({ entry }) => before(sentence, entry.name.piece));
  const last = speakers.at(-1)?.entry.name.piece;
  const from = last ? last.start + last.text.length - sentence.start : 0;
  const kind = last ? remarkKind(sentence.text.slice(from, from + 300)) : null;
  if (kind) {
    const onBehalfOf = find(sentence, behalf);
    return speakers.map(({ entry }) => {
      const name = entry.name.words.join(' ');
      return make(kind, registry.find(name)?.name ?? name, onBehalfOf);
    });
  }
  const spoken = voice.exec(sentence.text);
  const whole = spoken ? (remarkKind(sentence.text) ?? passive(sentence.text)) : null;
  return spoken && whole ? [make(whole, null, find(sentence, voice))] : [];
}

/** Whether a name stands where the sentence's subject does: in its first words, before any verb of speaking. */
function before(sentence: Piece, name: Piece): boolean {
  const at = name.start - sentence.start;
  return at < 120 && remarkKind(sentence.text.slice(0, at)) === null;
}

function passive(text: string): RemarkKind | null {
  if (/kvitteret|takket|rost/i.test(text)) return 'THANKED';
  return /understreget|bemærket|udtrykt|tilkendegivet|noteret/i.test(text) ? 'STATED' : null;
}
