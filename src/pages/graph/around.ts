import type { Edition } from '../../api/asking.ts';
import { both, sayList } from '../../questions/say.ts';
import { word } from '../../questions/words.ts';
import { type Row, row, text } from '../thing/named.ts';
import { type GraphKind, kindOfType } from './kinds.ts';
import { neighboursOperation, regionOperation } from './operations.ts';
import type { Sketch } from './sketch.ts';

/** Few enough that the API gives them all at once, however long their lists are. */
const atOnce = 4;

/** Who stands among the members: officials only where they are asked for. */
export const electedOf = (officials: boolean): readonly string[] | null => (officials ? null : ['YES', 'UNKNOWN']);

/** Draws things with all their neighbours. */
export async function drawAround(
  ids: readonly string[],
  { edition, officials, sketch }: { edition: Edition; officials: boolean; sketch: Sketch },
): Promise<void> {
  const parts = ids.flatMap((_, place) => (place % atOnce === 0 ? [ids.slice(place, place + atOnce)] : []));
  const asked = await Promise.all(
    parts.map((part) =>
      edition.ask<{ nodes: readonly (Row | null)[] }>(neighboursOperation, {
        ids: part,
        elected: electedOf(officials),
      }),
    ),
  );
  for (const start of asked.flatMap(({ nodes }) => nodes)) {
    const kind = kindOfType(start?.['__typename']);
    const id = sketch.dot(start);
    if (start === null || kind === null || id === null) continue;
    const around =
      kind === 'region' ? { ...start, ...(await edition.ask<Row>(regionOperation, { region: id })) } : start;
    draw[kind](around, sketch);
    if (Object.values(around).some((value) => row(row(value)['pageInfo'])['hasNextPage'] === true)) sketch.hasMore(id);
  }
}

/** The rows of a list, of either shape. */
function rowsOf(value: unknown): readonly Row[] {
  const list = Array.isArray(value) ? value : row(value)['nodes'];
  return Array.isArray(list) ? list : [];
}

function drawBody(body: Row, sketch: Sketch): void {
  for (const seat of rowsOf(body['memberships'])) sketch.seat(seat);
  sketch.line('liesIn', [body, body['region']], { about: body['id'], property: 'region' });
  for (const meeting of rowsOf(body['meetings'])) {
    sketch.line('held', [body, meeting], { about: meeting['id'], property: 'heldOn' });
  }
  drawTopics(body, sketch);
}

function drawTopics(body: Row, sketch: Sketch): void {
  for (const one of rowsOf(body['recommendations'])) sketch.line('recommends', [body, one], { about: one['id'] });
  for (const one of rowsOf(body['initiatives'])) sketch.line('worksOn', [body, one], { about: one['id'] });
}

function drawCoverage(body: Row, sketch: Sketch): void {
  for (const { id, kommune } of rowsOf(body['coverage'])) sketch.line('covers', [body, kommune], { id });
}

const flowOf = ({ id, kommuner }: Row) => ({ id, detail: sayList(rowsOf(kommuner).map(({ name }) => String(name))) });
const stageOf = ({ id, stage }: Row) => ({ id, detail: word('HandoverStage', text(stage) ?? '') });

function drawMade(thing: Row, sketch: Sketch, kind: 'recommends' | 'worksOn'): void {
  const about = { about: thing['id'] };
  sketch.line(kind, [thing['ofBody'], thing], about);
  sketch.line('dealtWith', [thing['meeting'], thing], about);
  for (const theme of rowsOf(thing['themes'])) sketch.line('isAbout', [thing, theme], about);
}

function drawSatFor(seat: Row, sketch: Sketch): void {
  const { id, person, represents, body } = seat;
  const where = text(row(body)['name']);
  sketch.line('satFor', [person, represents], {
    about: id,
    property: 'represents',
    ...(where === null ? {} : { detail: both(`i ${where}`, `in ${where}`) }),
  });
}

function drawAttended(attendance: Row, [person, meeting]: readonly [unknown, unknown], sketch: Sketch): void {
  sketch.line('attended', [person, meeting], {
    id: attendance['id'],
    word: word('AttendanceState', text(attendance['state']) ?? ''),
  });
}

/** How each kind is drawn with what stands beside it. */
const draw: Readonly<Record<GraphKind, (thing: Row, sketch: Sketch) => void>> = {
  klynge: (klynge, sketch) => {
    drawBody(klynge, sketch);
    drawCoverage(klynge, sketch);
    for (const flow of rowsOf(klynge['feeds'])) sketch.line('feeds', [klynge, flow['sundhedsraad']], flowOf(flow));
    for (const { id, sundhedsraad } of rowsOf(klynge['succeededBy'])) {
      sketch.line('succeeded', [klynge, sundhedsraad], { id });
    }
  },
  raad: (raad, sketch) => {
    drawBody(raad, sketch);
    drawCoverage(raad, sketch);
    for (const flow of rowsOf(raad['fedBy'])) sketch.line('feeds', [flow['klynge'], raad], flowOf(flow));
    for (const { id, body } of rowsOf(raad['succeeds'])) sketch.line('succeeded', [body, raad], { id });
    for (const one of rowsOf(raad['receivedRecommendations'])) {
      sketch.line('handedTo', [one['recommendation'], raad], stageOf(one));
    }
  },
  udvalg: (udvalg, sketch) => {
    drawBody(udvalg, sketch);
    sketch.line('belongsTo', [udvalg, udvalg['ownKlynge']], { about: udvalg['id'], property: 'klynge' });
  },
  kommune: (kommune, sketch) => {
    sketch.line('liesIn', [kommune, kommune['region']], { about: kommune['id'], property: 'region' });
    for (const body of [...rowsOf(kommune['klynger']), kommune['sundhedsraad']]) {
      sketch.line('covers', [body, kommune], { id: `covers-${row(body)['id']}-${kommune['code']}` });
    }
    for (const seat of rowsOf(kommune['memberships'])) drawSatFor(seat, sketch);
  },
  region: (region, sketch) => {
    sketch.line('becomes', [region, region['successor']], { about: region['id'], property: 'successor' });
    for (const list of ['klynger', 'sundhedsraadene', 'udvalgene', 'kommuner']) {
      for (const one of rowsOf(region[list])) {
        sketch.line('liesIn', [one, region], { about: one['id'], property: 'region' });
      }
    }
  },
  person: (person, sketch) => {
    for (const seat of rowsOf(person['memberships'])) {
      sketch.seat(seat);
      drawSatFor(seat, sketch);
    }
    for (const { id, person: other } of rowsOf(person['sameNameAs'])) sketch.line('sameName', [person, other], { id });
    for (const one of rowsOf(person['attendances'])) drawAttended(one, [person, one['meeting']], sketch);
  },
  moede: (meeting, sketch) => {
    sketch.line('held', [meeting['ofBody'], meeting], { about: meeting['id'], property: 'heldOn' });
    for (const one of rowsOf(meeting['attendance'])) drawAttended(one, [one['person'], meeting], sketch);
    for (const one of rowsOf(meeting['recommendations']))
      sketch.line('dealtWith', [meeting, one], { about: one['id'] });
  },
  anbefaling: (recommendation, sketch) => {
    drawMade(recommendation, sketch, 'recommends');
    for (const one of rowsOf(recommendation['handedTo'])) {
      sketch.line('handedTo', [recommendation, one['sundhedsraad']], stageOf(one));
    }
  },
  indsats: (initiative, sketch) => {
    drawMade(initiative, sketch, 'worksOn');
    sketch.line('owns', [initiative['owner'], initiative], { about: initiative['id'] });
    for (const one of rowsOf(initiative['partners']))
      sketch.line('takesPart', [one, initiative], { about: initiative['id'] });
  },
  tema: (theme, sketch) => {
    for (const body of rowsOf(theme['bodies'])) sketch.line('hasTheme', [body, theme], { about: theme['id'] });
    for (const list of ['recommendations', 'initiatives']) {
      for (const one of rowsOf(theme[list])) sketch.line('isAbout', [one, theme], { about: one['id'] });
    }
  },
};
