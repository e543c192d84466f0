/** A rectangle of the picture: its left, right, upper and lower side. */
export interface Box {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/** A text beside something drawn, and the room it takes. */
export interface Label {
  readonly id: string;
  readonly box: Box;
}

/**
 * Which of the labels can be read together: each in turn has its place unless it would touch one before it, or what is
 * drawn of another than its own. So those that matter most come first.
 */
export function fitting(labels: readonly Label[], drawn: readonly Label[]): ReadonlySet<string> {
  const taken: Box[] = [];
  const shown = new Set<string>();
  for (const { id, box } of labels) {
    const isFree =
      !taken.some((other) => touch(box, other)) && !drawn.some((other) => other.id !== id && touch(box, other.box));
    if (!isFree) continue;
    taken.push(box);
    shown.add(id);
  }
  return shown;
}

const touch = (one: Box, other: Box): boolean =>
  one.x1 < other.x2 && other.x1 < one.x2 && one.y1 < other.y2 && other.y1 < one.y2;
