import { both } from './both.ts';
import { builder } from './builder.ts';

/** The closed words of a search, beside those of enums.ts; docs/glossary.md has a row for each. */

export const SearchKindEnum = builder.enumType('SearchKind', {
  description: both('Hvad der søges i.', 'What is searched.'),
  values: {
    PERSON: { description: both('Personer.', 'Persons.') },
    KLYNGE: { description: both('Sundhedsklynger.', 'Health clusters.') },
    SUNDHEDSRAAD: { description: both('Sundhedsråd.', 'Health councils.') },
    UDVALG: { description: both('Udvalg.', 'Committees.') },
    KOMMUNE: { description: both('Kommuner.', 'Municipalities.') },
    REGION: { description: both('Regioner.', 'Regions.') },
    PARTY: { description: both('Partier.', 'Parties.') },
    ORGANISATION: { description: both('Organisationer.', 'Organisations.') },
    DOCUMENT: { description: both('Kilder.', 'Documents.') },
    MEETING: { description: both('Møder.', 'Meetings.') },
    AGENDA_ITEM: { description: both('Punkter på dagsordener.', 'Items of agendas.') },
    INITIATIVE: { description: both('Indsatser.', 'Initiatives.') },
    RECOMMENDATION: { description: both('Anbefalinger.', 'Recommendations.') },
    REMARK: { description: both('Ytringer.', 'Remarks.') },
    THEME: { description: both('Temaer.', 'Themes.') },
    EVENT: { description: both('Begivenheder.', 'Events.') },
  },
});

export const SearchFieldEnum = builder.enumType('SearchField', {
  description: both('Hvad der passede.', 'What matched.'),
  values: {
    NAME: { description: both('Navnet eller overskriften.', 'The name or the heading.') },
    ALIAS: { description: both('Et andet navn, en kode eller et bogstav.', 'Another name, a code or a letter.') },
    TEXT: { description: both('En ytring.', 'A remark.') },
  },
});
