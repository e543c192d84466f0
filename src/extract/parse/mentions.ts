import type { Extract } from '../../domain/extract.ts';
import { gather } from './gather.ts';
import { isGivenName } from './name.ts';
import type { Parsed } from './passages.ts';
import { cut } from './piece.ts';
import { remarkKind } from './verbs.ts';

type Mention = Extract['mentions'][number];

const officer =
  /^(?:\p{Lu}[\p{L}-]*(?: og \p{L}+)?(?:chefen|direktøren|lederen|konsulenten|direktionen|administrationen|forvaltningen|formandskabet)|Administrationen|Forvaltningen|Direktionen)(?= (?:indstiller|foreslår|anbefaler|orienterede|oplyste|gennemgik))/u;
const alone = /^(\p{Lu}\p{L}+) (?=\p{Ll})/u;

/** What could not be read with certainty: a name that fits two people, a lone given name, an office without a name. */
export function mentionsOf({ registry, sightings, passages, people, cite }: Parsed): Mention[] {
  const unclear = registry.unclear.map(
    ({ entry }): Mention => ({
      asPrinted: entry.name.words.join(' '),
      why: 'the name fits several people of this document, and nothing beside it says which',
      evidence: cite([entry.name.piece]),
    }),
  );
  const byOrder = sightings.byOrder.map(
    (office): Mention => ({
      asPrinted: office.text,
      why: 'the office is joined to its person only by the order of two columns that lost their table',
      evidence: cite([office]),
    }),
  );
  const byGiven = new Map<string, string[]>();
  for (const { name } of people) {
    const given = name.split(' ', 1)[0] ?? '';
    const known = byGiven.get(given);
    if (known) known.push(name);
    else byGiven.set(given, [name]);
  }
  const loose = gather(passages, ({ sentence }): Mention[] => {
    const office = officer.exec(sentence.text);
    if (office) {
      return [
        { asPrinted: office[0], why: 'an office without a name', evidence: cite([cut(sentence, 0, office[0].length)]) },
      ];
    }
    // Asked of the first word before the pattern is: few sentences begin with a given name.
    const first = sentence.text.slice(0, Math.max(0, sentence.text.indexOf(' ')));
    const given = isGivenName(first) ? alone.exec(sentence.text)?.[1] : undefined;
    if (!given || remarkKind(sentence.text.slice(0, 60)) === null) return [];
    const fitting = byGiven.get(given) ?? [];
    const why = `only a given name; ${fitting.length === 1 ? `perhaps ${fitting[0]}` : `${fitting.length} people here bear it`}`;
    return [{ asPrinted: given, why, evidence: cite([cut(sentence, 0, given.length)]) }];
  });
  return once([...unclear, ...byOrder, ...loose]);
}

function once(mentions: readonly Mention[]): Mention[] {
  const seen = new Map<string, Mention>();
  for (const mention of mentions) {
    const key = `${mention.asPrinted} ${mention.why}`;
    const known = seen.get(key);
    if (known) known.evidence.push(...mention.evidence);
    else seen.set(key, mention);
  }
  return [...seen.values()];
}
