import type { Edition } from '../../api/asking.ts';
import type { Sources, Status } from '../../questions/question.ts';
import { type Claim, claimFragment } from '../claims/claim.ts';
import { enumOf, type Language } from '../language.ts';

/** An answer as the API gives it, in one language. */
export interface Answer {
  readonly title: string;
  readonly status: Status;
  readonly asOf: string | null;
  readonly version: string;
  /** Path, parameters as ids, and the version. */
  readonly link: string;
  readonly sentences: readonly { readonly text: string; readonly notes: readonly number[] }[];
  readonly columns: readonly { readonly key: string; readonly label: string }[];
  readonly rows: readonly {
    readonly cells: readonly (string | null)[];
    /** Places of cells that are Danish in either language. */
    readonly danish: readonly number[];
    readonly about: string | null;
    readonly notes: readonly number[];
  }[];
  readonly missing: readonly { readonly text: string }[];
  readonly candidates: readonly { readonly id: string; readonly name: string }[];
  readonly citations: readonly { readonly number: number; readonly claim: Claim | null }[];
  readonly question: { readonly number: number; readonly slug: string; readonly operation: string };
}

/** All a page says of an answer. `Answer.json` is its data, in this order. */
export const answerOperation = /* GraphQL */ `
query Svar($slug: String!, $parameters: [ParameterInput!]!, $sources: Sources!, $language: Language!) {
  question(slug: $slug, parameters: $parameters, sources: $sources) {
    question {
      number
      slug
      operation
    }
    title(language: $language)
    status
    asOf
    version
    link
    sentences {
      text(language: $language)
      notes
    }
    missing {
      text(language: $language)
    }
    candidates {
      id
      name
    }
    columns {
      key
      label(language: $language)
    }
    rows {
      cells(language: $language)
      danish
      about
      notes
    }
    citations {
      number
      claim {
        ...Shown
      }
    }
  }
}
${claimFragment}`;

/** What is asked of a question. */
export interface Asked {
  readonly slug: string;
  readonly parameters: readonly { readonly name: string; readonly value: string }[];
  readonly sources: Sources;
}

/** The variables of `answerOperation`. */
export const variablesOf = (asked: Asked, language: Language) => ({ ...asked, language: enumOf(language) });

/** Asks a question of a version. @throws Refused as the API does */
export async function ask(edition: Edition, asked: Asked, language: Language): Promise<Answer> {
  const { question } = await edition.ask<{ question: Answer }>(answerOperation, variablesOf(asked, language));
  return question;
}

/** What an answer is called where a mistake in it is told: its question, with what it was asked of. */
export function aboutOf({ link }: Pick<Answer, 'link'>): string {
  const [path = '', query] = link.split('?');
  const given = new URLSearchParams(query);
  given.delete('version');
  const slug = path.slice('/spoergsmaal/'.length);
  return given.size === 0 ? slug : `${slug}?${given}`;
}

/** The claims behind the notes; one that is not there has no note to show. */
export const numbered = ({ citations }: Pick<Answer, 'citations'>): { number: number; claim: Claim }[] =>
  citations.flatMap(({ number, claim }) => (claim === null ? [] : [{ number, claim }]));
