import { expect, test } from 'vitest';
import { NotOneReferat } from '../../src/extract/errors.ts';
import { read, textOf } from './documents.ts';

/** The text with its contact details; none of them may come out again. */
const contacts = textOf('contacts.txt');

test('contact details are counted, and stand nowhere in the extract; the place of the meeting is kept', () => {
  const extract = read(contacts);
  expect(extract.document.contacts).toEqual({ emails: 2, phones: 3, addresses: 1 });
  const written = JSON.stringify(extract);
  for (const detail of ['@', '2211 3344', '99 88 77 66', '12 34 56 78', 'Skrænten'])
    expect(written).not.toContain(detail);
  expect(extract.meeting.place).toBe('Byhuset, Torvegade 4, 7995 Lyngager');
});

test('an address beside a name is no organisation, and none is left of it', () => {
  const moved = contacts.replace('konsulent, Lyngager Kommune', 'konsulent, Bakkevej 9');
  const { people, document } = read(moved);
  expect(document.contacts.addresses).toBe(2);
  expect(people.at(-1)).toMatchObject({
    name: 'Ida Bjergmark',
    offices: ['konsulent'],
    organisation: null,
    kommune: null,
  });
});

test('a passage too long to quote, or with a contact detail in it, is kept as position and hash', () => {
  const decision = read(contacts).items[0]?.evidence.at(-1);
  expect(decision).toEqual({
    start: expect.any(Number),
    end: expect.any(Number),
    quoteSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  const long = `Referat af møde i Skovudvalget den 1. marts 2024\n\nPunkt 1: Plan\nUdvalget drøftede ${'planen og '.repeat(30)}budgettet.`;
  const quotes = read(long).items.flatMap(({ evidence }) =>
    evidence.flatMap((each) => ('quote' in each ? [each.quote] : [])),
  );
  expect(quotes).toEqual(['Plan']);
});

test('quotes are the words of the file, with the marks and tags that stand between them', () => {
  const quotes = (name: string, person: string) =>
    read(textOf(name), name)
      .people.find((each) => each.name === person)
      ?.evidence.flatMap((each) => ('quote' in each ? [each.quote] : []));
  expect(quotes('table.htm', 'Holger Mikkelborg')).toEqual([
    'Holger<br>Mikkelborg',
    'borgmester',
    'Havnsø Kommune',
    'Afbud',
  ]);
  expect(quotes('commas.txt', 'Jonna Damsvig Henningsen')).toContain('Jonna Damsvig\nHenningsen');
  expect(read(textOf('brackets.md')).meeting.evidence[0]).toMatchObject({ quote: '04. februar 2025' });
});

test('two referater in one file are refused, with the file and what to do', () => {
  const both = `${textOf('commas.txt')}\n\n${textOf('contacts.txt')}`;
  expect(() => read(both, 'to.txt')).toThrow(NotOneReferat);
  expect(() => read(both, 'to.txt')).toThrow(/^to\.txt: holds more than one referat; split it/);
});

test('a text in which nothing of a referat is found is refused', () => {
  expect(() => read('Køb mælk og brød.')).toThrow(/no item and no name were found/);
});

test('a referat without a list of participants lists nobody', () => {
  const { people } = read(textOf('prose.txt'));
  expect(people.filter(({ listed }) => listed)).toEqual([]);
  expect(people.filter(({ state }) => state === 'APOLOGY').map(({ name }) => name)).toEqual([
    'Preben Skallerup',
    'Ninna Holtegaard',
    'Kurt V. Ladefoged',
  ]);
});

test('the head gives body, day, times and place', () => {
  const { body, meeting, document } = read(textOf('prose.txt'));
  expect(body?.asPrinted).toBe('Udvalg for forebyggelse');
  expect(meeting).toMatchObject({
    heldOn: '2023-11-07',
    startsAt: '14:00',
    endsAt: '16:10',
    place: 'Regionshuset Strandby, mødelokale F3, Fjordgade 20, 7990 Strandby',
    virtual: false,
  });
  expect(document.kind).toBe('REFERAT');
});

test('a lone case has its meeting and body from the label of its decision', () => {
  const { body, meeting, document, items } = read(textOf('case.md'), 'case.md');
  expect([document.kind, body?.asPrinted, meeting.heldOn]).toEqual(['SAG', 'Senior- og omsorgsudvalget', '2021-03-17']);
  expect(items[0]).toMatchObject({ number: null, caseNumber: '40/1123', attachments: [{ documentId: '2223334' }] });
});

test('the table of contents and the item disagree about a time: both are kept', () => {
  const { items, conflicts } = read(textOf('commas.txt'));
  expect(items[2]).toMatchObject({ plannedStart: '09:00', plannedEnd: '09:25' });
  const found = conflicts.filter(({ path }) => path === 'items/3/plannedEnd');
  expect(found.map(({ values }) => values.map(({ value }) => value))).toEqual([['09:25', '09:20']]);
});

test('namesakes of two parties stay two people, and a name that fits both is a mention', () => {
  const text = textOf('empty-absence.txt').replace('Afbud:\n', 'Afbud: Peter Lærkholm\n');
  const { people, mentions } = read(text);
  expect(people.filter(({ name }) => name === 'Peter Lærkholm').map(({ party }) => party)).toEqual(['F', 'I']);
  expect(mentions.map(({ asPrinted }) => asPrinted)).toContain('Peter Lærkholm');
});

test('a middle name may be dropped, a spelling may not', () => {
  const { people } = read(textOf('empty-absence.txt'));
  expect(people.map(({ asPrinted }) => asPrinted)).toContainEqual(['Anders G. Kristoffersen', 'Anders Kristoffersen']);
  const drifted = read(`${textOf('empty-absence.txt')}\nKarla Lindemark Svej orienterede.`);
  expect(drifted.people.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Karla Lindemark SvejØ', 'Karla Lindemark Svej']),
  );
});

test('an initiative table gives owner, target group and partners; a list of recommendations its receiver', () => {
  const { initiatives, recommendations, successions } = read(`# REFERAT Havneklyngen d. 01-10-2025

# Punkt 1: Overlevering

### Sagsfremstilling

Målgruppe	Indsats	Indsatsejer og tovholder
1. Børn	a. Tidlig hjælp	Strandby Kommune
	b. Fælles vagt*	Hospitalet Strandby
2. Ældre	a. Fald	Lyngager Kommune

**) Nørrelund Kommune og Havnsø Kommune er samarbejdspartner i gruppen.*

Anbefalinger fra Havneklyngen til det kommende Sundhedsråd Fjordland:

- Hold fast i de fælles møder
- Byg videre på vagten

### Beslutning

Anbefalingerne blev godkendt.
`);
  expect(
    initiatives.map(({ number, title, targetGroup, owner, partners }) => [number, title, targetGroup, owner, partners]),
  ).toEqual([
    ['1a', 'Tidlig hjælp', 'Børn', 'Strandby Kommune', []],
    ['1b', 'Fælles vagt', 'Børn', 'Hospitalet Strandby', ['Nørrelund Kommune', 'Havnsø Kommune']],
    ['2a', 'Fald', 'Ældre', 'Lyngager Kommune', []],
  ]);
  expect(recommendations.map(({ title, author, to, stage }) => [title, author, to, stage])).toEqual([
    ['Hold fast i de fælles møder', 'Havneklyngen', 'Sundhedsråd Fjordland', 'APPROVED'],
    ['Byg videre på vagten', 'Havneklyngen', 'Sundhedsråd Fjordland', 'APPROVED'],
  ]);
  expect(successions.map(({ asPrinted }) => asPrinted)).toEqual(['Sundhedsråd Fjordland']);
});
