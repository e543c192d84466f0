import type { Core, LayoutOptions } from 'cytoscape';
import { fewDots, size, thin } from './labels.ts';

const calm = matchMedia('(prefers-reduced-motion: reduce)');

/**
 * Finds a place for dots that are seen for the first time: beside what they hang on, then all are loosened. Says whether
 * there were any.
 */
export function place(cy: Core, placed: Set<string>): boolean {
  for (const id of placed) if (cy.getElementById(id).empty()) placed.delete(id);
  const isFirst = placed.size === 0;
  const fresh = cy.nodes(':visible').filter((node) => !placed.has(node.id()));
  if (fresh.empty()) return false;
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
  return true;
}

/** Lays out what is seen: from the beginning, or by loosening what stands. */
export function lay(cy: Core, { isFirst }: { isFirst: boolean }): void {
  const seen = cy.elements(':visible');
  if (seen.edges().nonempty() && seen.edges().filter('.way').length === seen.edges().length) {
    line(cy);
    return;
  }
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
    idealEdgeLength: 115,
    nodeRepulsion: 9000,
    gravity: 0.3,
    numIter: seen.nodes().length > fewDots ? 500 : 2500,
  };
  const layout = seen.layout(options as LayoutOptions);
  layout.one('layoutstop', () => {
    if (isFirst) turn(cy);
    size(cy);
    thin(cy);
  });
  layout.run();
}

/** A picture of ways alone goes from one end to the other, step by step; what is as far from the first stands together. */
function line(cy: Core): void {
  const steps: string[][] = [];
  cy.elements(':visible').bfs({
    roots: cy.nodes(':visible').first(),
    visit: (node, _edge, _from, _place, depth) => {
      steps[depth] ??= [];
      steps[depth].push(node.id());
    },
  });
  const tall = cy.height() > cy.width();
  for (const [step, ids] of steps.entries()) {
    for (const [place, id] of ids.entries()) {
      const [along, across] = [step * 150, (place - (ids.length - 1) / 2) * 110];
      cy.getElementById(id).position(tall ? { x: across * 1.4, y: along * 0.8 } : { x: along, y: across });
    }
  }
  cy.fit(cy.elements(':visible'), 30);
  size(cy);
  thin(cy);
}

/** A picture that lies across its frame is turned: a way between two reads from left to right on a wide page. */
function turn(cy: Core): void {
  const { w, h } = cy.elements(':visible').boundingBox();
  if (w > h === cy.width() > cy.height()) return;
  cy.nodes().positions((node) => ({ x: node.position('y'), y: node.position('x') }));
  cy.fit(cy.elements(':visible'), 30);
}
