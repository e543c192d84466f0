import type { Extract } from '../../domain/extract.ts';
import { gather } from './gather.ts';
import type { Parsed } from './passages.ts';
import { find } from './piece.ts';

type Rule = Extract['rules'][number];

const numerals: Readonly<Record<string, number>> = {
  en: 1,
  én: 1,
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  syv: 7,
  otte: 8,
  ni: 9,
  ti: 10,
  elleve: 11,
  tolv: 12,
};
const amount = `(?:${Object.keys(numerals).join('|')}|\\d{1,2})`;
const composed = new RegExp(
  `(?:består|bestå|består af|sammensættes|være|udgøres|med)\\s(?:kun\\s|af\\s|mindst\\s|højst\\s){0,2}((${amount})(?:\\s(?:til|eller|-|–)\\s(${amount}))?\\s((?:kommunale?|regionale?|politiske)?\\s?\\p{L}*(?:medlemmer|medlem|repræsentanter|repræsentant|deltagere|borgmestre|pladser)(?: fra \\p{L}+(?: \\p{Lu}\\p{L}+)?)?))`,
  'iu',
);

/** Drafts rules of composition: a number of members a body is to have. The summary is ours, the run is cited. */
export function rulesOf({ passages, cite }: Parsed): Rule[] {
  return gather(passages, ({ sentence, label }) => {
    const match = label === 'DECISION' ? null : composed.exec(sentence.text);
    if (!match || !/klynge|udvalg|råd|niveau|forum/i.test(sentence.text)) return [];
    const least = numberOf(match[2]);
    const most = match[3] === undefined ? least : numberOf(match[3]);
    const range = least === most ? `${least}` : `${least}-${most}`;
    const what = (match[4] ?? '').trim();
    const run = find(sentence, composed);
    return [{ summary: `Sammensætning: ${range} ${what}`, parameter: `${what}: ${range}`, evidence: cite([run]) }];
  });
}

function numberOf(word: string | undefined): number {
  const text = (word ?? '').toLowerCase();
  return numerals[text] ?? Number(text);
}
