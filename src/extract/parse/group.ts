import { type Group, noGroup } from './entry.ts';
import type { Label } from './labels.ts';
import { officeAt } from './office.ts';
import type { Piece } from './piece.ts';
import { kommuneIn } from './place.ts';

const heading =
  /^(?:[\p{L}'’-]{2,30}s (?:repræsentanter|medlemmer|deltagere)|(?:repræsentant(?:er)?|deltagere?|medlem(?:mer)?|udpeget|valgt)?\s?(?:fra|for|af|i)\s.{2,70}|(?:den |de )?region(?:en|er|s|ale)?(?:srådet|srådsmedlemmer)?(?: (?:medlemmer|repræsentanter|deltagere))?|region \p{Lu}\p{L}+|(?:de )?kommun(?:en?|er|erne|ale)(?: (?:medlemmer|repræsentanter|deltagere))?|\p{Lu}[\p{L}-]+ kommune|(?:praktiserende læger|almen praksis|plo)(?:[ -].{0,30})?|(?:administration|forvaltning|embedsværk|direktion)(?:en)?|administrative .{3,30}|(?:desuden|endvidere|derudover|herudover|øvrige) .{3,40}|øvrige|sekretariat(?:et)?|referent(?:er)?|(?:inviterede )?gæster|observatører|politi(?:kere|ske medlemmer|sk niveau)|embedsmænd|fagligt? (?:strategisk )?niveau|tilforordne(?:t|de).{0,50}|(?:psykiatrien?|hospitalet|sygehuset).{0,40}|borgerrepræsentanter|patient.{3,40})$/iu;

/** Reads a line without a name as the heading of a group in a list of people; `null` when it isn't one. */
export function readGroup(line: Piece): Group | null {
  const text = line.text.replace(/(?<!\s)\s*:$/, '');
  const role = officeAt(line);
  if (role?.role && role.rest.text === '') return { ...groupOf(text), role: { ...role.piece } };
  return heading.test(text) ? groupOf(text) : null;
}

function groupOf(text: string): Group {
  const kommune = kommuneIn({ text, start: 0 })?.name ?? null;
  return { ...noGroup, side: sideOf(text), capacity: capacityOf(text), kommune };
}

function sideOf(text: string): Group['side'] {
  if (/administr|forvaltning|embeds|direktion/i.test(text)) return 'ADMINISTRATION';
  if (/almen(?:t)? praksis|praktiserende|(?<!\p{L})plo(?!\p{L})/iu.test(text)) return 'GENERAL_PRACTICE';
  if (/region|hospital|sygehus|psykiatri/i.test(text)) return 'REGIONAL';
  return /kommun|byråd/i.test(text) ? 'MUNICIPAL' : null;
}

function capacityOf(text: string): Group['capacity'] {
  if (/sekretari|referent|sekretær|protokolfører/i.test(text)) return 'SECRETARIAT';
  if (/gæst|inviter|ekstern|oplægs|observatør|tilforordn/i.test(text)) return 'GUEST';
  return /administr|forvaltning|embeds|direktion/i.test(text) ? 'ADMINISTRATION' : null;
}

/** What the label of a list says of everyone in it. */
export function groupOfLabel(label: Label, words: Piece | null): Group {
  const said = words ? groupOf(words.text) : noGroup;
  if (label === 'GUESTS') return { ...said, capacity: 'GUEST' };
  if (label === 'CHAIR' && words) return { ...said, role: words };
  if (label === 'STAFF') return { ...said, capacity: said.capacity ?? null };
  return said;
}
