import type { Kind } from './types.ts';

/** Corners of each kind's shape in a square from −1 to 1, and how wide it is drawn, in CSS pixels; no corners is a circle. */
export const shapes: Readonly<Record<Kind, { readonly corners: readonly number[] | null; readonly size: number }>> = {
  person: { corners: null, size: 20 },
  klynge: { corners: [-1, 0, -0.5, -0.9, 0.5, -0.9, 1, 0, 0.5, 0.9, -0.5, 0.9], size: 34 },
  raad: { corners: [-0.95, -0.8, 0.95, -0.8, 0.95, 0.8, -0.95, 0.8], size: 36 },
  udvalg: { corners: [0, -1, 1, 0, 0, 1, -1, 0], size: 32 },
  kommune: { corners: [-0.85, 0.9, -0.85, -0.1, 0, -0.95, 0.85, -0.1, 0.85, 0.9], size: 22 },
  region: { corners: [-0.4, -1, 0.4, -1, 1, -0.4, 1, 0.4, 0.4, 1, -0.4, 1, -1, 0.4, -1, -0.4], size: 36 },
  moede: { corners: [0, -0.95, 1, 0.85, -1, 0.85], size: 24 },
  anbefaling: { corners: [-1, -0.65, 0.35, -0.65, 1, 0, 0.35, 0.65, -1, 0.65], size: 26 },
  indsats: {
    corners: [
      0, -1, 0.27, -0.37, 0.95, -0.31, 0.43, 0.14, 0.59, 0.81, 0, 0.45, -0.59, 0.81, -0.43, 0.14, -0.95, -0.31, -0.27,
      -0.37,
    ],
    size: 26,
  },
  tema: {
    corners: [
      -0.35, -1, 0.35, -1, 0.35, -0.35, 1, -0.35, 1, 0.35, 0.35, 0.35, 0.35, 1, -0.35, 1, -0.35, 0.35, -1, 0.35, -1,
      -0.35, -0.35, -0.35,
    ],
    size: 24,
  },
};

/** Corners as SVG has them, around a middle. */
export const pointsOf = (corners: readonly number[], { x, y, half }: { x: number; y: number; half: number }): string =>
  corners.map((corner, place) => (corner * half + (place % 2 === 0 ? x : y)).toFixed(1)).join(' ');

/** The shape and colour of a kind, beside its name. */
export function Swatch({ kind }: { readonly kind: Kind }) {
  const { corners } = shapes[kind];
  return (
    <svg class={`swatch ${kind}`} viewBox="-11 -11 22 22" width="18" height="18" aria-hidden="true">
      {corners === null ? <circle r="8.5" /> : <polygon points={pointsOf(corners, { x: 0, y: 0, half: 10 })} />}
    </svg>
  );
}
