import { both } from '../../../questions/say.ts';
import {
  choice,
  danishText,
  day,
  type Field,
  other,
  pages,
  persons,
  plain,
  things,
  twoLanguages,
  type Value,
  yesNo,
} from '../fields.ts';
import { row, sayThing, selectOf, text } from '../named.ts';
import { bodies, kind } from './kind.ts';

const reasons = (value: unknown): Value[] =>
  (Array.isArray(value) ? value : []).flatMap((one) => {
    const { reason, reasonEn, person } = row(one);
    const said = sayThing(person);
    const why = both(text(reason) ?? '', text(reasonEn) ?? '');
    if (said === null) return [{ text: why }];
    return [{ text: both(`${said.name.da}: ${why.da}`, `${said.name.en}: ${why.en}`), id: said.id }];
  });

const represents = things('represents', ['Kommune', 'Organisation', 'Region'], 'Sidder for', 'Represents');

const noSureDay: Value = {
  text: both(
    'ingen dag er sikker: kilden siger kun, i hvilket tidsrum',
    'no day is sure: the source gives a span only',
  ),
};

/** Whoever was seen some time within a span surely sat there on none of its days: the ends cross, and are not shown. */
const sure = (field: Field, instead?: Value): Field => ({
  ...field,
  values: (found) => {
    const [from, to] = [text(found['sureFrom']), text(found['sureTo'])];
    if (from !== null && to !== null && from > to) return instead === undefined ? [] : [instead];
    return field.values(found);
  },
});

/** Persons, their seats and what is not decided about them. */
export const personKinds = [
  kind('Person', {
    fields: [
      plain('names', 'Navne, som trykt', 'Names as printed'),
      pages('memberships', 'Membership', ['Pladser', 'Seats'], { omit: ['seatPerson', 'partyLetter'] }),
      pages('attendances', 'Attendance', ['Fremmøde, ifølge referater', 'Attendance, according to minutes'], {
        omit: ['person', 'asPrinted'],
      }),
      pages('remarks', 'Remark', ['Ytringer, ifølge referater', 'Remarks, according to minutes'], {
        omit: ['byAsPrinted'],
      }),
      other(
        'identity',
        ['Regnet for én person, fordi', 'Taken for one person because'],
        'identity { reason reasonEn: reason(language: EN) }',
        // Each pair of names has a reason, and most have the same.
        (value) => [...new Map(reasons(value).map((one) => [one.text.da, one])).values()],
      ),
      other(
        'sameNameAs',
        ['Måske den samme som (ikke afgjort)', 'Perhaps the same as (not decided)'],
        `sameNameAs { id reason reasonEn: reason(language: EN) person { ${selectOf(['Person'])} } }`,
        reasons,
      ),
      things('leads', ['Lead'], 'Spor (aldrig et faktum)', 'Leads (never a fact)'),
    ],
    asked: ['PERSON', 'PERSON_OR_BODY'],
  }),
  kind('Membership', {
    fields: [
      things('person', ['Person'], 'Person', 'Person'),
      things('body', bodies, 'Organ', 'Body'),
      choice('role', 'Role', 'Hverv', 'Role'),
      danishText('roleAsPrinted', 'Hverv, som trykt', 'Role as printed'),
      danishText('office', 'Embede', 'Office'),
      choice('elected', 'Elected', 'Folkevalgt', 'Elected'),
      choice('side', 'Side', 'Part', 'Side'),
      represents,
      danishText('representsAsPrinted', 'Sidder for, som trykt', 'Sits for, as printed'),
      things('party', ['Party'], 'Parti', 'Party'),
      plain('partyLetter', 'Partibogstav, som trykt', 'Party letter as printed'),
      day('observedOn', 'Set på lister', 'Seen on lists'),
      day('notBefore', 'Ikke før', 'Not before'),
      sure(day('sureFrom', 'Sikkert fra', 'Surely from'), noSureDay),
      sure(day('sureTo', 'Sikkert til og med', 'Surely through')),
      day('notFrom', 'Ikke fra', 'Not from'),
      choice('saidBy', 'SaidBy', 'Sagt af', 'Said by'),
      danishText('note', 'Bemærkning', 'Note'),
    ],
  }),
  kind('Attendance', {
    fields: [
      things('person', ['Person'], 'Person', 'Person'),
      plain('asPrinted', 'Som trykt', 'As printed'),
      things('mention', ['Mention'], 'Navn, der ikke er tydet', 'Name that is not resolved'),
      things('meeting', ['Meeting'], 'Møde', 'Meeting'),
      choice('state', 'AttendanceState', 'Fremmøde', 'Attendance'),
      choice('basis', 'Basis', 'Grundlag', 'Basis'),
      yesNo('listed', 'Står på deltagerlisten', 'On the list of participants'),
      yesNo('chaired', 'Ledede mødet', 'Chaired the meeting'),
      choice('capacity', 'Capacity', 'Som hvad', 'Capacity'),
      choice('elected', 'Elected', 'Folkevalgt', 'Elected'),
      choice('side', 'Side', 'Part', 'Side'),
      choice('role', 'Role', 'Hverv', 'Role'),
      danishText('roleAsPrinted', 'Hverv, som trykt', 'Role as printed'),
      danishText('office', 'Embede', 'Office'),
      danishText('organisation', 'Organisation, som trykt', 'Organisation as printed'),
      represents,
      things('party', ['Party'], 'Parti', 'Party'),
      things('standsInFor', ['Person'], 'I stedet for', 'In place of'),
      plain('standsInForAsPrinted', 'I stedet for, som trykt', 'In place of, as printed'),
      things('items', ['AgendaItem'], 'Under punkterne', 'During the items'),
    ],
  }),
  kind('Mention', {
    fields: [
      choice('status', 'MentionStatus', 'Status', 'Status'),
      twoLanguages('why', 'Hvorfor', 'Why'),
      persons('candidates', 'Kan være', 'May be'),
      things('body', bodies, 'Organ', 'Body'),
      things('meeting', ['Meeting'], 'Møde', 'Meeting'),
      things('document', ['Document'], 'Kilde', 'Source'),
    ],
    unlisted: true,
  }),
  kind('Lead', {
    fields: [
      choice('kind', 'LeadKind', 'Art', 'Kind'),
      plain('name', 'Navn', 'Name'),
      plain('alsoAs', 'Også som', 'Also as'),
      persons('persons', 'Personer', 'Persons'),
      things('from', bodies, 'Fra', 'From'),
      things('to', [...bodies, 'Region'], 'Til', 'To'),
      twoLanguages('why', 'Hvorfor', 'Why', 'whyEn'),
      choice('confidence', 'Confidence', 'Tillid', 'Confidence'),
    ],
    unlisted: true,
  }),
];
