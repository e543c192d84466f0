import { type Holder, sayTimes } from './people.ts';
import type { AnswerRow, Both, Cell, Column } from './question.ts';
import { both, column, danishColumn, sayList } from './say.ts';
import { rowClaims, type Seat } from './seats.ts';
import { word } from './words.ts';

/** A table with one row for each holder of seats. */
export const memberColumns: readonly Column[] = [
  column('person', 'Person', 'Person'),
  column('parti', 'Parti', 'Party'),
  column('hverv', 'Hverv', 'Role'),
  column('for', 'Sidder for', 'Represents'),
  danishColumn('embede', 'Embede', 'Office'),
  column('set', 'Set', 'Seen'),
];

const chairs: ReadonlySet<string> = new Set(['FORMAND', 'MEDFORMAND', 'NAESTFORMAND']);

const sides: Readonly<Record<string, Both>> = {
  REGIONAL: both('regional', 'regional'),
  MUNICIPAL: both('kommunal', 'municipal'),
};

/** "regional formand" where a body has a chair of each side, as klynger have; "medlem". */
export function sayRole({ role, side }: Pick<Seat, 'role' | 'side'>, twoChairs = true): Both {
  const said = word('Role', role);
  const of = sides[side];
  return twoChairs && of && chairs.has(role) ? both(`${of.da} ${said.da}`, `${of.en} ${said.en}`) : said;
}

/** Whom somebody sits for: the name where a source gives it, else the side, else nothing. */
export const seatFor = ({ represents, side }: Seat): Cell =>
  represents ?? (side === 'UNKNOWN' ? null : word('Side', side));

/** The row of a holder; `first` are cells that stand before it. */
export function memberRow(holder: Holder, first: readonly Cell[] = [], twoChairs = true): AnswerRow {
  const roles = new Map(holder.seats.map((seat) => [`${seat.role} ${seat.side}`, sayRole(seat, twoChairs)]));
  const newestFirst = [...holder.seats].reverse();
  const represents = newestFirst.map(seatFor);
  return {
    cells: [
      ...first,
      holder.name,
      holder.letter,
      sayList([...roles.values()]),
      represents.find((cell) => typeof cell === 'string') ?? represents.find((cell) => cell !== null) ?? null,
      holder.office,
      sayTimes(holder.seen),
    ],
    claims: rowClaims(holder.seats),
    about: holder.id,
  };
}
