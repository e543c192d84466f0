import type { Extract } from '../../domain/extract.ts';
import { daysIn } from './danish-date.ts';
import { gather } from './gather.ts';
import type { Parsed, Passage } from './passages.ts';
import { find } from './piece.ts';

type Promised = Extract['promised'][number];

const meeting =
  /(?:(?:planlægges|aftales|indkaldes til|afholdes|holdes)(?: der)? et (?:nyt |opfølgende |ekstra )?(?:\p{L}*møde)(?: i \p{L}+(?: \d{4})?| den \d[^,.]{3,20})?|(?:på )?(?:næste |kommende )møde(?:t)?(?: i \p{L}+(?: \d{4})?| den \d[^,.]{3,20}|)|mødes i (?:efteråret|foråret|sommeren|vinteren)(?: \d{4})?|mødet i (?:efteråret|foråret|sommeren|vinteren)(?: \d{4})?)/iu;
const material =
  /(?:udleveres|udsendes|rundsendes?|eftersendes|fremsendes|omdeles|vedlægges referatet|sendes ud|udsendt med referatet)(?!\p{L})/iu;

/** Drafts what the document announces: meetings to come, attachments it names, material handed or sent out. */
export function promisesOf({ passages, items, cite }: Parsed): Promised[] {
  const attachments = items.flatMap((item) =>
    item.attachments.map(({ title, evidence }): Promised => ({ title, kind: 'ATTACHMENT', evidence })),
  );
  const found = gather(passages, (passage) => promisesIn(passage, cite));
  const seen = new Set<string>();
  return [...found, ...attachments].filter(({ title, kind }) => {
    const key = `${kind} ${title}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

function promisesIn({ sentence, item, label }: Passage, cite: Parsed['cite']): Promised[] {
  const found: Promised[] = [];
  const planned = /møde/i.test(sentence.text) ? find(sentence, meeting) : null;
  if (planned && label !== 'EARLIER') {
    const day = daysIn(planned)[0]?.day;
    const season = /(efteråret|foråret|sommeren|vinteren)(?: (\d{4}))?/i.exec(planned.text)?.[0];
    const when = day ?? (season ? `i ${season}` : 'tidspunkt ikke nævnt');
    found.push({ title: `Møde, ${when}`, kind: 'MEETING', evidence: cite([planned]) });
  }
  if ((label === 'CASE' || label === 'DECISION') && material.test(sentence.text)) {
    const title = `Materiale til deltagerne${item === null ? '' : ` (punkt ${item})`}`;
    found.push({ title, kind: 'MATERIAL', evidence: cite([sentence]) });
  }
  return found;
}
