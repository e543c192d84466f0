import type { Both } from '../../questions/question.ts';
import { both, sayDate } from '../../questions/say.ts';
import { citeAsText } from '../cite/cite.ts';
import { type Numbered, qualitiesOf, sayClaim } from '../claims/claim.ts';
import { runsOf } from '../claims/footnotes.ts';
import { readable } from '../dates.ts';
import { inOne, type Language } from '../language.ts';
import { type Answer, numbered } from './answer.ts';
import type { Filed } from './files.ts';
import { statusWords } from './parts.ts';

const words = {
  asOf: both('gælder', 'holds for'),
  version: both('udgave', 'version'),
  missing: both('Hvad vi ikke ved', 'What we do not know'),
  notes: both('Fodnoter', 'Footnotes'),
  noted: both('Fodnoter', 'Footnotes'),
  notStated: both('ikke oplyst', 'not stated'),
  candidates: both('Vælg', 'Choose'),
  cite: both('Henvisning', 'Citation'),
} as const satisfies Record<string, Both>;

/** A terminal's width. */
const width = 80;

/** Words in lines of at most 80 characters; a longer word has a line of its own. */
export function wrap(text: string, indent = ''): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    if (line.trim() !== '' && line.length + word.length + 1 > width) {
      lines.push(line);
      line = indent;
    }
    line = line.trim() === '' ? `${indent}${word}` : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

const noteText = (notes: readonly number[]) =>
  notes.length === 0
    ? ''
    : ` [${runsOf(notes)
        .map(([from, to]) => (from === to ? from : `${from}–${to}`))
        .join(', ')}]`;

/** An answer to be read in a terminal: sentences, each row as a block, what is missing, footnotes, citation. */
export function asText({ answer, cited, language }: Filed): string {
  const say = (text: Both) => inOne(text, language);
  const section = (name: Both, lines: readonly string[]) => (lines.length === 0 ? [] : ['', say(name), ...lines]);
  return [
    wrap(answer.title),
    headOf(answer, language),
    '',
    ...answer.sentences.map(({ text, notes }) => wrap(`${text}${noteText(notes)}`)),
    ...section(
      words.candidates,
      answer.candidates.map(({ id, name }) => `  ${name}  ${id}`),
    ),
    ...rowsOf(answer, language),
    ...section(
      words.missing,
      answer.missing.map(({ text }) => wrap(`- ${text}`, '  ')),
    ),
    ...section(
      words.notes,
      numbered(answer).map((note) => wrap(sayNote(note, language), '  ')),
    ),
    ...section(words.cite, [wrap(citeAsText(cited), '  ')]),
    '',
  ].join('\n');
}

const headOf = ({ status, asOf, version }: Answer, language: Language): string =>
  [
    inOne(statusWords[status], language),
    ...(asOf === null ? [] : [`${inOne(words.asOf, language)} ${inOne(sayDate(asOf), language)}`]),
    `${inOne(words.version, language)} ${version}`,
  ].join(' · ');

/** A row's texts: days as people say them, but what a source writes as it stands there. */
const cellsOf = ({ cells, danish }: Answer['rows'][number], language: Language): string[] =>
  cells.map((text, column) =>
    text === null ? inOne(words.notStated, language) : danish.includes(column) ? text : readable(text, language),
  );

/** Rows as blocks: a table of six columns does not fit a terminal. */
function rowsOf({ columns, rows }: Answer, language: Language): string[] {
  return rows.flatMap((row) => {
    const { notes } = row;
    const [name, ...others] = cellsOf(row, language);
    const said = others.map((cell, place) => `${columns[place + 1]?.label}: ${cell}`).join('; ');
    return ['', wrap(`${name}${noteText(notes)}`), ...(said === '' ? [] : [wrap(said, '  ')])];
  });
}

function sayNote({ number, claim }: Numbered, language: Language): string {
  const { name, value } = sayClaim(claim);
  const say = (text: Both) => inOne(text, language);
  const quote =
    claim.quote === null || claim.quote === claim.value
      ? ''
      : language === 'da'
        ? ` »${claim.quote}«`
        : ` "${claim.quote}"`;
  return `[${number}] ${say(name)}: ${say(value)}${quote} (${qualitiesOf(claim).map(say).join(', ')}). ${claim.citation} ${claim.id}`;
}

const cell = (text: string) => text.replace(/[\\`*_[\]<>|#]/g, (letter) => `\\${letter}`).replace(/\s+/g, ' ');

/** An answer as Markdown: a table, and footnotes that most renderers link. */
export function asMarkdown({ answer, cited, language }: Filed): string {
  const say = (text: Both) => inOne(text, language);
  const marks = (notes: readonly number[]) => notes.map((note) => `[^${note}]`).join('');
  const head = [...answer.columns.map(({ label }) => cell(label)), say(words.noted)];
  const table =
    answer.rows.length === 0
      ? []
      : [
          '',
          `| ${head.join(' | ')} |`,
          `| ${head.map(() => '---').join(' | ')} |`,
          ...answer.rows.map((row) => `| ${[...cellsOf(row, language).map(cell), marks(row.notes)].join(' | ')} |`),
        ];
  return [
    `# ${cell(answer.title)}`,
    '',
    headOf(answer, language),
    ...answer.sentences.flatMap(({ text, notes }) => ['', `${cell(text)}${marks(notes)}`]),
    ...answer.candidates.flatMap(({ id, name }) => ['', `- ${cell(name)} (\`${id}\`)`]),
    ...table,
    ...(answer.missing.length === 0
      ? []
      : ['', `## ${say(words.missing)}`, '', ...answer.missing.map(({ text }) => `- ${cell(text)}`)]),
    '',
    `## ${say(words.cite)}`,
    '',
    cell(citeAsText(cited)),
    '',
    ...numbered(answer).map((note) => `[^${note.number}]: ${cell(sayNote(note, language).replace(/^\[\d+\] /, ''))}`),
    '',
  ].join('\n');
}
