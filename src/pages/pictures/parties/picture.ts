import type { Both } from '../../../questions/question.ts';
import { both, sayDate } from '../../../questions/say.ts';
import { html, type Part } from '../../html.ts';
import { inOne } from '../../language.ts';
import { type Kept, pathOfId } from '../../links.ts';
import { hatch, shortened } from '../figure.ts';
import type { Picture } from '../picture.ts';

/** How politicians fall on parties, and of how many it is not known. */
export const splitFragment = /* GraphQL */ `
fragment Split on PartySplit {
  total
  heldUnknown
  notPoliticians
  notSaid
  withoutParty
  parties {
    letter
    members
    party {
      id
      name
    }
  }
}`;

/** How a body's politicians fall on parties on a day: `partySplit` of the API. */
export const splitOperation = `
query Partier($id: ID!, $day: Date!) {
  node(id: $id) {
    ... on Body {
      id
      name
      listAsOf
      partySplit(virkningPaa: $day) {
        ...Split
      }
    }
  }
}
${splitFragment}`;

/** As the API answers it. */
export interface Split {
  readonly total: number;
  readonly heldUnknown: number;
  readonly notPoliticians: number;
  readonly notSaid: number;
  readonly withoutParty: number;
  readonly parties: readonly {
    readonly letter: string | null;
    readonly members: number;
    readonly party: { readonly id: string; readonly name: string | null } | null;
  }[];
}

const words = {
  title: both('Partier:', 'Parties:'),
  explained: both(
    'Antal politikere, der sikkert sad den dag, efter parti. Skraveret: dem, ingen kilde siger om er politikere, og alle pladser, også embedsfolks, hvor vi ikke ved, om de var besat den dag.',
    'Politicians who certainly sat on that day, by party. Hatched: those of whom no source says whether they are politicians, and all seats, those of officials too, where we do not know whether they were held on that day.',
  ),
  source: both(
    'Medlemslister og referater; hver plads har sit bevis.',
    'Member lists and minutes; each seat has its evidence.',
  ),
  party: both('Parti', 'Party'),
  members: both('Antal', 'Number'),
  without: both('uden parti i kilderne', 'no party in the sources'),
  notSaid: both('ikke oplyst, om politikere', 'not stated whether politicians'),
  unknown: both('vides ikke, om de sad', 'not known whether they sat'),
} as const satisfies Record<string, Both>;

const width = 900;
const left = 370;
const rowHeight = 30;

interface Row {
  readonly name: string;
  readonly members: number;
  readonly id: string | null;
  readonly unknown: boolean;
}

/** Parties as bars; what is not known has a bar of its own, and nothing is left out of sight. */
export function partiesPicture(
  { id, name, day, split }: { id: string; name: string; day: string; split: Split },
  kept: Kept,
): Picture {
  const say = (text: Both) => inOne(text, kept.language);
  const rows: Row[] = [
    ...split.parties.map(({ letter, members, party }) => ({
      name: [party?.name, letter && `(${letter})`].filter(Boolean).join(' '),
      members,
      id: party?.id ?? null,
      unknown: false,
    })),
    ...(split.withoutParty > 0
      ? [{ name: say(words.without), members: split.withoutParty, id: null, unknown: false }]
      : []),
    ...(split.notSaid > 0 ? [{ name: say(words.notSaid), members: split.notSaid, id: null, unknown: true }] : []),
    ...(split.heldUnknown > 0
      ? [{ name: say(words.unknown), members: split.heldUnknown, id: null, unknown: true }]
      : []),
  ];
  const most = Math.max(1, ...rows.map(({ members }) => members));
  return {
    name: 'partier',
    language: kept.language,
    query: { om: id, dag: day },
    title: `${say(words.title)} ${name}`,
    explained: say(words.explained),
    source: say(words.source),
    day: say(sayDate(day)),
    width,
    height: Math.max(1, rows.length) * rowHeight + 8,
    drawn: html`${hatch('skravering-partier')}
${rows.map((row, place) => drawRow(row, { y: place * rowHeight, most, kept }))}`,
    table: {
      columns: [words.party, words.members].map(say),
      rows: rows.map((row) => [linked(row, row.name, kept), String(row.members)]),
    },
  };
}

const linked = ({ id }: Row, text: Part, kept: Kept): Part =>
  id === null ? text : html`<a href="${pathOfId(id, kept)}">${text}</a>`;

function drawRow(row: Row, { y, most, kept }: { y: number; most: number; kept: Kept }): Part {
  const long = ((width - left - 60) * row.members) / most;
  const drawn = html`<text x="${left - 10}" y="${y + rowHeight / 2}" dy=".35em" text-anchor="end">${shortened(row.name, 42)}</text><rect class="${row.unknown ? 'bar not-known' : 'bar'}" x="${left}" y="${y + 4}" width="${long.toFixed(1)}" height="${rowHeight - 8}"/><text x="${left + long + 8}" y="${y + rowHeight / 2}" dy=".35em">${row.members}</text>`;
  const title = `${row.name}: ${row.members}`;
  if (row.id === null) return html`<g><title>${title}</title>${drawn}</g>\n`;
  return html`<a href="${pathOfId(row.id, kept)}" aria-label="${title}">${drawn}</a>\n`;
}
