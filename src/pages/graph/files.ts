import type { Edition } from '../../api/asking.ts';
import { pinned } from '../answer/graphql.ts';
import { csv } from '../csv.ts';
import { sentAsJson } from '../json.ts';
import { inOne } from '../language.ts';
import { pathOfId, pathWith } from '../links.ts';
import type { Sent } from '../response.ts';
import type { Place } from '../setting.ts';
import { type Drawn, operationFor, visible } from './drawn.ts';
import { kinds } from './kinds.ts';
import { linkOf, type State } from './state.ts';
import { proofPath } from './tables.ts';
import { titleOf } from './title.ts';
import { words } from './words.ts';

/** A picture with all that is needed to send it. */
export interface Picture {
  readonly state: State;
  readonly drawn: Drawn;
  readonly place: Place;
  readonly edition: Edition;
}

/**
 * The picture as JSON: dots and lines, those of hidden kinds and those taken out with them, since whoever draws it
 * hides and shows without asking anew.
 */
export function asJson({ state, drawn, place, edition }: Picture): Sent {
  const { language } = place.address;
  const lasting = { language, version: edition.id };
  const operation = operationFor(state);
  const link = `${place.setting.publicUrl ?? ''}${linkOf(state, lasting)}`;
  const own = {
    state,
    title: inOne(titleOf({ state, dots: new Map(drawn.dots.map((dot) => [dot.id, dot])) }), language),
    says: [drawn.ways?.says, drawn.shared].flatMap((text) => (text ? [inOne(text, language)] : [])),
    nodes: drawn.dots.map(({ id, kind, name, danish }) => ({
      id,
      kind,
      name: inOne(name, language),
      danish,
      path: pathOfId(id, place.address),
      hasMore: drawn.more.includes(id),
    })),
    edges: drawn.lines.map((line) => ({
      ...line,
      word: inOne(line.word, language),
      detail: line.detail && inOne(line.detail, language),
      path: proofPath(line, place.address),
    })),
    ways: drawn.ways?.paths.map(({ dots, lines }) => ({ nodes: dots, edges: lines })) ?? [],
    graphql:
      operation &&
      pathWith('/graphql', {
        query: pinned(operation.text, edition.id),
        variables: JSON.stringify(operation.variables, null, 2),
      }),
  };
  return { ...sentAsJson({ link, edition, setting: place.setting, about: 'graf' }, own), unlisted: true };
}

/** A row for each line that is shown. */
export function asCsv({ state, drawn, place, edition }: Picture): Sent {
  const { language, excel } = place.address;
  const { dots, lines } = visible(drawn, state);
  const byId = new Map(dots.map((dot) => [dot.id, dot]));
  const label = (key: keyof typeof words) => inOne(words[key], language);
  const columns = [
    { key: 'fra', label: label('from_') },
    { key: 'fra_art', label: label('kind') },
    { key: 'fra_id', label: 'Id' },
    { key: 'forbindelse', label: label('relation') },
    { key: 'udledt', label: label('derived') },
    { key: 'naermere', label: label('detail') },
    { key: 'til', label: label('to_') },
    { key: 'til_art', label: label('kind') },
    { key: 'til_id', label: 'Id' },
    { key: 'bevis', label: label('proof') },
  ];
  const ends = (id: string) => {
    const dot = byId.get(id);
    return dot === undefined ? [id, '', id] : [inOne(dot.name, language), inOne(kinds[dot.kind].one, language), id];
  };
  const origin = place.setting.publicUrl ?? '';
  const rows = lines.map((line) => ({
    cells: [
      ...ends(line.from),
      inOne(line.word, language),
      line.derived ? label('derived') : null,
      line.detail && inOne(line.detail, language),
      ...ends(line.to),
      `${origin}${proofPath(line, { language, version: edition.id })}`,
    ],
    claims: [],
  }));
  const link = `${origin}${linkOf(state, { language, version: edition.id })}`;
  return {
    type: 'text/csv; charset=utf-8; header=present',
    text: csv({ columns, rows }, { version: edition.id, link, language, excel }),
    fileName: `graf-${edition.id}.csv`,
    unlisted: true,
  };
}
