import type { Edition } from '../../api/asking.ts';
import { kindOf } from '../../domain/ids.ts';
import { slug } from '../../domain/names.ts';
import { questions } from '../../questions/all.ts';
import { type Both, type Parameter, type ParameterKind, type Question, titleOf } from '../../questions/question.ts';
import { both, sayDate } from '../../questions/say.ts';
import type { Language } from '../language.ts';
import { choicesOf } from './choices.ts';

const prefix: Readonly<Partial<Record<ParameterKind, string>>> = {
  KLYNGE: 'klynge',
  SUNDHEDSRAAD: 'raad',
  KOMMUNE: 'kommune',
  PERSON: 'person',
  THEME: 'theme',
};

/** The id that an example's short name stands for; of what may be anything, the id that is given. */
function idOf({ kind }: Parameter, value: string): string | null {
  if (kind === 'THING') return kindOf(value) === null ? null : value;
  return prefix[kind] !== undefined && /^[a-z0-9-]+$/.test(value) ? `${prefix[kind]}-${value}` : null;
}

export const namesOperation = /* GraphQL */ `
query Navne($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    ... on Klynge {
      name
    }
    ... on Sundhedsraad {
      name
    }
    ... on Kommune {
      name
    }
    ... on Person {
      name
    }
    ... on Theme {
      name
    }
    ... on Membership {
      person {
        name
      }
      body {
        name
      }
    }
  }
}`;

interface Node {
  readonly id: string;
  readonly name?: string;
  readonly person?: { readonly name: string };
  readonly body?: { readonly name: string };
}

/** A seat is called by its ends, as the answer calls it. */
const nameOf = ({ id, name, person, body }: Node): string =>
  name ?? (person && body ? `${person.name} – ${body.name}` : id);

/** The names that examples stand for, by id. */
export async function exampleNames(edition: Edition): Promise<ReadonlyMap<string, string>> {
  const ids = questions.flatMap(({ parameters, example }) =>
    parameters.flatMap((parameter) => idOf(parameter, example[parameter.name] ?? '') ?? []),
  );
  const [{ nodes }, kommuner] = await Promise.all([
    edition.ask<{ nodes: readonly (Node | null)[] }>(namesOperation, {
      ids: [...new Set(ids)],
    }),
    choicesOf('KOMMUNE', edition),
  ]);
  return new Map([
    ...nodes.flatMap((node) => (node ? [[node.id, nameOf(node)] as const] : [])),
    // A kommune is called by its name in an example, and by its code in its id.
    ...(kommuner ?? []).map(({ name }) => [`kommune-${slug(name)}`, name] as const),
  ]);
}

/** The question as its example asks it. */
export function exampleTitle(question: Question, names: ReadonlyMap<string, string>): Both {
  const said = (parameter: Parameter, value: string, language: Language) =>
    parameter.kind === 'DAY' ? sayDate(value)[language] : (names.get(idOf(parameter, value) ?? '') ?? value);
  const in_ = (language: Language) => {
    const given = question.parameters.flatMap((parameter) => {
      const value = question.example[parameter.name];
      return value === undefined ? [] : [[parameter.name, { value, name: said(parameter, value, language) }]];
    });
    return titleOf(question, { sources: 'ALL', given: Object.fromEntries(given) })[language];
  };
  return both(in_('da'), in_('en'));
}
