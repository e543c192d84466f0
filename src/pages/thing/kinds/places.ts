import { amount, choice, colour, danishText, day, pages, plain, things, through } from '../fields.ts';
import { kind } from './kind.ts';

/** Kommuner, regions, parties and organisations. */
export const placeKinds = [
  kind('Kommune', {
    fields: [
      plain('fullName', 'Fuldt navn', 'Full name'),
      plain('aliases', 'Andre navne', 'Other names'),
      plain('code', 'Kommunekode', 'Municipality code'),
      things('region', ['Region'], 'Region', 'Region'),
      amount('population', 'Folketal', 'Population'),
      plain('populationYear', 'Folketallets år', 'Year of the population'),
      things('klynger', ['Klynge'], 'Sundhedsklynge', 'Health cluster'),
      things('sundhedsraad', ['Sundhedsraad'], 'Sundhedsråd', 'Health council'),
      pages('memberships', 'Membership', ['Pladser for kommunen', 'Seats for the municipality']),
      pages('attendances', 'Attendance', ['Fremmøde for kommunen', 'Attendance for the municipality']),
    ],
    asked: ['KOMMUNE'],
  }),
  kind('Region', {
    fields: [
      plain('code', 'Kode', 'Code'),
      day('validFrom', 'Gælder fra', 'Valid from'),
      through('validTo', 'Til og med', 'Through'),
      things('successor', ['Region'], 'Bliver til', 'Becomes'),
    ],
    around: [
      pages('klynger', 'Klynge', ['Sundhedsklynger', 'Health clusters'], { filter: ', region: $id' }),
      pages('sundhedsraadene', 'Sundhedsraad', ['Sundhedsråd', 'Health councils'], { filter: ', region: $id' }),
      pages('udvalgene', 'Udvalg', ['Udvalg', 'Committees'], { filter: ', region: $id' }),
      pages('kommuner', 'Kommune', ['Kommuner', 'Municipalities'], { filter: ', region: $id' }),
    ],
  }),
  kind('Party', {
    fields: [
      plain('letter', 'Bogstav', 'Letter'),
      plain('name', 'Navn', 'Name'),
      plain('short', 'Kort navn', 'Short name'),
      choice('kind', 'PartyKind', 'Art', 'Kind'),
      colour('colour', 'Farve', 'Colour'),
      danishText('note', 'Bemærkning', 'Note'),
    ],
    around: [
      pages('people', 'Person', ['Personer med plads for partiet', 'Persons with a seat for the party'], {
        filter: ', party: $id',
      }),
    ],
    asked: ['PARTY'],
  }),
  kind('Organisation', {
    fields: [choice('kind', 'OrganisationKind', 'Art', 'Kind'), plain('aliases', 'Andre navne', 'Other names')],
  }),
];
