import { groupBy } from '../../../domain/group.ts';
import type { Both } from '../../../questions/question.ts';
import { both, sayCount } from '../../../questions/say.ts';
import { html } from '../../html.ts';
import { inOne, type Language } from '../../language.ts';
import { type Kept, pathOfId } from '../../links.ts';
import { hatch } from '../figure.ts';
import type { Picture } from '../picture.ts';
import { toneOf } from '../region-tone.ts';
import { type Band, type Block, bandsOf, type Measure } from './bands.ts';
import type { Flow } from './operation.ts';

const words = {
  title: {
    kommuner: both(
      'Fra klynger til sundhedsråd, efter kommuner',
      'From clusters to health councils, by municipalities',
    ),
    indbyggere: both(
      'Fra klynger til sundhedsråd, efter indbyggere',
      'From clusters to health councils, by inhabitants',
    ),
  },
  explained: {
    kommuner: both(
      'Til venstre klyngerne, til højre sundhedsrådene. Et bånds bredde er antallet af kommuner; farven er klyngens region. Skraveret: en kommune, der sad i to klynger, og som tegnes én gang, delt ligeligt. Et bånd fører til sine kommuner og beviset for dem.',
      'Clusters on the left, health councils on the right. The width of a band is its number of municipalities; the colour is the region of the cluster. Hatched: a municipality that sat in two clusters, drawn once, halved. A band leads to its municipalities and the evidence for them.',
    ),
    indbyggere: both(
      'Til venstre klyngerne, til højre sundhedsrådene. Et bånds bredde er kommunernes indbyggere; farven er klyngens region. Skraveret: en kommune, der sad i to klynger, og som tegnes én gang, delt ligeligt. Et bånd fører til sine kommuner og beviset for dem.',
      'Clusters on the left, health councils on the right. The width of a band is the number of inhabitants of its municipalities; the colour is the region of the cluster. Hatched: a municipality that sat in two clusters, drawn once, halved. A band leads to its municipalities and the evidence for them.',
    ),
  },
  source: both(
    'Udledt af, hvilke kommuner hver klynge og hvert råd dækker; hver dækning har sit bevis.',
    'Derived from which municipalities each cluster and council covers; each coverage has its evidence.',
  ),
  from: both('Sundhedsklynge', 'Health cluster'),
  to: both('Sundhedsråd', 'Health council'),
  kommuner: both('Kommuner', 'Municipalities'),
  inhabitants: both('Indbyggere', 'Inhabitants'),
  evidence: both('Bevis', 'Evidence'),
  shared: both('i to klynger', 'in two clusters'),
} as const;

const width = 980;
const room = { left: 250, right: 650, top: 34, bottom: 1010, thick: 12, gap: 10 };

/** A number as the language writes it: "264.031", "264,031"; at most one decimal. */
export const sayNumber = (value: number, language: Language): string =>
  value.toLocaleString(language === 'da' ? 'da-DK' : 'en-GB', { maximumFractionDigits: 1 });

/**
 * The transition as bands from each klynge to the råd that get its kommuner.
 *
 * @param about  the one body whose bands these are; null for all
 */
export function transition(flows: readonly Flow[], measure: Measure, kept: Kept, about: string | null = null): Picture {
  const say = (text: Both) => inOne(text, kept.language);
  const bottom = about === null ? room.bottom : room.top + 30 + flows.length * 44;
  const { blocks, bands } = bandsOf(flows, measure, { ...room, bottom });
  const name = flows.flatMap(({ klynge, sundhedsraad }) => [klynge, sundhedsraad]).find(({ id }) => id === about)?.name;
  return {
    name: 'overgang',
    language: kept.language,
    query: { om: about, maal: measure === 'kommuner' ? null : measure },
    title: name === undefined ? say(words.title[measure]) : `${name}: ${say(words.title[measure])}`,
    explained: say(words.explained[measure]),
    source: say(words.source),
    day: null,
    width,
    height: bottom + 12,
    drawn: html`${hatch('skravering')}
<text class="head" x="${room.left}" y="18" text-anchor="end">${say(words.from)}</text>
<text class="head" x="${room.right}" y="18">${say(words.to)}</text>
${about === null && regionsOf(blocks)}${bands.map((band) => drawBand(band, measure, kept))}${blocks.map((block) => drawBlock(block, sizeOf(block, flows, measure), kept))}`,
    table: {
      columns: [words.from, words.to, words.kommuner, words.inhabitants, words.evidence].map(say),
      rows: flows.map((flow) => rowOf(flow, kept)),
    },
  };
}

/** The name of each region beside its first block, on both sides. */
const regionsOf = (blocks: readonly Block[]) =>
  [...groupBy(blocks, ({ side, regionId }) => `${side} ${regionId}`).values()].flatMap((group) => {
    const top = group.toSorted((left, right) => left.y0 - right.y0)[0];
    if (top === undefined) return [];
    const [x, anchor] = top.side === 'FROM' ? [0, 'start'] : [width, 'end'];
    const y = ((top.y0 + top.y1) / 2).toFixed(1);
    return html`<text class="region ${toneOf(top.regionId)}" x="${x}" y="${y}" dy=".35em" text-anchor="${anchor}">${top.regionName.replace(/^Region /, '')}</text>\n`;
  });

/** "5 kommuner", "264.031 indbyggere i 5 kommuner": whole ones, however they are drawn. */
function sayKommuner(kommuner: Flow['kommuner'], measure: Measure): Both {
  const count = sayCount(kommuner.length, both('kommune', 'municipality'), both('kommuner', 'municipalities'));
  if (measure === 'kommuner') return count;
  const people = kommuner.reduce((sum, { population }) => sum + population, 0);
  return both(
    `${sayNumber(people, 'da')} indbyggere i ${count.da}`,
    `${sayNumber(people, 'en')} inhabitants in ${count.en}`,
  );
}

/** What a block has: "5 kommuner, heraf 1 i to klynger". */
function sizeOf({ id }: Block, flows: readonly Flow[], measure: Measure): Both {
  const own = flows.filter(({ klynge, sundhedsraad }) => klynge.id === id || sundhedsraad.id === id);
  const kommuner = [...new Map(own.flatMap((flow) => flow.kommuner).map((one) => [one.id, one])).values()];
  const shared = new Set(own.flatMap((flow) => flow.sharedKommuner.map((one) => one.id))).size;
  const { da, en } = sayKommuner(kommuner, measure);
  if (shared === 0) return both(da, en);
  if (kommuner.length === 1) return both(`${da}, der sad i to klynger`, `${en} that sat in two clusters`);
  return both(`${da}, heraf ${shared} i to klynger`, `${en}, ${shared} of them in two clusters`);
}

function drawBand({ flow, shared, kommuner, path, width: thick }: Band, measure: Measure, kept: Kept) {
  const size = sayKommuner(kommuner, measure);
  const said = shared ? both(`${size.da}, der sad i to klynger`, `${size.en} that sat in two clusters`) : size;
  const name = `${flow.klynge.name} → ${flow.sundhedsraad.name}: ${inOne(said, kept.language)}: ${kommuner.map((one) => one.name).join(', ')}`;
  const tone = toneOf(flow.klynge.region.id);
  return html`<a class="band ${tone}${shared && ' shared'}" href="${pathOfId(flow.id, kept)}" aria-label="${name}"><title>${name}</title><path d="${path}" stroke-width="${Math.max(1, thick).toFixed(2)}"/></a>
`;
}

function drawBlock({ id, name, regionId, regionName, side, y0, y1 }: Block, size: Both, kept: Kept) {
  const [x, at, anchor] =
    side === 'FROM' ? [room.left, room.left - 8, 'end'] : [room.right - room.thick, room.right + 8, 'start'];
  const short = name.replace(/^Sundheds(klyngen?|råd) /, '');
  const told = `${name}, ${regionName}: ${inOne(size, kept.language)}`;
  return html`<a class="block ${toneOf(regionId)}" href="${pathOfId(id, kept)}" aria-label="${told}"><title>${told}</title><rect x="${x}" y="${y0.toFixed(1)}" width="${room.thick}" height="${Math.max(2, y1 - y0).toFixed(1)}"/><text x="${at}" y="${((y0 + y1) / 2).toFixed(1)}" dy=".35em" text-anchor="${anchor}">${short}</text></a>
`;
}

function rowOf({ id, klynge, sundhedsraad, kommuner, sharedKommuner }: Flow, kept: Kept) {
  const link = (to: string, text: string) => html`<a href="${pathOfId(to, kept)}">${text}</a>`;
  const shared = (kommuneId: string) =>
    sharedKommuner.some((one) => one.id === kommuneId) && ` (${inOne(words.shared, kept.language)})`;
  return [
    link(klynge.id, klynge.name),
    link(sundhedsraad.id, sundhedsraad.name),
    kommuner.map((one, place) => html`${place > 0 && ', '}${link(one.id, one.name)}${shared(one.id)}`),
    sayNumber(
      kommuner.reduce((sum, { population }) => sum + population, 0),
      kept.language,
    ),
    link(id, inOne(words.evidence, kept.language)),
  ];
}
