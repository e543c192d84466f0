import { kindOf } from '../../../questions/handover.ts';
import { choice, danishText, day, other, pages, plain, things, twoLanguages, yesNo } from '../fields.ts';
import { text } from '../named.ts';
import { bodies, kind } from './kind.ts';

const body = things('body', bodies, 'Organ', 'Body');
const meeting = things('meeting', ['Meeting'], 'Møde', 'Meeting');
const item = things('item', ['AgendaItem'], 'Punkt', 'Item');
const themes = things('themes', ['Theme'], 'Temaer (vores)', 'Themes (ours)');
const speakers = [
  'Klynge',
  'Kommune',
  'Mention',
  'Organisation',
  'Person',
  'Region',
  'Sundhedsraad',
  'Udvalg',
] as const;
const handed = [
  pages('initiatives', 'Initiative', ['Indsatser', 'Initiatives']),
  pages('recommendations', 'Recommendation', ['Anbefalinger', 'Recommendations']),
  pages('remarks', 'Remark', ['Ytringer', 'Remarks']),
];

/** What minutes tell: meetings, items, and what came of them. */
export const minutesKinds = [
  kind('Meeting', {
    fields: [
      body,
      danishText('bodyAsPrinted', 'Organ, som trykt', 'Body as printed'),
      day('heldOn', 'Dag', 'Day'),
      plain('startsAt', 'Begyndte', 'Began'),
      plain('endsAt', 'Sluttede', 'Ended'),
      danishText('place', 'Sted', 'Place'),
      yesNo('virtual', 'Virtuelt', 'Virtual'),
      plain('caseNumbers', 'Sagsnumre', 'Case numbers'),
      things('document', ['Document'], 'Referat', 'Minutes'),
      pages('items', 'AgendaItem', ['Punkter', 'Items']),
      pages('attendance', 'Attendance', ['Fremmøde', 'Attendance'], { omit: ['meeting'] }),
      ...handed,
    ],
  }),
  kind('AgendaItem', {
    fields: [
      meeting,
      body,
      choice('kind', 'ItemKind', 'Art', 'Kind'),
      choice('outcome', 'Outcome', 'Udfald', 'Outcome'),
      plain('caseNumber', 'Sag', 'Case'),
      plain('documentNumber', 'Dokument', 'Document'),
      plain('plannedStart', 'Planlagt fra', 'Planned from'),
      plain('plannedEnd', 'Planlagt til', 'Planned to'),
      things('attachments', ['Document'], 'Bilag', 'Attachments'),
      ...handed,
      themes,
    ],
  }),
  kind('Initiative', {
    fields: [
      plain('number', 'Nummer', 'Number'),
      other('kind', ['Art', 'Kind'], 'kind', (kind) => (text(kind) === null ? [] : [{ text: kindOf(text(kind)) }])),
      danishText('targetGroup', 'Målgruppe', 'Target group'),
      choice('status', 'InitiativeStatus', 'Status', 'Status'),
      things('owner', ['Kommune', 'Organisation', 'Region'], 'Ejer', 'Owner'),
      danishText('ownerAsPrinted', 'Ejer, som trykt', 'Owner as printed'),
      things('partners', ['Kommune', 'Organisation', 'Region'], 'Parter', 'Partners'),
      danishText('partnersAsPrinted', 'Parter, som trykt', 'Partners as printed'),
      body,
      meeting,
      item,
      themes,
    ],
  }),
  kind('Recommendation', {
    fields: [
      plain('number', 'Nummer', 'Number'),
      choice('stage', 'HandoverStage', 'Trin', 'Stage'),
      things('author', bodies, 'Fra', 'By'),
      danishText('authorAsPrinted', 'Fra, som trykt', 'By, as printed'),
      things('to', ['Sundhedsraad'], 'Til', 'To'),
      danishText('toAsPrinted', 'Til, som trykt', 'To, as printed'),
      things('handedTo', ['Handover'], 'Overdragelser', 'Handovers'),
      body,
      meeting,
      item,
      themes,
    ],
  }),
  kind('Handover', {
    fields: [
      things('recommendation', ['Recommendation'], 'Anbefaling', 'Recommendation'),
      things('sundhedsraad', ['Sundhedsraad'], 'Til sundhedsråd', 'To health council'),
      choice('stage', 'HandoverStage', 'Trin', 'Stage'),
    ],
  }),
  kind('Remark', {
    fields: [
      danishText('gist', 'Gengivet i vores ord', 'In our words'),
      choice('kind', 'RemarkKind', 'Art', 'Kind'),
      things('by', speakers, 'Af', 'By'),
      danishText('byAsPrinted', 'Af, som trykt', 'By, as printed'),
      things('onBehalfOf', speakers, 'På vegne af', 'On behalf of'),
      danishText('onBehalfOfAsPrinted', 'På vegne af, som trykt', 'On behalf of, as printed'),
      body,
      meeting,
      item,
      themes,
    ],
  }),
  kind('Theme', {
    fields: [
      twoLanguages('name', 'Navn', 'Name', 'nameEn'),
      danishText('note', 'Bemærkning', 'Note'),
      things('bodies', bodies, 'Organer', 'Bodies'),
      pages('items', 'AgendaItem', ['Punkter', 'Items']),
      ...handed,
    ],
    asked: ['THEME'],
  }),
  kind('Event', {
    fields: [
      day('date', 'Dato', 'Date'),
      choice('precision', 'DatePrecision', 'Nøjagtighed', 'Precision'),
      choice('kind', 'EventKind', 'Art', 'Kind'),
      twoLanguages('title', 'Hvad', 'What', 'titleEn'),
    ],
  }),
  kind('Announcement', {
    fields: [
      choice('kind', 'AnnouncementKind', 'Art', 'Kind'),
      body,
      meeting,
      things('document', ['Document'], 'Referat', 'Minutes'),
    ],
  }),
];
