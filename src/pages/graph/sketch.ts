import { klyngeName } from '../../questions/klynge-name.ts';
import type { Both } from '../../questions/question.ts';
import { both, sayDate, sayList } from '../../questions/say.ts';
import { word } from '../../questions/words.ts';
import { newestOf, type Row, row, sayThing, text } from '../thing/named.ts';
import { type Dot, kindOfType, type Line, type LineKind, lineKinds } from './kinds.ts';

/** What more is said of a line than its ends. */
interface Told {
  /** Id of the fact, where it has one. */
  readonly id?: unknown;
  readonly about?: unknown;
  readonly property?: string;
  readonly word?: Both;
  readonly detail?: Both | null;
}

/** A picture while it is drawn: each dot and each line once, from wherever it is reached. */
export class Sketch {
  readonly #dots = new Map<string, Dot>();
  readonly #lines = new Map<string, Line>();
  readonly #seats = new Map<string, Map<string, Row>>();
  readonly #more = new Set<string>();

  /** Draws a thing; its id, or null for nothing and for a kind that is not drawn. */
  dot(value: unknown): string | null {
    const said = sayThing(value);
    const kind = kindOfType(row(value)['__typename']);
    if (said === null || kind === null) return null;
    const { id, danish } = said;
    if (!this.#dots.has(id)) this.#dots.set(id, { id, kind, danish, name: nameOf(value, said.name) });
    return id;
  }

  /** Draws a line between two things, where both are there. */
  line(kind: LineKind, [one, other]: readonly [unknown, unknown], told: Told = {}): void {
    const [from, to] = [this.dot(one), this.dot(other)];
    if (from === null || to === null) return;
    const id = text(told.id) ?? `${kind}:${from}:${to}`;
    this.#lines.set(id, {
      id,
      from,
      to,
      kind,
      word: told.word ?? lineKinds[kind].word,
      detail: told.detail ?? null,
      derived: lineKinds[kind].derived,
      about: text(told.about) ?? id,
      property: told.property ?? null,
    });
  }

  /** Draws that a person sat in a body: all their seats there are one line. */
  seat(value: unknown): void {
    const { id, person, body } = row(value);
    const [from, to, own] = [this.dot(person), this.dot(body), text(id)];
    if (from === null || to === null || own === null) return;
    const fact = `sat-in-${from}-${to}`;
    const seats = this.#seats.get(fact) ?? new Map<string, Row>();
    seats.set(own, row(value));
    this.#seats.set(fact, seats);
    const [only, ...others] = seats.keys();
    this.line('satIn', [person, body], {
      id: fact,
      about: others.length === 0 ? only : fact,
      detail: sayDetail([...seats.values()]),
    });
  }

  /** Notes that a list of a thing has more than is drawn. */
  hasMore(id: string): void {
    this.#more.add(id);
  }

  get dots(): readonly Dot[] {
    return [...this.#dots.values()];
  }

  get lines(): readonly Line[] {
    return [...this.#lines.values()];
  }

  get more(): readonly string[] {
    return [...this.#more];
  }
}

function nameOf(value: unknown, name: Both): Both {
  const { id, region } = row(value);
  const regionName = text(row(region)['name']);
  if (regionName === null) return name;
  const told = (one: string) => klyngeName({ id: text(id) ?? '', name: one, region: { name: regionName } });
  return both(told(name.da), told(name.en));
}

/** "formand, ikke oplyst, om politiker, senest set 2023": what the seats of one person in one body come to. */
function sayDetail(seats: readonly Row[]): Both {
  const roles = [...new Set(seats.map((seat) => text(seat['role']) ?? ''))].map((role) => word('Role', role));
  const elected = new Set(seats.map((seat) => text(seat['elected']) ?? ''));
  const known = ['YES', 'UNKNOWN', 'NO'].find((one) => elected.has(one)) ?? 'UNKNOWN';
  const last = newestOf(seats.flatMap((seat) => seat['observedOn']));
  const seen = last === null ? null : sayDate(last);
  const parts = [
    sayList(roles),
    ...(known === 'YES' ? [] : [word('Elected', known)]),
    ...(seen === null ? [] : [both(`senest set ${seen.da}`, `last seen ${seen.en}`)]),
  ];
  return both(parts.map(({ da }) => da).join(', '), parts.map(({ en }) => en).join(', '));
}
