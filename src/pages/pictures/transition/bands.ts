import { sankey, sankeyLinkHorizontal } from 'd3-sankey';
import type { Flow } from './operation.ts';

/** What a band's width counts. */
export type Measure = 'kommuner' | 'indbyggere';

/** A klynge or a råd in its place. */
export interface Block {
  readonly id: string;
  readonly name: string;
  readonly regionId: string;
  readonly regionName: string;
  readonly side: 'FROM' | 'TO';
  readonly y0: number;
  readonly y1: number;
  readonly amount: number;
}

/** A band between two blocks; `shared` where its kommuner sit in several klynger. */
export interface Band {
  readonly flow: Flow;
  readonly shared: boolean;
  readonly kommuner: Flow['kommuner'];
  readonly amount: number;
  readonly path: string;
  readonly width: number;
}

/** Where the drawing begins and ends, and how far blocks are apart; units of the picture. */
export interface Room {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly thick: number;
  readonly gap: number;
}

// From north to south, as a Danish map has them; Østdanmark where its two forerunners stand.
const regions = [
  'region-nordjylland',
  'region-midtjylland',
  'region-syddanmark',
  'region-sjaelland',
  'region-hovedstaden',
  'region-oestdanmark',
];
const placeOf = (regionId: string) => (regions.indexOf(regionId) + regions.length + 1) % (regions.length + 1);

interface Node {
  readonly id: string;
  readonly block: Pick<Block, 'name' | 'regionId' | 'regionName' | 'side'>;
}
interface Link {
  readonly source: string;
  readonly target: string;
  readonly value: number;
  readonly flow: Flow;
  readonly shared: boolean;
  readonly kommuner: Flow['kommuner'];
}

/**
 * Places klynger to the left and råd to the right. A kommune that sits in n klynger is drawn once: each of its n bands
 * has an n-th of its width, so that a råd is as high as the kommuner it has.
 */
export function bandsOf(flows: readonly Flow[], measure: Measure, room: Room): { blocks: Block[]; bands: Band[] } {
  const links = flows.flatMap((flow) => linksOf(flow, flows, measure));
  const graph = sankey<Node, Link>()
    .nodeId(({ id }) => id)
    .nodeSort(null as never)
    .linkSort(null as never)
    .nodeWidth(room.thick)
    .nodePadding(room.gap)
    .iterations(32)
    .extent([
      [room.left, room.top],
      [room.right, room.bottom],
    ])({ nodes: nodesOf(flows), links });
  const draw = sankeyLinkHorizontal();
  return {
    blocks: graph.nodes.map(({ id, block, y0 = 0, y1 = 0, value = 0 }) => ({ id, ...block, y0, y1, amount: value })),
    bands: graph.links.map((link) => ({
      flow: link.flow,
      shared: link.shared,
      kommuner: link.kommuner,
      amount: link.value,
      path: draw(link) ?? '',
      width: link.width ?? 0,
    })),
  };
}

function linksOf(flow: Flow, flows: readonly Flow[], measure: Measure): Link[] {
  const isShared = ({ id }: { id: string }) => flow.sharedKommuner.some((one) => one.id === id);
  const weight = (kommune: Flow['kommuner'][number]) => {
    const times = isShared(kommune)
      ? flows.filter(({ kommuner }) => kommuner.some(({ id }) => id === kommune.id)).length
      : 1;
    return (measure === 'kommuner' ? 1 : kommune.population) / times;
  };
  const part = (shared: boolean): Link[] => {
    const kommuner = flow.kommuner.filter((one) => isShared(one) === shared);
    const value = kommuner.reduce((sum, one) => sum + weight(one), 0);
    const ends = { source: flow.klynge.id, target: flow.sundhedsraad.id };
    return value === 0 ? [] : [{ ...ends, value, flow, shared, kommuner }];
  };
  return [...part(false), ...part(true)];
}

/** Region by region; within one, klynger follow the råd that most of their kommuner go to. */
function nodesOf(flows: readonly Flow[]): Node[] {
  const byRegion = (left: Node, right: Node) => placeOf(left.block.regionId) - placeOf(right.block.regionId);
  const nodeOf = (body: Flow['sundhedsraad'], side: Block['side']): Node => ({
    id: body.id,
    block: { name: body.name, regionId: body.region.id, regionName: body.region.name, side },
  });
  const largest = flows.toSorted((left, right) => right.kommuneShare - left.kommuneShare);
  const from = once(flows.map(({ klynge }) => nodeOf(klynge, 'FROM'))).toSorted(byRegion);
  const mainOf = (node: Node) => largest.find(({ klynge }) => klynge.id === node.id)?.sundhedsraad.id;
  const first = (raad: Node) => from.findIndex((node) => mainOf(node) === raad.id);
  const to = once(flows.map(({ sundhedsraad }) => nodeOf(sundhedsraad, 'TO'))).toSorted((a, b) => first(a) - first(b));
  const target = (node: Node) => to.findIndex(({ id }) => id === mainOf(node));
  return [...from.toSorted((a, b) => target(a) - target(b)), ...to];
}

const once = (nodes: readonly Node[]): Node[] => [...new Map(nodes.map((node) => [node.id, node])).values()];
