// Longer texts seldom come back, and are not kept.
const longestKept = 160;
const mostKept = 2_000;

/**
 * A reading of a text that is done once for each short text, in all documents of a run: minutes say the same labels,
 * offices, parties and names again and again. Holds the last 2,000 to 4,000 texts: more are found hardly more often, and cost more to look through.
 *
 * @param read  depends on nothing but the text, and gives what nobody changes
 */
export function remembered<Read>(read: (text: string) => Read): (text: string) => Read {
  let young = new Map<string, Kept<Read>>();
  let old = young;
  return (text) => {
    if (text.length > longestKept) return read(text);
    const known = young.get(text);
    if (known) return known.read;
    const kept = old.get(text) ?? readingOf(alone(text), read);
    if (young.size >= mostKept) {
      old = young;
      young = new Map();
    }
    young.set(kept.text, kept);
    return kept.read;
  };
}

interface Kept<Read> {
  readonly text: string;
  readonly read: Read;
}

const readingOf = <Read>(text: string, read: (text: string) => Read): Kept<Read> => ({ text, read: read(text) });

/** The same text in memory of its own: a part of a document would keep the whole document in memory. */
function alone(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}
