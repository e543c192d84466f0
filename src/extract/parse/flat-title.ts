import type { Line } from './line.ts';
import { looksLikeName, nameAt } from './name.ts';
import { officeAt } from './office.ts';
import { appointedAt } from './office-name.ts';
import { cut, matchesOf } from './piece.ts';

const longestTitle = 220;
// A capital in a Danish title begins a name or, where one of these words does, the text below the title.
const opens =
  /^(?:Der|Det|Den|De|Dette|Denne|Disse|På|Efter|Med|Ved|Herefter|Derudover|Desuden|Formanden|Næstformanden|Formandskabet|Rådet|Udvalget|Bestyrelsen|Klyngen|Mødet|Referatet|Dagsordenen|Punktet|Sagen|Orienteringen|Indstillingen|Godkendt|Drøftet|Ingen|Intet|Taget|Udsat|Vi|Han|Hun|Alle|Bilag|Referat|Beslutning|Konklusion|Indstilling|Sagsfremstilling|Resum[eé]|Baggrund|Dato|Åben|Åbent|Lukket|J\.nr|Sagsnr|Sag(?= (?:Dok|nr|\d))|Initialer|\p{Lu}\p{Ll}+(?:udvalget|rådet|forvaltningen|afdelingen|direktøren|chefen))(?!\p{L})/u;

// Behind a preposition a capital goes on with the title: "Svar fra Ankestyrelsen".
const isReached = /(?<!\p{L})(?:af|fra|til|for|i|om|på|ved|med|hos|mellem|og|vedr\.|vedrørende|v\/)\s+$/u;

/** Where the title of the item that begins at `from` ends in a line without breaks, at the latest at `to`. */
export function titleEnd(line: Line, from: number, to: number): number {
  const text = line.text.slice(from, Math.min(to, from + longestTitle));
  const twice = /^\S+ (\S+ \S+ )/.exec(text)?.[1] ?? '';
  const start = /^(?:Ad\.?\s(?:dagsordenens\s\S+\s)?)?\d{1,3}\s?[.:)]\s?\p{Lu}/u.exec(text)?.[0].length ?? 0;
  for (const match of matchesOf(text, /[.?!]+\s+(?=\p{Lu})|\s+(?=\p{Lu}|\d{1,2}\.\d{1,2} \p{Lu})/gu)) {
    if (match.index < start) continue;
    const at = match.index + match[0].length;
    if (
      /^\.{3,}/.test(match[0]) ||
      (/^[.?!]/.test(match[0]) && !/(?:v|vedr|nr|pkt|jf|evt|ca|mv|m\.v)$/i.test(text.slice(0, match.index)))
    )
      return from + at;
    if (/^\d/.test(text.slice(at))) return from + at;
    if (twice !== '' && text.startsWith(twice, at)) return from + at;
    if (isReached.test(text.slice(0, at))) continue;
    if (opens.test(text.slice(at, at + 40)) || speaksHere(line, from + at)) return from + at;
  }
  return from + text.length;
}

/** Whether somebody is named here of whom the text goes on to tell: "Bo Prøve orienterede", "Projektleder Bo Prøve". */
function speaksHere(line: Line, at: number): boolean {
  if (officeAt(cut(line, at, at + 90))?.role === false && appointedAt(cut(line, at, at + 90))?.name) return true;
  const name = nameAt(line, at);
  if (!name || !looksLikeName(name.words)) return false;
  return /^\s\p{Ll}+(?:ede|te|de|er|ød|gik|gav|lod)\s/u.test(line.text.slice(at + name.piece.text.length).slice(0, 40));
}
