import type { Answer as AnswerKind } from '../../questions/question.ts';
import { both } from '../../questions/say.ts';
import { type Cited, citeAsBibtex, citeAsCsl } from '../cite/cite.ts';
import { csv, type Table } from '../csv.ts';
import { sentAsJson } from '../json.ts';
import { inOne, type Language } from '../language.ts';
import type { Sent } from '../response.ts';
import { type Answer, aboutOf, numbered } from './answer.ts';

/** An answer with what its files say beside it. */
export interface Filed {
  readonly answer: Answer;
  readonly cited: Cited & { readonly path: string };
  readonly language: Language;
  readonly excel: boolean;
  /** Where mistakes are told; null where nobody said. */
  readonly contact?: string | null | undefined;
}

/** Status of HTTP: a name that nothing bears is not found; one that several bear leads to several addresses. */
export const httpStatus = (status: AnswerKind['status']): number =>
  status === 'NO_SUCH_THING' ? 404 : status === 'AMBIGUOUS' ? 300 : 200;

/** The answer's data, with licence and where it stands. Keys keep the order of docs/links.md. */
export const asJson = ({ answer, cited, contact = null }: Filed): Sent =>
  sentAsJson(
    {
      link: cited.url ?? cited.path,
      edition: { id: answer.version, publishedAt: cited.publishedAt },
      setting: { contact },
      about: aboutOf(answer),
    },
    { answer },
  );

/** The table of an answer; its sentences where it has none, so that an empty file never stands for "we do not know". */
export function asCsv({ answer, cited, language, excel }: Filed): Sent {
  const claims = new Map(numbered(answer).map(({ number, claim }) => [number, claim]));
  const rested = (notes: readonly number[]) => notes.flatMap((note) => claims.get(note) ?? []);
  const table: Table =
    answer.rows.length > 0
      ? {
          columns: answer.columns,
          rows: answer.rows.map(({ cells, notes }) => ({ cells, claims: rested(notes) })),
        }
      : {
          columns: [{ key: 'svar', label: inOne(both('Svar', 'Answer'), language) }],
          rows: answer.sentences.map(({ text, notes }) => ({ cells: [text], claims: rested(notes) })),
        };
  return {
    type: 'text/csv; charset=utf-8; header=present',
    text: csv(table, { version: answer.version, link: cited.url ?? cited.path, language, excel }),
    fileName: `${cited.name}-${answer.version}.csv`,
  };
}

/** The citation as a file that reference managers read. */
export const asBibtex = (cited: Cited): Sent => ({
  type: 'application/x-bibtex; charset=utf-8',
  text: citeAsBibtex(cited),
  fileName: `${cited.name}-${cited.version}.bib`,
});

export const asCsl = (cited: Cited): Sent => ({
  type: 'application/vnd.citationstyles.csl+json; charset=utf-8',
  text: citeAsCsl(cited),
  fileName: `${cited.name}-${cited.version}.json`,
});
