import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import { type Box, fitting, type Label } from './fits.ts';

/** A picture of more dots than this is drawn and laid out more plainly, and is not moved step by step. */
export const fewDots = 150;

const whole = { includeNodes: false, includeEdges: false, includeLabels: true, includeOverlays: false };
const body = { includeNodes: true, includeEdges: false, includeLabels: false, includeOverlays: false };

/** Names keep the size they have on the screen, so that those of dots that lie close come apart when one looks closer. */
export function size(cy: Core): void {
  const seen = cy.nodes(':visible').length;
  const zoom = cy.zoom();
  const closer = Math.max(5, 13 / zoom);
  const away = seen <= 60 ? Math.min(22, Math.max(12, 10 / zoom)) : 12;
  const font = zoom > 1.1 && seen <= fewDots ? closer : away;
  cy.nodes().style({ 'font-size': font, 'text-max-width': `${font * 12.5}px` });
}

/** Of names that would touch, the lesser is left out until it is pointed at or chosen; the list beside has them all. */
export function thin(cy: Core): void {
  const nodes = cy.nodes(':visible').toArray();
  const weights = new Map(nodes.map((node) => [node.id(), weightOf(node)]));
  const weight = (label: Label) => weights.get(label.id) ?? 0;
  const names = nodes.map((node) => labelOf(node, whole)).toSorted((left, right) => weight(right) - weight(left));
  const words = cy
    .edges(':visible')
    .toArray()
    .filter((edge) => edge.hasClass('told') || edge.hasClass('near') || edge.hasClass('chosen'))
    .map((edge) => labelOf(edge, whole));
  const shown = fitting(
    [...names, ...words].filter(({ box }) => box.x2 > box.x1),
    nodes.map((node) => labelOf(node, body)),
  );
  cy.batch(() => {
    for (const element of cy.elements(':visible').toArray()) element.toggleClass('mute', !shown.has(element.id()));
  });
}

/** What is chosen comes first, then its neighbours, what stands with all its neighbours, and what has most lines. */
function weightOf(node: NodeSingular): number {
  if (node.hasClass('chosen')) return 1e9;
  return (node.hasClass('far') ? 0 : 1e6) + (node.hasClass('wide') ? 1e5 : 0) + node.degree(false);
}

const labelOf = (element: NodeSingular | EdgeSingular, what: typeof whole): Label => {
  const { x1, x2, y1, y2 }: Box = element.boundingBox(what);
  return { id: element.id(), box: { x1, x2, y1, y2 } };
};
