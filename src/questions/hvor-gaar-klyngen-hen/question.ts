import { type Flow, names, type Raad, saySplit, sayWhole } from '../flows.ts';
import { missingMinutes, newestMeeting, type WithMeetings } from '../held-minutes.ts';
import { klyngeName, type NamedKlynge } from '../klynge-name.ts';
import { readOperation } from '../operation.ts';
import { klynge } from '../parameters.ts';
import type { Answer, Question, Sentence } from '../question.ts';
import { answer, both, claimsOf, column, danishColumn, type Evidenced, sayList, sentence } from '../say.ts';

interface Succession extends Evidenced {
  readonly asPrinted: readonly string[];
  readonly sundhedsraad: Raad;
}

interface Klynge extends NamedKlynge, WithMeetings {
  readonly feeds: readonly Flow[];
  readonly succeededBy: readonly Succession[];
}

/** What the documents say stands beside what the kommuner show: two sources, never mixed. */
export const hvorGaarKlyngenHen: Question<{ readonly klynge: Klynge }> = {
  number: 5,
  slug: 'hvor-gaar-klyngen-hen',
  title: both('Hvilket sundhedsråd fører {klynge} over i?', 'Which health council does {klynge} lead to?'),
  parameters: [klynge()],
  example: { klynge: 'randers' },
  operation: readOperation('hvor-gaar-klyngen-hen'),
  answer: ({ klynge: asked }, { sources }): Answer => {
    const { feeds, succeededBy } = asked;
    const shown = sources === 'ALL' ? feeds : [];
    const unsaid = succeededBy.length === 0;
    return answer({
      status: unsaid ? (shown.length === 0 ? 'UNKNOWN' : 'PARTLY') : 'ANSWERED',
      asOf: newestMeeting([asked]),
      sentences: [...saySuccession(asked), ...(shown.length > 0 ? saySharing(asked) : [])],
      columns: [
        column('raad', 'Sundhedsråd', 'Health council'),
        column('grundlag', 'Grundlag', 'Basis'),
        danishColumn('skrevet', 'Skrevet i dokumentet', 'As the document writes it'),
        column('kommuner', 'Kommuner', 'Municipalities'),
      ],
      rows: [...succeededBy.map(saidRow), ...shown.map(derivedRow)],
      missing: unsaid
        ? [
            both(
              `Et dokument, der nævner, hvilket råd ${klyngeName(asked)} fører over i.`,
              `A document that names the council ${klyngeName(asked)} leads to.`,
            ),
          ]
        : [],
    });
  },
};

function saySuccession(asked: Klynge): Sentence[] {
  const name = klyngeName(asked);
  const said = asked.succeededBy;
  if (said.length === 0 && asked.meetings.totalCount === 0) return missingMinutes([asked]).sentences;
  if (said.length === 0) {
    return [
      sentence(
        `Referatet fra ${name} nævner ikke, hvilket sundhedsråd klyngen fører over i.`,
        `The minutes of ${name} do not name the health council it leads to.`,
      ),
    ];
  }
  const raad = names(said.map(({ sundhedsraad }) => sundhedsraad));
  const forms = [...new Set(said.flatMap(({ asPrinted }) => asPrinted))].map(quoted);
  const [list, same] = [sayList(forms), said.every(asNamed)];
  const printed = same ? both('', '') : both(` (skrevet ${list.da})`, ` (written ${list.en})`);
  return [
    sentence(
      `Ifølge referatet fører ${name} over i ${raad.da}${printed.da}.`,
      `According to the minutes, ${name} leads to ${raad.en}${printed.en}.`,
      claimsOf(said),
    ),
  ];
}

const quoted = (text: string) => both(`»${text}«`, `"${text}"`);

/** Whether the document writes the råd's name as we do: then how it is written is not worth a word. */
const asNamed = ({ asPrinted, sundhedsraad }: Succession) => asPrinted.every((text) => text === sundhedsraad.name);

/** Derived, and said to be: that the kommuner are the same makes no råd a klynge's successor in law. */
function saySharing({ feeds }: Klynge): Sentence[] {
  const [only] = feeds;
  const split = saySplit(feeds);
  const where =
    feeds.length === 1 && only
      ? sayWhole(only)
      : both(`Klyngens kommuner deles: ${split.da}.`, `Its municipalities are split: ${split.en}.`);
  return [
    sentence(where.da, where.en, claimsOf(feeds)),
    sentence(
      'Det sidste er udledt af, hvilke kommuner klynge og råd dækker; ingen kilde, vi har, gør rådet til klyngens afløser i loven.',
      'The latter is derived from which municipalities cluster and council cover; no source we hold makes the council the successor in law.',
    ),
  ];
}

const saidRow = (said: Succession) => ({
  cells: [
    said.sundhedsraad.name,
    both('sagt i referatet', 'said by the minutes'),
    sayList(said.asPrinted.map(quoted)),
    null,
  ],
  claims: claimsOf([said]),
  about: said.sundhedsraad.id,
});

const derivedRow = (feed: Flow) => ({
  cells: [
    feed.sundhedsraad.name,
    both('udledt af kommunerne', 'derived from the municipalities'),
    null,
    feed.kommuner.map((kommune) => kommune.name).join(', '),
  ],
  claims: claimsOf([feed]),
  about: feed.sundhedsraad.id,
});
