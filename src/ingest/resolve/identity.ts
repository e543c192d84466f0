import { InvalidSeeds } from '../../domain/errors.ts';
import { groupBy } from '../../domain/group.ts';
import { fold } from '../../domain/names.ts';
import type { IdRow, JudgementRow } from '../seeds/people-lists.ts';
import { agreement, conflict, nameKey } from './rules.ts';
import type { Seat } from './seat.ts';

/** Why two rows are one person. Every join can be shown. */
export interface Join {
  readonly basis: 'SAME_SOURCE' | 'RULE' | 'JUDGEMENT';
  /** In plain Danish and English. */
  readonly reason: { readonly da: string; readonly en: string };
  readonly by: string | null;
  readonly on: string | null;
  /** Keys of the two rows. */
  readonly between: readonly [string, string];
}

/** The rows that are one person, by rules and judgements. */
export interface Cluster {
  readonly seats: readonly Seat[];
  readonly joins: readonly Join[];
}

/** What a person decided, with the rows it is about. */
export interface Decision {
  readonly judgement: JudgementRow['judgement'];
  readonly row: JudgementRow;
  readonly left: readonly Seat[];
  readonly right: readonly Seat[];
}

/**
 * Groups rows into persons. Judgements come first and win; then rows of one list, then rows across lists.
 * A row that would fit two groups which are kept apart joins neither: a wrong join is a wrong accusation.
 */
export function clusters(seats: readonly Seat[], decisions: readonly Decision[]): Cluster[] {
  const groups = new Groups(seats, decisions);
  for (const decision of decisions) if (decision.judgement === 'SAME') groups.judge(decision);
  const byName = groupBy(seats, (seat) => nameKey(seat.row.person));
  for (const namesakes of byName.values()) {
    groups.joinAll(namesakes, (left, right) =>
      left.row.file === right.row.file ? sameList(left, right, namesakes) : null,
    );
    groups.joinAll(namesakes, (left, right) => (left.row.file === right.row.file ? null : agreement(left, right)));
  }
  const contradiction = groups.contradiction(decisions);
  if (contradiction !== null) throw new InvalidSeeds([contradiction]);
  return groups.all();
}

const sameName = {
  da: 'samme fulde navn i samme liste, ingen modstrid',
  en: 'same full name in one list, no conflict',
};

/** In one list the full name is enough while no namesakes conflict there; else party or kommune has to agree too. */
function sameList(left: Seat, right: Seat, namesakes: readonly Seat[]): Join['reason'] | null {
  const inList = namesakes.filter((seat) => seat.row.file === left.row.file);
  const contested = inList.some((one) => inList.some((other) => conflict(one, other) !== null));
  if (!contested) return sameName;
  const agrees =
    (left.kommuneId !== null && left.kommuneId === right.kommuneId) ||
    (left.partyId !== null && left.partyId === right.partyId);
  return agrees
    ? { da: `${sameName.da}; samme parti eller kommune`, en: `${sameName.en}; same party or kommune` }
    : null;
}

class Groups {
  private readonly of = new Map<Seat, { seats: Seat[]; joins: Join[] }>();
  private readonly apart: readonly Decision[];

  constructor(seats: readonly Seat[], decisions: readonly Decision[]) {
    for (const seat of seats) this.of.set(seat, { seats: [seat], joins: [] });
    this.apart = decisions.filter((decision) => decision.judgement === 'NOT_SAME');
  }

  judge({ row, left, right }: Decision): void {
    for (const one of left) {
      for (const other of right) {
        this.unite(one, other, {
          basis: 'JUDGEMENT',
          reason: { da: row.why, en: row.why },
          by: row.by,
          on: row.on,
          between: [one.row.rowKey, other.row.rowKey],
        });
      }
    }
  }

  /** Joins each pair that `reason` allows, where neither side would also fit a group that conflicts with the other. */
  joinAll(seats: readonly Seat[], reason: (left: Seat, right: Seat) => Join['reason'] | null): void {
    const pairs: { left: Seat; right: Seat; reason: Join['reason'] }[] = [];
    for (const [index, left] of seats.entries()) {
      for (const right of seats.slice(index + 1)) {
        const why = this.forbidden(left, right) ? null : reason(left, right);
        if (why !== null) pairs.push({ left, right, reason: why });
      }
    }
    const torn = (seat: Seat) => {
      const fits = pairs.filter((pair) => pair.left === seat || pair.right === seat);
      const others = fits.map((pair) => (pair.left === seat ? pair.right : pair.left));
      return others.some((one) => others.some((other) => this.forbidden(one, other)));
    };
    const open = pairs.filter(({ left, right }) => !torn(left) && !torn(right));
    for (const { left, right, reason: why } of open) {
      const basis = left.row.file === right.row.file ? 'SAME_SOURCE' : 'RULE';
      this.unite(left, right, { basis, reason: why, by: null, on: null, between: [left.row.rowKey, right.row.rowKey] });
    }
  }

  /** A NOT_SAME whose two sides the SAMEs bring together all the same; `null` when the judgements agree. */
  contradiction(decisions: readonly Decision[]): string | null {
    const broken = decisions.find(
      ({ judgement, left, right }) =>
        judgement === 'NOT_SAME' && left.some((one) => right.some((other) => this.group(one) === this.group(other))),
    );
    if (!broken) return null;
    const { file, line, asPrinted, person } = broken.row;
    return `${file}:${line}: "${asPrinted}" is NOT_SAME as ${person}, but other lines of this file make them one; remove the one that is wrong`;
  }

  all(): Cluster[] {
    return [...new Set(this.of.values())];
  }

  /** Whether any row of the one group conflicts with any row of the other, or was judged not to be the same. */
  private forbidden(left: Seat, right: Seat): boolean {
    const one = this.group(left);
    const other = this.group(right);
    if (one === other) return false;
    const judged = this.apart.some(
      (decision) =>
        (meet(one.seats, decision.left) && meet(other.seats, decision.right)) ||
        (meet(one.seats, decision.right) && meet(other.seats, decision.left)),
    );
    return judged || one.seats.some((a) => other.seats.some((b) => conflict(a, b) !== null));
  }

  private group(seat: Seat): { seats: Seat[]; joins: Join[] } {
    const group = this.of.get(seat);
    if (!group) throw new Error(`a seat outside the groups: ${seat.row.rowKey}`);
    return group;
  }

  private unite(left: Seat, right: Seat, join: Join): void {
    const kept = this.group(left);
    const gone = this.group(right);
    if (kept === gone || (join.basis !== 'JUDGEMENT' && this.forbidden(left, right))) return;
    kept.seats.push(...gone.seats);
    kept.joins.push(...gone.joins, join);
    for (const seat of gone.seats) this.of.set(seat, kept);
  }
}

const meet = (left: readonly Seat[], right: readonly Seat[]) => left.some((seat) => right.includes(seat));

/** The judgements with the rows they speak of: on the left the row judged, on the right the person's own rows. */
export function decisionsOf(
  judgements: readonly JudgementRow[],
  seats: readonly Seat[],
  ids: readonly IdRow[],
): Decision[] {
  return judgements.map((row) => {
    const own = new Set(ids.filter((line) => line.id === row.person).map((line) => `${line.source} ${line.key}`));
    const left = seats.filter(
      (seat) =>
        fold(seat.row.person) === fold(row.asPrinted) &&
        seat.row.file === row.document &&
        (row.key === '' || seat.row.rowKey === row.key),
    );
    // A row that was joined to the person before it was judged has a line of that id too: it's still the row judged.
    const right = seats.filter((seat) => own.has(`${seat.row.file} ${seat.row.rowKey}`) && !left.includes(seat));
    return { judgement: row.judgement, row, left, right };
  });
}
