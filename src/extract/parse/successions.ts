import type { Extract } from '../../domain/extract.ts';
import type { Parsed } from './passages.ts';
import { cut, matchesOf } from './piece.ts';

type Succession = Extract['successions'][number];

const named =
  /(?<!\p{L})[Ss]undhedsråd(?:et)?(?: (?:for|i))? (?!Region)(\p{Lu}[\p{L}]+(?:-(?: og )?\p{Lu}\p{L}+| og \p{Lu}\p{L}+)*(?: (?:Omegn )?(?:Nord|Syd|Øst|Vest)(?!\p{L}))?)/gu;

/** The future sundhedsråd a document names, each way of writing once; a råd's own minutes name none as successor. */
export function successionsOf({ passages, head, cite }: Parsed): Succession[] {
  if (/sundhedsråd/i.test(head.body?.text ?? '')) return [];
  const found = new Map<string, Succession>();
  for (const { sentence, item } of passages) {
    if (!sentence.text.includes('undhedsråd')) continue;
    for (const match of matchesOf(sentence.text, named)) {
      const asPrinted = match[0].replace(/\s+/g, ' ');
      if (found.has(asPrinted.toLowerCase())) continue;
      const piece = cut(sentence, match.index, match.index + match[0].length);
      found.set(asPrinted.toLowerCase(), { asPrinted, item, evidence: cite([piece]) });
    }
  }
  return [...found.values()];
}
