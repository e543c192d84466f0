import { both } from '../../../questions/say.ts';
import {
  address,
  amount,
  choice,
  danishText,
  day,
  other,
  pages,
  plain,
  share,
  things,
  through,
  twoLanguages,
} from '../fields.ts';
import { row } from '../named.ts';
import { kind } from './kind.ts';

const head = [
  things('region', ['Region'], 'Region', 'Region'),
  plain('aliases', 'Andre navne', 'Other names'),
  plain('hospitals', 'Sygehus', 'Hospital'),
  day('preparatoryFrom', 'Forberedende fra', 'Preparatory from'),
  day('validFrom', 'Gælder fra', 'Valid from'),
  through('validTo', 'Til og med', 'Through'),
];

const tail = [
  danishText('note', 'Bemærkning', 'Note'),
  day('listAsOf', 'Nyeste fuldstændige liste', 'Newest complete list'),
  things('list', ['Document'], 'Listen', 'The list'),
  other(
    'members',
    ['Forbehold', 'Reservation'],
    'members(first: 1) { doubt doubtEn: doubt(language: EN) missing missingEn: missing(language: EN) }',
    (value) => {
      const { doubt, doubtEn, missing, missingEn } = row(value);
      return [
        [doubt, doubtEn],
        [missing, missingEn],
      ].flatMap(([da, en]) =>
        typeof da === 'string'
          ? [{ text: both(da, typeof en === 'string' ? en : da), danish: typeof en !== 'string' }]
          : [],
      );
    },
  ),
  pages('memberships', 'Membership', ['Pladser, alle nogen kilde nævner', 'Seats, all that a source names'], {
    omit: ['seatBody'],
  }),
  pages('meetings', 'Meeting', ['Møder, vi har referat af', 'Meetings we hold minutes of'], {
    omit: ['body', 'bodyAsPrinted'],
  }),
  pages('initiatives', 'Initiative', ['Indsatser', 'Initiatives']),
  pages('recommendations', 'Recommendation', ['Anbefalinger', 'Recommendations']),
  pages('remarks', 'Remark', ['Ytringer, ifølge referater', 'Remarks, according to minutes']),
  other(
    'sourceCoverage',
    ['Hvad vi ikke ved', 'What we do not know'],
    'sourceCoverage { missing missingEn: missing(language: EN) }',
    (value) => {
      const { missing, missingEn } = row(value);
      const [da, en] = [missing, missingEn].map((list) => (Array.isArray(list) ? (list as string[]) : []));
      return (da ?? []).map((text, place) => ({ text: both(text, en?.[place] ?? text) }));
    },
  ),
];

const kommuner = things('kommuner', ['Kommune'], 'Kommuner', 'Municipalities');

/** Klynger, råd and udvalg. */
export const bodyKinds = [
  kind('Klynge', {
    fields: [
      ...head,
      kommuner,
      things('feeds', ['Flow'], 'Går over i (udledt af kommunerne)', 'Goes over to (derived from the municipalities)'),
      things('succeededBy', ['Succession'], 'Referatet nævner som afløser', 'Minutes name as successor'),
      ...tail,
    ],
    asked: ['KLYNGE', 'BODY', 'PERSON_OR_BODY'],
  }),
  kind('Sundhedsraad', {
    fields: [
      ...head,
      plain('regionalSeats', 'Regionale pladser', 'Regional seats'),
      plain('municipalSeats', 'Kommunale pladser', 'Municipal seats'),
      kommuner,
      things('fedBy', ['Flow'], 'Får fra (udledt af kommunerne)', 'Receives from (derived from the municipalities)'),
      things('succeeds', ['Succession'], 'Nævnt i referat som afløser for', 'Named in minutes as successor of'),
      pages('receivedRecommendations', 'Handover', [
        'Anbefalinger, der gives videre hertil',
        'Recommendations handed here',
      ]),
      address('website', 'Hjemmeside', 'Website'),
      address('agendaUrl', 'Dagsordener', 'Agendas'),
      ...tail,
    ],
    asked: ['SUNDHEDSRAAD', 'BODY', 'PERSON_OR_BODY'],
  }),
  kind('Udvalg', {
    fields: [
      choice('kind', 'BodyKind', 'Art', 'Kind'),
      ...head,
      things('klynge', ['Klynge'], 'Klynge', 'Cluster'),
      ...tail,
    ],
    asked: ['BODY', 'PERSON_OR_BODY'],
  }),
  kind('Flow', {
    fields: [
      things('klynge', ['Klynge'], 'Fra klynge', 'From cluster'),
      things('sundhedsraad', ['Sundhedsraad'], 'Til sundhedsråd', 'To health council'),
      kommuner,
      share('kommuneShare', 'Andel af klyngens kommuner', "Share of the cluster's municipalities"),
      share('raadShare', 'Andel af rådets kommuner', "Share of the council's municipalities"),
      amount('population', 'Indbyggere', 'Inhabitants'),
      things('sharedKommuner', ['Kommune'], 'Kommuner i to klynger', 'Municipalities in two clusters'),
      amount('sharedPopulation', 'Indbyggere i kommuner i to klynger', 'Inhabitants of municipalities in two clusters'),
      choice('confidence', 'Confidence', 'Tillid', 'Confidence'),
    ],
  }),
  kind('Succession', {
    fields: [
      things('body', ['Klynge', 'Sundhedsraad', 'Udvalg'], 'Organ', 'Body'),
      things('sundhedsraad', ['Sundhedsraad'], 'Afløses af', 'Succeeded by'),
      danishText('asPrinted', 'Som trykt', 'As printed'),
    ],
  }),
  kind('Rule', {
    fields: [
      twoLanguages('summary', 'Reglen, i vores ord', 'The rule, in our words', 'summaryEn'),
      danishText('parameter', 'Måles på', 'Measured by'),
      things('body', ['Klynge', 'Sundhedsraad', 'Udvalg'], 'Organ', 'Body'),
      things('document', ['Document'], 'Kilde', 'Source'),
    ],
  }),
];
