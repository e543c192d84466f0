import type { Place } from './operation.ts';

/** A point of the drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A part of the drawing with a scale of its own: the country, or a corner of it drawn larger or moved. */
export interface Sheet {
  readonly name: 'DENMARK' | 'CAPITAL' | 'BORNHOLM';
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly holds: (place: Pick<Place, 'lat' | 'lon'>) => boolean;
  readonly at: (place: Pick<Place, 'lat' | 'lon'>) => Point;
}

interface Corners {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

// A degree of longitude is so much shorter than one of latitude in the middle of Denmark.
const narrow = Math.cos((56 * Math.PI) / 180);

/** Equirectangular: at this size the difference from a better projection is less than a dot. */
function sheet(name: Sheet['name'], { west, east, south, north }: Corners, box: Omit<Sheet['box'], 'height'>): Sheet {
  const scale = box.width / ((east - west) * narrow);
  const height = (north - south) * scale;
  return {
    name,
    box: { ...box, height },
    holds: ({ lat, lon }) => lon >= west && lon <= east && lat >= south && lat <= north,
    at: ({ lat, lon }) => ({ x: box.x + (lon - west) * narrow * scale, y: box.y + (north - lat) * scale }),
  };
}

/** Units of the drawing. */
export const size = { width: 900, height: 870 } as const;

const denmark = sheet('DENMARK', { west: 7.9, east: 12.85, south: 54.55, north: 57.8 }, { x: 0, y: 40, width: 700 });
const capital = sheet('CAPITAL', { west: 12.2, east: 12.68, south: 55.56, north: 55.9 }, { x: 596, y: 44, width: 290 });
const bornholm = sheet(
  'BORNHOLM',
  { west: 14.6, east: 15.2, south: 54.97, north: 55.33 },
  { x: 776, y: 540, width: 100 },
);

/** The sheets that are drawn; the capital stands twice, in the country and larger beside it. */
export const sheets: readonly Sheet[] = [denmark, capital, bornholm];

/** A name to be placed: the dots it stands for. */
export interface Labelled {
  readonly text: string;
  readonly points: readonly Point[];
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

// At the size of labels, in the widest of the fonts that machines have; too wide does no harm.
const letterWidth = 9.2;
const labelHeight = 18;
const dot = 8;

const boxAt = ({ x, y }: Point, text: string): Box => {
  const half = (text.length * letterWidth) / 2;
  return { left: x - half, right: x + half, top: y - labelHeight + 4, bottom: y + 4 };
};
const meet = (one: Box, two: Box) =>
  one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom;
const around = ({ x, y }: Point): Box => ({ left: x - dot, right: x + dot, top: y - dot, bottom: y + dot });

/**
 * Where each name stands: of the places in and around its dots the one that covers fewest dots and names, near ones first.
 *
 * @param dots  every dot of the sheet
 */
export function placeLabels(labels: readonly Labelled[], dots: readonly Point[], box: Sheet['box']): Point[] {
  const taken: Box[] = [];
  return labels.map(({ text, points }) => {
    const half = (text.length * letterWidth) / 2;
    const inside = (x: number) => Math.min(Math.max(x, box.x + half), box.x + box.width - half);
    const costOf = (at: Point) => {
      const own = boxAt(at, text);
      return dots.filter((one) => meet(own, around(one))).length + 3 * taken.filter((one) => meet(own, one)).length;
    };
    const [best] = candidates(points)
      .map((at, place) => ({ at: { ...at, x: inside(at.x) }, place }))
      .map((one) => ({ ...one, cost: costOf(one.at) }))
      .toSorted((left, right) => left.cost - right.cost || left.place - right.place);
    const at = best?.at ?? { x: box.x, y: box.y };
    taken.push(boxAt(at, text));
    return at;
  });
}

/** The middle of the dots, a grid around it, and above and below them all. */
function candidates(points: readonly Point[]): Point[] {
  const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
  const middle = { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) };
  const steps = [0, -14, 20, -28, 34, -42, 48];
  const near = steps.flatMap((down) =>
    [0, -30, 30, -60, 60].map((right) => ({ x: middle.x + right, y: middle.y + down })),
  );
  const ys = points.map(({ y }) => y);
  return [...near, { x: middle.x, y: Math.min(...ys) - 12 }, { x: middle.x, y: Math.max(...ys) + 24 }];
}
