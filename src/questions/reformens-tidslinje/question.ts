import { readOperation } from '../operation.ts';
import type { Answer, Asked, Both, Parameter, Question } from '../question.ts';
import { answer, both, column, isOfMinutes, sayCount, sayDate, sayList, sentence } from '../say.ts';
import { word } from '../words.ts';

interface Event {
  readonly id: string;
  readonly date: string;
  readonly precision: string;
  readonly kind: string;
  readonly title: string;
  readonly titleEn: string | null;
  readonly evidence: readonly {
    readonly id: string;
    readonly list: string | null;
    readonly document: { readonly kind: string };
  }[];
}

interface Result {
  readonly timeline: { readonly nodes: readonly Event[] };
}

const bound = (name: string, da: string, en: string): Parameter => ({
  name,
  kind: 'DAY',
  required: false,
  description: both(da, en),
});

/**
 * A row of the timeline's own list may name minutes among its sources without their giving the day, so with MINUTES
 * only what is read in the documents counts.
 */
export const reformensTidslinje: Question<Result> = {
  number: 16,
  slug: 'reformens-tidslinje',
  title: both('Hvad er reformens tidslinje?', 'What is the timeline of the reform?'),
  parameters: [
    bound('fra', 'Fra og med denne dag, ÅÅÅÅ-MM-DD.', 'From this day, inclusive, YYYY-MM-DD.'),
    bound('til', 'Til og med denne dag, ÅÅÅÅ-MM-DD.', 'Through this day, YYYY-MM-DD.'),
  ],
  example: {},
  operation: readOperation('reformens-tidslinje'),
  variables: ({ given }) => ({ fra: given['fra']?.value ?? null, til: given['til']?.value ?? null }),
  pages: ['timeline'],
  answer: ({ timeline }, asked): Answer => {
    const events = timeline.nodes.filter((event) => claims(event, asked).length > 0);
    if (events.length === 0) return none(asked);
    return answer({
      status: 'ANSWERED',
      sentences: [counted(events, asked), ...byYear(events, asked)],
      columns: [
        column('dato', 'Dato', 'Date'),
        column('begivenhed', 'Begivenhed', 'Event'),
        column('art', 'Art', 'Kind'),
        column('praecision', 'Præcision', 'Precision'),
        column('kilde', 'Kilde', 'Source'),
      ],
      rows: events.map((event) => ({
        cells: [
          event.date,
          titleOf(event),
          word('EventKind', event.kind),
          word('DatePrecision', event.precision),
          sayList(
            [...new Set(counting(event, asked).map(({ document }) => document.kind))].map((kind) =>
              word('DocumentKind', kind),
            ),
          ),
        ],
        claims: claims(event, asked),
        about: event.id,
      })),
    });
  },
};

const counting = ({ evidence }: Event, { sources }: Asked): Event['evidence'] =>
  sources === 'ALL' ? evidence : evidence.filter(isOfMinutes);

const claims = (event: Event, asked: Asked): string[] => counting(event, asked).map(({ id }) => id);

const titleOf = ({ title, titleEn }: Event): Both => both(title, titleEn ?? title);

function none(asked: Asked): Answer {
  const { given } = asked;
  if (given['fra'] && given['til'] && given['til'].value < given['fra'].value) return backwards;
  const by = saidBy(asked);
  const [fra, til] = [given['fra'], given['til']].map((one) => (one ? sayDate(one.value) : null));
  const da = [fra ? `fra ${fra.da}` : '', til ? `til ${til.da}` : ''].filter(Boolean).join(' ');
  const en = [fra ? `from ${fra.en}` : '', til ? `through ${til.en}` : ''].filter(Boolean).join(' ');
  return answer({
    status: 'UNKNOWN',
    sentences: [
      sentence(
        `${by.da} nævner ingen begivenheder ${da}; det betyder ikke, at der ingen er.`,
        `${by.en} name no events ${en}; that does not mean that there are none.`,
      ),
    ],
    missing: [both('Kilder til den tid.', 'Sources on that time.')],
  });
}

const backwards = answer({
  status: 'UNKNOWN',
  sentences: [
    sentence(
      'Dagen i »til« ligger før dagen i »fra«, så der er ingen dage imellem.',
      'The day of "til" is before the day of "fra", so there are no days between them.',
    ),
  ],
});

/** Who names the events, or names none. */
const saidBy = ({ sources }: Asked): Both =>
  sources === 'MINUTES' ? both('Referater og sager', 'Minutes and cases') : both('Vores kilder', 'Our sources');

function counted(events: readonly Event[], asked: Asked) {
  const count = sayCount(events.length, both('begivenhed', 'event'), both('begivenheder', 'events'));
  const dates = events.map(({ date }) => date).sort();
  const [first, last] = [sayDate(dates[0] ?? ''), sayDate(dates.at(-1) ?? '')];
  const { da, en } = saidBy(asked);
  if (events.length === 1)
    return sentence(`${da} nævner ${count.da}, fra ${first.da}.`, `${en} name ${count.en}, of ${first.en}.`);
  return sentence(
    `${da} nævner ${count.da}, den tidligste fra ${first.da}, den seneste fra ${last.da}; tabellen viser dem alle.`,
    `${en} name ${count.en}, the earliest of ${first.en}, the latest of ${last.en}; the table shows them all.`,
  );
}

const turning: ReadonlySet<string> = new Set(['AGREEMENT', 'LAW', 'ELECTION', 'START', 'IN_FORCE', 'END']);

/** The turning points of each year, or everything where it has none: agreements, laws with a day, starts and ends. */
function byYear(events: readonly Event[], asked: Asked) {
  const years = [...new Set(events.map(({ date }) => date.slice(0, 4)))].sort();
  return years.map((year) => {
    const all = events.filter(({ date }) => date.startsWith(year));
    const turns = all.filter(({ kind, precision }) => turning.has(kind) && (kind !== 'LAW' || precision === 'DAY'));
    const of = turns.length === 0 ? all : turns.filter((event) => !turns.some((other) => finer(other, event)));
    const said = of.map((event) => {
      const on = sayDate(event.date);
      const title = titleOf(event);
      return event.date === year ? title : both(`${title.da} (${on.da})`, `${title.en} (${on.en})`);
    });
    return sentence(
      `${year}: ${said.map(({ da }) => da).join('; ')}.`,
      `${year}: ${said.map(({ en }) => en).join('; ')}.`,
      of.flatMap((event) => claims(event, asked)),
    );
  });
}

/** Whether the one says the same as the other, with a finer date: it is said once, and both are in the table. */
const finer = (one: Event, other: Event): boolean =>
  one.title === other.title && one.date !== other.date && one.date.startsWith(other.date);
