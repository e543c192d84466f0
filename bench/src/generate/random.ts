/**
 * Numbers that look drawn and are computed: the same seed, stream and place give the same number on every machine, in
 * whatever order rows are made.
 *
 * @param stream  what is drawn, so that two properties of a row do not go together
 * @returns       0 inclusive to 1 exclusive
 */
export function drawn(seed: number, stream: number, place: number): number {
  let mixed = (seed ^ Math.imul(stream + 1, 0x9e3779b1) ^ Math.imul(place + 1, 0x85ebca6b)) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 4_294_967_296;
}

/** One of a list. */
export function oneOf<Item>(items: readonly Item[], part: number): Item {
  const found = items[Math.floor(part * items.length)];
  if (found === undefined) throw new Error('one of nothing');
  return found;
}

/**
 * A place among so many, the first ones far more often: the first has the share `top`, whatever their number.
 */
export function skewed(size: number, part: number, top: number): number {
  if (size < 2) return 0;
  const steepness = Math.log(size) / Math.log(1 / top);
  return Math.min(size - 1, Math.floor(size * part ** steepness));
}
