// Longer texts seldom come back, and are not kept.
const longestKept = 160;
const mostKept = 10_000;

/**
 * A reading of a text that is done once for each short text, in all documents of a run: minutes say the same labels,
 * offices, parties and names again and again. Holds the last 10,000 to 20,000 texts, so that memory stays flat.
 *
 * @param read  depends on nothing but the text, and gives what nobody changes
 */
export function remembered<Read>(read: (text: string) => Read): (text: string) => Read {
  let young = new Map<string, { readonly read: Read }>();
  let old = young;
  return (text) => {
    if (text.length > longestKept) return read(text);
    const known = young.get(text);
    if (known) return known.read;
    const own = alone(text);
    const kept = old.get(own) ?? { read: read(own) };
    if (young.size >= mostKept) {
      old = young;
      young = new Map();
    }
    young.set(own, kept);
    return kept.read;
  };
}

/** The same text in memory of its own: a part of a document would keep the whole document in memory. */
function alone(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}
