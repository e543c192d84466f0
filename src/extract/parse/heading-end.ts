import type { Line } from './line.ts';
import { nameAt } from './name.ts';
import { isOnAttendance } from './roll-call.ts';

const digits = '0123456789';
// What stands before a colon as the kind of the item, and belongs to its title: "Høring: Ny skole".
const kindsOfItem =
  /^(?:høring|orientering|(?:tema)?drøftelse|godkendelse|beslutning|status|tema|sag|lukket|åbent?|forslag|opfølgning|ansøgning)/i;
const heading = /^\d{1,3}\s?[.)]\s+(\p{Lu}[\p{L} -]{3,40}):\s+(?=\p{Lu})/u;
const sentence = /[.!?](?:$|\s+\p{Lu})/u;
const verb =
  /(?<!\p{L})(?:er|var|blev|bliver|har|havde|vil|skal|kan|må|kommer|gav|fik|se|der|vi|\p{L}{3,20}ede)(?!\p{L})/iu;

// A whole decision behind a title: "1. Dagsorden. Godkendt."
const decided =
  /(?<=^\d{1,3}\s?[.)]\s+\p{Lu}[^:]{3,90})[.:?]\s+(?:godkendt|taget til efterretning|drøftet|vedtaget|udsat|intet|ingen)(?:\s[^.]{0,40})?\.?$/iu;

/** "2. Siden sidst: Bo har spurgt …": where the title ends and the text begins; 0 where no text follows. */
export function headingEnd({ text, heading: level }: Line): number {
  if (level > 0 || text.length < 12 || !digits.includes(text.charAt(0))) return 0;
  const end = text.length <= 160 ? decided.exec(text)?.index : undefined;
  if (end !== undefined) return end + 1;
  const match = text.slice(0, 50).includes(': ') ? heading.exec(text) : null;
  if (!match?.[1] || kindsOfItem.test(match[1])) return 0;
  const rest = text.slice(match[0].length);
  // "1. Fraværende: Bo Prøve og Ida Prøve"
  if (isOnAttendance({ text: match[1], start: 0 }) && nameAt({ text: rest, start: 0 }))
    return match[0].trimEnd().length - 1;
  return sentence.test(rest) && verb.test(rest) ? match[0].trimEnd().length - 1 : 0;
}
