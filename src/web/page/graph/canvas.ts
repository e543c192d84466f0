import cytoscape, { type Core, type ElementDefinition, type LayoutOptions } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { readColours, styleOf } from './style.ts';
import type { Dot, Line } from './types.ts';

cytoscape.use(fcose);

/** What is drawn: everything of the picture, and which of it is not to be seen. */
export interface Scene {
  readonly dots: readonly Dot[];
  readonly lines: readonly Line[];
  /** Ids of dots that are hidden; their lines go with them. */
  readonly hidden: ReadonlySet<string>;
  /** Ids of dots that stand with all their neighbours, and of lines on a shortest way. */
  readonly wide: ReadonlySet<string>;
  readonly way: ReadonlySet<string>;
  readonly chosen: string | null;
}

export interface Position {
  readonly x: number;
  readonly y: number;
}

/** The picture on the page. */
export interface Canvas {
  draw(scene: Scene): void;
  zoom(by: number): void;
  fit(): void;
  tidy(): void;
  /** Reads the colours of the page again. */
  recolour(): void;
  /** Where each dot that is seen stands, for a picture to take away. */
  positions(): ReadonlyMap<string, Position>;
  png(background: string): Promise<Blob>;
  close(): void;
}

interface Told {
  choose(id: string | null): void;
  expand(id: string): void;
}

/** More lines than this have no words of their own, and no more dots than this are moved step by step. */
const fewLines = 60;
const fewDots = 150;

const calm = matchMedia('(prefers-reduced-motion: reduce)');

/** Opens a canvas in an element. Words and buttons are not its business: it draws, and tells what is pointed at. */
export function openCanvas(container: HTMLElement, told: Told): Canvas {
  keepStyles();
  const cy = cytoscape({
    container,
    style: styleOf(readColours()),
    minZoom: 0.1,
    maxZoom: 3,
    // What moves is drawn as one image: hundreds of labels a frame are more than a small machine draws.
    textureOnViewport: true,
    pixelRatio: Math.min(devicePixelRatio, 2),
    boxSelectionEnabled: false,
    autounselectify: true,
  });
  cy.on('tap', 'node, edge', ({ target }) => told.choose(target.id()));
  cy.on('dbltap', 'node', ({ target }) => told.expand(target.id()));
  cy.on('tap', ({ target }) => {
    if (target === cy) told.choose(null);
  });
  const placed = new Set<string>();
  const watch = new ResizeObserver(() => cy.resize());
  watch.observe(container);
  return {
    draw: (scene) => {
      cy.batch(() => {
        change(cy, scene);
        mark(cy, scene);
      });
      place(cy, placed);
    },
    zoom: (by) => cy.zoom({ level: cy.zoom() * by, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }),
    fit: () => cy.fit(cy.elements(':visible'), 30),
    tidy: () => lay(cy, { isFirst: true }),
    recolour: () => cy.style(styleOf(readColours())),
    positions: () => new Map(cy.nodes(':visible').map((node) => [node.id(), { ...node.position() }])),
    png: (bg) => cy.png({ output: 'blob-promise', full: true, scale: 2, bg, maxWidth: 6000, maxHeight: 6000 }),
    close: () => {
      watch.disconnect();
      cy.destroy();
    },
  };
}

/** Cytoscape brings a rule of its own in a `<style>`, which the page's policy forbids; graph.css has that rule. */
function keepStyles(): void {
  const id = '__________cytoscape_stylesheet';
  if (document.getElementById(id)) return;
  const mark = document.createElement('meta');
  mark.id = id;
  document.head.append(mark);
}

/** Brings the elements in line with the scene: what went goes, what came comes. */
function change(cy: Core, { dots, lines }: Scene): void {
  const wanted = new Set([...dots, ...lines].map(({ id }) => id));
  cy.remove(cy.elements().filter((element) => !wanted.has(element.id())));
  const come: ElementDefinition[] = [
    ...dots.map(({ id, kind, name }) => ({ group: 'nodes' as const, data: { id, kind, name } })),
    ...lines.map(({ id, from, to, word, derived }) => ({
      group: 'edges' as const,
      data: { id, source: from, target: to, word, derived },
    })),
  ];
  cy.add(come.filter(({ data: { id } }) => cy.getElementById(String(id)).empty()));
}

function mark(cy: Core, { lines, hidden, wide, way, chosen }: Scene): void {
  const near = chosen === null ? null : cy.getElementById(chosen).closedNeighborhood().union(cy.getElementById(chosen));
  const around = near?.edges().connectedNodes().union(near) ?? null;
  const seen = lines.filter(({ from, to }) => !hidden.has(from) && !hidden.has(to)).length;
  cy.nodes().forEach((node) => {
    node.toggleClass('gone', hidden.has(node.id())).toggleClass('wide', wide.has(node.id()));
  });
  cy.edges().toggleClass('told', seen <= fewLines);
  cy.edges().forEach((edge) => {
    edge.toggleClass('way', way.has(edge.id()));
  });
  cy.elements().forEach((element) => {
    const isFar = around !== null && around.nonempty() && !around.has(element);
    element.toggleClass('far', isFar).toggleClass('chosen', element.id() === chosen);
    if (element.isEdge()) element.toggleClass('near', near?.has(element) ?? false);
  });
}

/** Finds a place for dots that are seen for the first time: beside what they hang on, then all are loosened. */
function place(cy: Core, placed: Set<string>): void {
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

function lay(cy: Core, { isFirst }: { isFirst: boolean }): void {
  const seen = cy.elements(':visible');
  const moves = !isFirst && !calm.matches && seen.nodes().length < fewDots;
  const options = {
    name: 'fcose',
    randomize: isFirst,
    animate: moves,
    animationDuration: 350,
    fit: true,
    padding: 30,
    nodeDimensionsIncludeLabels: true,
    nodeSeparation: 90,
    idealEdgeLength: 95,
    nodeRepulsion: 9000,
    gravity: 0.3,
    numIter: seen.nodes().length > fewDots ? 800 : 2500,
  };
  seen.layout(options as LayoutOptions).run();
}
