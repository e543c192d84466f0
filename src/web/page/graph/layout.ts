import type { Core, LayoutOptions } from 'cytoscape';

/** A picture of more dots than this is drawn and laid out more plainly, and is not moved step by step. */
export const fewDots = 150;

const calm = matchMedia('(prefers-reduced-motion: reduce)');

/** Finds a place for dots that are seen for the first time: beside what they hang on, then all are loosened. */
export function place(cy: Core, placed: Set<string>): void {
  for (const id of placed) if (cy.getElementById(id).empty()) placed.delete(id);
  const isFirst = placed.size === 0;
  const fresh = cy.nodes(':visible').filter((node) => !placed.has(node.id()));
  if (fresh.empty()) return;
  if (!isFirst) {
    fresh.forEach((node, index) => {
      const [beside] = node
        .neighborhood()
        .nodes()
        .filter((other) => placed.has(other.id()));
      const { x, y } = beside?.position() ?? { x: 0, y: 0 };
      // Turned by the golden angle, so that no two begin on one spot.
      const [angle, far] = [index * 2.4, 40 + 4 * Math.sqrt(index)];
      node.position({ x: x + far * Math.cos(angle), y: y + far * Math.sin(angle) });
    });
  }
  fresh.forEach((node) => void placed.add(node.id()));
  lay(cy, { isFirst });
}

/** Lays out what is seen: from the beginning, or by loosening what stands. */
export function lay(cy: Core, { isFirst }: { isFirst: boolean }): void {
  const seen = cy.elements(':visible');
  const moves = !isFirst && !calm.matches && seen.nodes().length < fewDots;
  const options = {
    name: 'fcose',
    randomize: isFirst,
    animate: moves,
    animationDuration: 350,
    fit: true,
    padding: 30,
    nodeDimensionsIncludeLabels: seen.nodes().length < fewDots,
    nodeSeparation: 90,
    idealEdgeLength: 95,
    nodeRepulsion: 9000,
    gravity: 0.3,
    numIter: seen.nodes().length > fewDots ? 500 : 2500,
  };
  const layout = seen.layout(options as LayoutOptions);
  layout.one('layoutstop', () => {
    if (isFirst) turn(cy);
    readable(cy);
  });
  layout.run();
}

/** A picture that lies across its frame is turned: a way between two reads from left to right on a wide page. */
function turn(cy: Core): void {
  const { w, h } = cy.elements(':visible').boundingBox();
  if (w > h === cy.width() > cy.height()) return;
  cy.nodes().positions((node) => ({ x: node.position('y'), y: node.position('x') }));
  cy.fit(cy.elements(':visible'), 30);
}

/** Names of a small picture in a small frame are drawn larger, so that they can be read without zooming. */
function readable(cy: Core): void {
  const isSmall = cy.nodes(':visible').length <= 60;
  const size = isSmall ? Math.min(22, Math.max(12, 10 / cy.zoom())) : 12;
  cy.nodes().style('font-size', size);
}
