import { groupBy } from '../../domain/group.ts';
import type { Both, Sentence } from '../question.ts';
import { both, sayClauses, sayDate, sayList, sentence, withParty } from '../say.ts';
import type { Entry } from './outcomes.ts';

const named = ({ name, letter }: Entry) => withParty(name, letter);

const from = (entry: Entry): Both => sayList(entry.from.map(({ name }) => name));

const day = (asOf: string | null): Both => (asOf === null ? both('', '') : sayDate(asOf));

/** A lead that several rows of one name share is one. */
const byName = (entries: readonly Entry[]) => [...groupBy(entries, ({ name, to }) => `${name} ${to}`).values()];

/** How many there are of each outcome; names, not rows. */
export function saySummary(entries: readonly Entry[], asOf: string | null): Sentence {
  const count = (wanted: string) => byName(entries.filter(({ outcome }) => outcome === wanted)).length;
  const { da, en } = day(asOf);
  const parts = (['PROVEN', 'POSSIBLE', 'ELSEWHERE', 'NOT_FOUND'] as const).flatMap((outcome) =>
    count(outcome) === 0 ? [] : [sayOutcome(outcome, count(outcome))],
  );
  const list = sayClauses(parts);
  return sentence(
    `Sammenlignet navn for navn med rådenes lister pr. ${da}: ${list.da}.`,
    `Compared name by name with the councils' lists as of ${en}: ${list.en}.`,
  );
}

function sayOutcome(outcome: Entry['outcome'], count: number): Both {
  const are = count === 1 ? 'is' : 'are';
  const said = {
    PROVEN: both('er påviseligt samme person begge steder', `${are} shown to be one person in both`),
    POSSIBLE: both('er måske samme person begge steder', `${are} perhaps one person in both`),
    ELSEWHERE: both('er måske gået et andet sted hen', 'perhaps went elsewhere'),
    NOT_FOUND: both('er ikke fundet under det navn', `${are} not found under that name`),
  };
  return both(`${count} ${said[outcome].da}`, `${count} ${said[outcome].en}`);
}

export function sayProven(entry: Entry, asOf: string | null): Sentence {
  const [where, to, on] = [from(entry), sayList(entry.to), day(asOf)];
  const [da, en] = entry.guest
    ? [
        `deltog i et møde i ${where.da} uden at sidde der og står i ${to.da}`,
        `took part in a meeting of ${where.en} without sitting there and is in ${to.en}`,
      ]
    : [`gik videre fra ${where.da} til ${to.da}`, `moved on from ${where.en} to ${to.en}`];
  const rule = entry.why
    ? both(
        `; at det er én person, følger af en regel: ${entry.why.da}`,
        `; that it is one person follows from a rule: ${entry.why.en}`,
      )
    : both('', '');
  return sentence(
    `${named(entry)} ${da} (listen pr. ${on.da})${rule.da}.`,
    `${named(entry)} ${en} (list as of ${on.en})${rule.en}.`,
    entry.claims,
  );
}

/** Leads: perhaps one person, with the reason that somebody gave. */
export const sayPossible = (entries: readonly Entry[]): Sentence[] =>
  byName(entries).flatMap((rows) => {
    const [first] = rows;
    if (!first) return [];
    const where = sayList([...new Set(rows.flatMap((row) => row.from.map(({ name }) => name)))]);
    const to = sayList(first.to);
    const named = withParty(first.name, rows.find(({ letter }) => letter !== null)?.letter);
    return [
      sentence(
        `${named} gik måske videre fra ${where.da} til ${to.da}: ${ended(first.why?.da)}`,
        `${named} perhaps moved on from ${where.en} to ${to.en}: ${ended(first.why?.en)}`,
        rows.flatMap(({ claims }) => claims),
      ),
    ];
  });

export function sayElsewhere(entry: Entry): Sentence {
  const [where, to] = [from(entry), sayList(entry.to)];
  return sentence(
    `${named(entry)} gik måske et andet sted hen, fra ${where.da} til ${to.da}: ${ended(entry.why?.da)}`,
    `${named(entry)} perhaps went elsewhere, from ${where.en} to ${to.en}: ${ended(entry.why?.en)}`,
    entry.claims,
  );
}

/** Not found under that name: no proof of anything. Those who may be no politicians stand apart. */
export function sayNotFound(entries: readonly Entry[], asOf: string | null): Sentence[] {
  const { da, en } = day(asOf);
  const politicians = entries.filter(({ elected }) => elected === 'YES');
  const others = entries.filter(({ elected }) => elected !== 'YES');
  const say = (those: readonly Entry[], who: Both) => {
    const names = sayList(those.map(named));
    return those.length === 0
      ? []
      : [
          sentence(
            `Ikke fundet under det navn på rådenes lister pr. ${da}${who.da}: ${names.da}.`,
            `Not found under that name on the councils' lists as of ${en}${who.en}: ${names.en}.`,
            those.flatMap(({ claims }) => claims),
          ),
        ];
  };
  return [
    ...say(politicians, both('', '')),
    ...say(others, both(' (ikke oplyst, om de er politikere)', ' (not said whether politicians)')),
  ];
}

/** A reason as it stands, with its full stop. */
const ended = (text: string | undefined) => (text === undefined ? '' : text.endsWith('.') ? text : `${text}.`);
