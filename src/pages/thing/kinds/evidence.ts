import { both } from '../../../questions/say.ts';
import { noAddress } from '../../claims/footnotes.ts';
import { address, choice, danishText, day, other, plain, things, twoLanguages } from '../fields.ts';
import { row, sayThing, selectOf, text } from '../named.ts';
import { anything, bodies, kind } from './kind.ts';

/** Sources, and where they do not agree. */
export const evidenceKinds = [
  kind('Document', {
    fields: [
      choice('kind', 'DocumentKind', 'Art', 'Kind'),
      other('publisher', ['Udgiver', 'Publisher'], 'publisher', (value) => {
        const name = text(value);
        if (name === null) return [];
        return [{ text: name === 'ikke oplyst' ? both(name, 'not stated') : both(name, name) }];
      }),
      other('url', ['Adresse', 'Address'], 'url', (value) => {
        const url = text(value);
        return [url === null ? { text: noAddress } : { text: both(url, url), url }];
      }),
      address('agendaSite', 'Her ligger dagsordener', 'Where agendas are'),
      plain('caseNumbers', 'Sagsnumre', 'Case numbers'),
      plain('documentNumber', 'Dokumentnummer', 'Document number'),
      other('licence', ['Vilkår', 'Terms'], 'licence', (value) => {
        const terms = text(value);
        if (terms === null) return [];
        const none = terms === 'ingen licens fundet';
        return [{ text: both(terms, none ? 'no licence found' : terms), danish: !none }];
      }),
      plain('sha256', 'Aftryk (sha256)', 'Hash (sha256)'),
      plain('length', 'Længde i tegn', 'Length in characters'),
      plain('mediaType', 'Filtype', 'Media type'),
      day('retrievedOn', 'Set den', 'Seen on'),
      danishText('note', 'Bemærkning', 'Note'),
      things('meetings', ['Meeting'], 'Møder', 'Meetings'),
    ],
  }),
  kind('Disagreement', {
    fields: [
      choice('kind', 'DisagreementKind', 'Art', 'Kind'),
      other('sides', ['Siderne', 'The sides'], 'sides { value valueEn: value(language: EN) }', (value) =>
        (Array.isArray(value) ? value : []).map((one) => {
          const { value: da, valueEn } = row(one);
          return { text: both(text(da) ?? '', text(valueEn) ?? text(da) ?? ''), danish: valueEn === da };
        }),
      ),
      twoLanguages('why', 'Hvorfor', 'Why'),
      other('about', ['Handler om', 'About'], `about { ${selectOf(anything)} }`, (value) => {
        const said = sayThing(row(value));
        return said === null ? [] : [{ text: said.name, id: said.id, danish: said.danish }];
      }),
      things('body', bodies, 'Organ', 'Body'),
      things('document', ['Document'], 'Kilde', 'Source'),
    ],
    unlisted: true,
  }),
];
