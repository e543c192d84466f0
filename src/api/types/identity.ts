import type { FactRow, PersonRow } from '../../loaders/rows.ts';
import { both } from '../both.ts';
import { builder } from '../builder.ts';
import { IdentityBasisEnum, LanguageEnum } from '../enums.ts';
import { Person } from './refs.ts';

/** Why two rows are one person, as it is stored: one JSON text each. */
export interface Join {
  readonly basis: 'SAME_SOURCE' | 'RULE' | 'JUDGEMENT';
  readonly reasonDa: string;
  readonly reasonEn: string;
  readonly by: string | null;
  readonly on: string | null;
  readonly between: readonly string[];
}

/** A person who may be the same, with the fact that says why. */
export interface Suggestion {
  readonly person: PersonRow;
  readonly fact: FactRow;
}

export const IdentityRef = builder.objectRef<Join>('Identity').implement({
  description: both('Hvorfor to rækker er én person.', 'Why two rows are one person.'),
  fields: (t) => ({
    basis: t.field({
      type: IdentityBasisEnum,
      description: both('Grundlag.', 'Basis.'),
      resolve: (join) => join.basis,
    }),
    reason: t.string({
      description: both('Begrundelsen.', 'The reason.'),
      args: { language: t.arg({ type: LanguageEnum, defaultValue: 'DA', description: both('Sprog.', 'Language.') }) },
      resolve: (join, { language }) => (language === 'EN' ? join.reasonEn : join.reasonDa),
    }),
    by: t.exposeString('by', {
      nullable: true,
      description: both('Hvem der afgjorde det; null ved regel.', 'Who decided; null for a rule.'),
    }),
    on: t.field({ type: 'Date', nullable: true, description: both('Hvornår.', 'When.'), resolve: (join) => join.on }),
    between: t.exposeStringList('between', { description: both('De to rækkers nøgler.', 'The keys of the two rows.') }),
  }),
});

export const SuggestionRef = builder.objectRef<Suggestion>('SameName').implement({
  description: both(
    'En, der måske er den samme. Et forslag, aldrig en sammenlægning.',
    'Someone who may be the same. A suggestion, never a merge.',
  ),
  fields: (t) => ({
    id: t.id({ description: both('Forslagets id.', "The suggestion's id."), resolve: (row) => row.fact.id }),
    person: t.field({ type: Person, description: both('Den anden.', 'The other one.'), resolve: (row) => row.person }),
    reason: t.string({
      description: both('Hvad der ligner, og hvad der ikke gør.', 'What is alike, and what is not.'),
      args: { language: t.arg({ type: LanguageEnum, defaultValue: 'DA', description: both('Sprog.', 'Language.') }) },
      resolve: ({ fact }, { language }) => (language === 'EN' ? fact.reasonEn : fact.reasonDa) ?? '',
    }),
  }),
});
