import cytoscape, { type Core, type EdgeSingular, type ElementDefinition, type NodeSingular } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { fewDots, size, thin } from './labels.ts';
import { lay, place } from './layout.ts';
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

/** More lines than this have no words of their own. */
const fewLines = 60;

/** Opens a canvas in an element. Words and buttons are not its business: it draws, and tells what is pointed at. */
export function openCanvas(container: HTMLElement, told: Told): Canvas {
  keepStyles();
  const cy = cytoscape({
    container,
    style: styleOf(readColours(), { isLarge: false }),
    minZoom: 0.1,
    maxZoom: 3,
    pixelRatio: Math.min(devicePixelRatio, 2),
    boxSelectionEnabled: false,
    autounselectify: true,
  });
  cy.on('tap', 'node, edge', ({ target }) => told.choose(target.id()));
  cy.on('dbltap', 'node', ({ target }) => told.expand(target.id()));
  cy.on('tap', ({ target }) => {
    if (target === cy) told.choose(null);
  });
  cy.on('mouseover mouseout', 'node, edge', ({ target, type }) => target.toggleClass('pointed', type === 'mouseover'));
  const placed = new Set<string>();
  let isLarge = false;
  // Of hundreds, names are thinned out when they are laid out, and not at every step.
  const again = () => {
    if (isLarge || cy.destroyed()) return;
    size(cy);
    thin(cy);
  };
  let frame = 0;
  cy.on('zoom dragfree', () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(again);
  });
  const restyle = () => void cy.style(styleOf(readColours(), { isLarge }));
  const watch = new ResizeObserver(() => cy.resize());
  watch.observe(container);
  return {
    draw: (scene) => {
      const wasLarge = isLarge;
      isLarge = scene.dots.length > fewDots;
      if (isLarge !== wasLarge) restyle();
      cy.batch(() => {
        change(cy, scene);
        mark(cy, scene);
      });
      if (!place(cy, placed)) again();
    },
    zoom: (by) => cy.zoom({ level: cy.zoom() * by, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }),
    fit: () => cy.fit(cy.elements(':visible'), 30),
    tidy: () => lay(cy, { isFirst: true }),
    recolour: restyle,
    positions: () => new Map(cy.nodes(':visible').map((node) => [node.id(), { ...node.position() }])),
    png: (bg) => cy.png({ output: 'blob-promise', full: true, scale: 2, bg, maxWidth: 6000, maxHeight: 6000 }),
    close: () => {
      cancelAnimationFrame(frame);
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

/** Gives each element the classes that the scene has for it; what has them already is left alone. */
function mark(cy: Core, { dots, lines, hidden, wide, way, chosen }: Scene): void {
  const own = chosen === null ? cy.collection() : cy.getElementById(chosen);
  const near = own.union(own.neighborhood()).union(own.connectedNodes());
  const seen = lines.filter(({ from, to }) => !hidden.has(from) && !hidden.has(to)).length;
  // To fade hundreds would draw all of them anew.
  const fades = near.nonempty() && dots.length <= fewDots;
  const set = (name: string, has: (element: NodeSingular | EdgeSingular) => boolean) => {
    cy.elements()
      .filter((element) => has(element) !== element.hasClass(name))
      .toggleClass(name);
  };
  set('gone', (element) => hidden.has(element.id()));
  set('wide', (element) => wide.has(element.id()));
  set('way', (element) => way.has(element.id()));
  set('told', (element) => element.isEdge() && seen <= fewLines);
  set('far', (element) => fades && !near.has(element));
  set('near', (element) => element.isEdge() && near.has(element));
  set('chosen', (element) => element.id() === chosen);
}
