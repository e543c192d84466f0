import { groupBy } from '../../../domain/group.ts';
import type { Both } from '../../../questions/question.ts';
import { both } from '../../../questions/say.ts';
import { type Html, html } from '../../html.ts';
import { inOne } from '../../language.ts';
import { type Kept, pathOfId } from '../../links.ts';
import type { Picture } from '../picture.ts';
import { toneOf } from '../region-tone.ts';
import { sayNumber } from '../transition/picture.ts';
import { placeLabels, type Sheet, sheets, size } from './layout.ts';
import type { Place } from './operation.ts';

/** What dots are gathered by. */
export type Gathered = 'raad' | 'klynge';

const words = {
  title: {
    raad: both('Kommunerne efter sundhedsråd', 'The municipalities by health council'),
    klynge: both('Kommunerne efter sundhedsklynge', 'The municipalities by health cluster'),
  },
  explained: {
    raad: both(
      'En prik er en kommune, og stregerne samler dem, der hører til samme sundhedsråd; farven er kommunens region i dag. Hovedstaden er tegnet to gange, den ene gang større. Prikkerne viser kommunernes midte, ikke deres grænser.',
      'A dot is a municipality, and the lines join those of one health council; the colour is the region of the municipality today. The capital is drawn twice, once larger. Dots show the middle of a municipality, not its borders.',
    ),
    klynge: both(
      'En prik er en kommune, og stregerne samler dem, der sad i samme klynge; farven er kommunens region i dag. Hul prik: en kommune i to klynger. Hovedstaden er tegnet to gange, den ene gang større. Prikkerne viser kommunernes midte, ikke deres grænser.',
      'A dot is a municipality, and the lines join those of one cluster; the colour is the region of the municipality today. Hollow dot: a municipality in two clusters. The capital is drawn twice, once larger. Dots show the middle of a municipality, not its borders.',
    ),
  },
  source: both(
    'Hvilke kommuner hver klynge og hvert råd dækker; steder fra Klimadatastyrelsen.',
    'Which municipalities each cluster and council covers; places from the Danish Agency for Climate Data.',
  ),
  kommune: both('Kommune', 'Municipality'),
  klynge: both('Sundhedsklynge', 'Health cluster'),
  raad: both('Sundhedsråd', 'Health council'),
  region: both('Region', 'Region'),
  inhabitants: both('Indbyggere', 'Inhabitants'),
  none: both('ikke oplyst', 'not stated'),
  capital: both('Hovedstaden, større', 'The capital, larger'),
} as const;

const bodiesOf = (place: Place, by: Gathered) =>
  by === 'klynge' ? place.klynger : place.sundhedsraad === null ? [] : [place.sundhedsraad];

/** Kommuner as dots, drawn together by the body that covers them. */
export function mapPicture(places: readonly Place[], by: Gathered, kept: Kept): Picture {
  const say = (text: Both) => inOne(text, kept.language);
  return {
    name: 'kort',
    language: kept.language,
    query: { efter: by === 'raad' ? null : by },
    title: say(words.title[by]),
    explained: say(words.explained[by]),
    source: say(words.source),
    day: null,
    ...size,
    drawn: html`${sheets.map((sheet) => drawSheet(sheet, places, { by, kept }))}`,
    table: {
      columns: [words.kommune, words.klynge, words.raad, words.region, words.inhabitants].map(say),
      rows: places.map((place) => rowOf(place, kept)),
    },
  };
}

interface How {
  readonly by: Gathered;
  readonly kept: Kept;
}

interface Gathering {
  readonly body: { readonly id: string; readonly name: string };
  readonly members: readonly Place[];
}

function drawSheet(sheet: Sheet, places: readonly Place[], how: How): Html {
  const here = places.filter(sheet.holds);
  const { x, y, width, height } = sheet.box;
  const pairs = here.flatMap((place) => bodiesOf(place, how.by).map((body) => ({ place, body })));
  const gathered = [...groupBy(pairs, ({ body }) => body.id).values()].flatMap((group): Gathering[] => {
    const [first] = group;
    return first === undefined ? [] : [{ body: first.body, members: group.map(({ place }) => place) }];
  });
  const heading = sheet.name === 'CAPITAL' ? inOne(words.capital, how.kept.language) : 'Bornholm';
  return html`${
    sheet.name !== 'DENMARK' &&
    html`<rect class="inset" x="${x - 10}" y="${y - 10}" width="${width + 20}" height="${height + 20}"/><text class="head" x="${x - 10}" y="${y - 18}">${heading}</text>\n`
  }${gathered.map((one) => drawLines(one, sheet))}${here.map((place) => drawPlace(place, sheet, how))}${drawNames(
    gathered.filter(({ body }) => sheetOf(body.id, places, how.by) === sheet.name),
    sheet,
    { here, kept: how.kept },
  )}`;
}

/** The one sheet that names a body: that of the capital where most of its kommuner are drawn larger. */
function sheetOf(bodyId: string, places: readonly Place[], by: Gathered): Sheet['name'] {
  const members = places.filter((place) => bodiesOf(place, by).some(({ id }) => id === bodyId));
  const larger = sheets.filter(({ name }) => name !== 'DENMARK');
  return larger.find(({ holds }) => members.filter(holds).length * 2 > members.length)?.name ?? 'DENMARK';
}

/** Lines from the middle of a body's dots to each. */
function drawLines({ members }: Gathering, sheet: Sheet): Html {
  const points = members.map(sheet.at);
  const middle = {
    x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
    y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
  };
  const end = ({ x, y }: typeof middle, number: 1 | 2) =>
    html`x${number}="${x.toFixed(1)}" y${number}="${y.toFixed(1)}"`;
  return html`<g class="gathered ${toneOf(members[0]?.region.id ?? '')}">${points.map((point) => html`<line ${end(middle, 1)} ${end(point, 2)}/>`)}</g>
`;
}

/** The names of the bodies, over lines and dots. */
function drawNames(
  gathered: readonly Gathering[],
  sheet: Sheet,
  { here, kept }: { here: readonly Place[]; kept: Kept },
): Html {
  const labels = gathered.map(({ body, members }) => ({
    text: body.name.replace(/^Sundheds(klyngen?|råd) /, ''),
    points: members.map(sheet.at),
  }));
  const places = placeLabels(labels, here.map(sheet.at), sheet.box);
  return html`${gathered.map(({ body }, place) => {
    const { x = 0, y = 0 } = places[place] ?? {};
    return html`<a href="${pathOfId(body.id, kept)}" aria-label="${body.name}"><text class="label" x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="middle">${labels[place]?.text}</text></a>\n`;
  })}`;
}

function drawPlace(place: Place, sheet: Sheet, { by, kept }: How): Html {
  const { x, y } = sheet.at(place);
  const bodies = bodiesOf(place, by);
  const told = `${place.name}: ${bodies.map(({ name }) => name).join(', ') || inOne(words.none, kept.language)}`;
  return html`<a class="place ${toneOf(place.region.id)}${bodies.length > 1 && ' several'}" href="${pathOfId(place.id, kept)}" aria-label="${told}"><title>${told}</title><circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="6"/></a>
`;
}

function rowOf({ id, name, klynger, sundhedsraad, region, population }: Place, kept: Kept) {
  const link = (to: string, text: string) => html`<a href="${pathOfId(to, kept)}">${text}</a>`;
  const none = html`<span class="none">${inOne(words.none, kept.language)}</span>`;
  return [
    link(id, name),
    klynger.length === 0 ? none : klynger.map((one, place) => html`${place > 0 && ', '}${link(one.id, one.name)}`),
    sundhedsraad === null ? none : link(sundhedsraad.id, sundhedsraad.name),
    link(region.id, region.name),
    sayNumber(population, kept.language),
  ];
}
