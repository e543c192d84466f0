import type { StylesheetJson } from 'cytoscape';
import { shapes } from './shapes.tsx';
import { type Kind, kinds } from './types.ts';

/** The colours of the page, as its stylesheet has them now: in light or dark. */
export interface Colours {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly link: string;
  readonly kinds: Readonly<Record<Kind, string>>;
}

export function readColours(): Colours {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const ofKinds = Object.fromEntries(kinds.map((kind) => [kind, read(`graf-${kind}`)]));
  return {
    paper: read('sheet'),
    ink: read('ink'),
    soft: read('soft'),
    link: read('link'),
    kinds: ofKinds as Record<Kind, string>,
  };
}

/**
 * How everything is drawn. Labels of lines stand where there are few of them, and on what is chosen. A large picture is
 * drawn with less: outlines and arrows of hundreds are what takes time.
 */
export function styleOf(colours: Colours, { isLarge }: { isLarge: boolean }): StylesheetJson {
  return isLarge ? [...fullStyle(colours), ...plainer] : fullStyle(colours);
}

const plainer: StylesheetJson = [
  { selector: 'node', style: { 'text-outline-width': 0, 'min-zoomed-font-size': 9 } },
  { selector: 'edge', style: { 'curve-style': 'haystack', 'text-outline-width': 0 } },
];

function fullStyle({ paper, ink, soft, link, kinds: colours }: Colours): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        label: 'data(name)',
        color: ink,
        'font-family': 'system-ui, sans-serif',
        'font-size': 12,
        'text-valign': 'bottom',
        'text-margin-y': 3,
        'text-wrap': 'ellipsis',
        'text-max-width': '150px',
        'text-outline-color': paper,
        'text-outline-width': 2,
        'min-zoomed-font-size': 7,
        'border-width': 1,
        'border-color': ink,
        'overlay-opacity': 0,
      },
    },
    ...kinds.map((kind) => {
      const { corners, size } = shapes[kind];
      return {
        selector: `node[kind = "${kind}"]`,
        style: {
          width: size,
          height: size,
          'background-color': colours[kind],
          ...(corners === null
            ? { shape: 'ellipse' as const }
            : { shape: 'polygon' as const, 'shape-polygon-points': [...corners] }),
        },
      };
    }),
    { selector: 'node.wide', style: { 'border-width': 3.5 } },
    {
      selector: 'edge',
      style: {
        width: 1.4,
        'line-color': soft,
        'curve-style': 'straight',
        'target-arrow-shape': 'vee',
        'target-arrow-color': soft,
        'arrow-scale': 0.8,
        color: ink,
        'font-family': 'system-ui, sans-serif',
        'font-size': 10,
        'min-zoomed-font-size': 8,
        'text-rotation': 'autorotate',
        'text-outline-color': paper,
        'text-outline-width': 2,
        'overlay-opacity': 0,
      },
    },
    { selector: 'edge[?derived]', style: { 'line-style': 'dashed' } },
    { selector: 'edge.told, edge.near, edge.chosen', style: { label: 'data(word)' } },
    { selector: 'edge.way', style: { width: 4, 'line-color': link, 'target-arrow-color': link } },
    { selector: '.far', style: { opacity: 0.32 } },
    { selector: 'node.chosen', style: { 'border-width': 5, 'border-color': link, 'font-weight': 'bold' } },
    { selector: 'edge.chosen', style: { width: 4, 'line-color': link, 'target-arrow-color': link } },
    { selector: '.mute', style: { 'text-opacity': 0 } },
    { selector: '.pointed, .chosen', style: { 'text-opacity': 1, 'z-index': 10 } },
    { selector: '.gone', style: { display: 'none' } },
  ];
}
