import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KnownError } from '../../src/domain/errors.ts';
import { type Extract, extractSchema } from '../../src/domain/extract.ts';
import { extract } from '../../src/extract/extract.ts';
import { entryOf } from '../../src/extract/parse/entry.ts';
import { registryOf } from '../../src/extract/parse/registry.ts';
import { documents, source, textOf } from './documents.ts';

/** Words that mean something to the parsers, so that random text gets deep into them. */
const words = fc.constantFrom(
  ...'Deltagere: Afbud Fraværende Til_stede: Beslutning Indstilling Bilag Punkt_1: 1. 2. 3. (V) (A) , ; og - – ( ) ** # | <p> &amp; \t • kl. 12:30 den 3. maj 2024 06-03-2025'.split(
    ' ',
  ),
  ...'Anne Bo Christensen G. de Møller-Holm borgmester direktør formand Nørrelund Kommune PLO deltog ikke i stedet for stedfortræder havde meldt afbud fra sundhedsråd anbefalinger a@b.dk 12_34_56_78 Skovvej 3 Mødested Sagsnr. 22/1234 e\u0301 å'.split(
    ' ',
  ),
);
const line = fc.array(words, { maxLength: 14 }).map((each) => each.join(' ').replaceAll('_', ' '));
const lines = fc
  .array(line, { maxLength: 60 })
  .chain((all) => fc.constantFrom('\n', '\r\n', '\r', '\n\n', ' ').map((end) => all.join(end)));
const cutUp = fc
  .tuple(fc.constantFrom(...documents), fc.nat(), fc.nat(), fc.string({ maxLength: 30 }))
  .map(([name, from, to, extra]) => {
    const text = textOf(name);
    return text.slice(0, from % text.length) + extra + text.slice(to % text.length);
  });

/** The extract, or null when the text is refused in the agreed way; anything else is thrown on. */
function attempt(text: string, file: string): Extract | null {
  try {
    const read = extract(source(text, file));
    const parsed = extractSchema.parse(read);
    expect(JSON.stringify(read), 'fields in the order of the schema').toBe(JSON.stringify(parsed));
    return parsed;
  } catch (error) {
    if (error instanceof KnownError) return null;
    throw error;
  }
}

function everySpanHolds(text: string, extracted: Extract | null): void {
  JSON.stringify(extracted, (_key, value) => {
    if (value && typeof value === 'object' && 'start' in value && 'end' in value) {
      expect(value.start).toBeGreaterThanOrEqual(0);
      expect(value.start).toBeLessThan(value.end);
      expect(value.end).toBeLessThanOrEqual(text.length);
      if ('quote' in value) expect(text.slice(value.start, value.end)).toBe(value.quote);
    }
    return value;
  });
}

const patience = { timeout: 60_000 };

test.each(['a.txt', 'a.html'])(
  'any text gives an extract whose every span holds, or a known error (%s)',
  patience,
  (file) => {
    const texts = fc.oneof(lines, cutUp, fc.string({ unit: 'binary', maxLength: 400 }));
    fc.assert(
      fc.property(texts, (text) => everySpanHolds(text, attempt(text, file))),
      { numRuns: 150 },
    );
  },
);

test('the same text gives the same extract', () => {
  for (const name of documents) expect(attempt(textOf(name), name)).toEqual(attempt(textOf(name), name));
});

test.each(['0', '99999999999999999999', '1-99999999999999999999', '0-2'])(
  '"deltog i punkt %s" names only items that an agenda can have',
  (numbers) => {
    const text = `Deltagere:\nAnne Holm (A), deltog i punkt ${numbers}\nBo Vad (V)\n\n1. Emne\nBeslutning: Godkendt.\n`;
    const items = attempt(text, 'a.txt')?.people[0]?.items ?? [];
    expect(items.filter((number) => number < 1 || number > 999)).toEqual([]);
  },
);

// Each of these is one that a careless pattern takes the square, or worse, of its length for.
const hard: Record<string, (size: number) => string> = {
  'one long word': (size) => 'a'.repeat(size),
  'one long capitalised row': (size) => 'Anne Holm '.repeat(size / 10),
  commas: (size) => 'Deltagere: '.concat(', '.repeat(size / 2)),
  brackets: (size) => 'Deltagere: '.concat('('.repeat(size)),
  'names with marks': (size) => 'Deltagere: '.concat('Bo Holm (V) (afbud), '.repeat(size / 21)),
  'lines of names': (size) => 'Deltagere:\n'.concat('Bo Holm, Anne Vad\n'.repeat(size / 18)),
  'numbered lines': (size) => '1. Emne\nBeslutning\nGodkendt\n'.repeat(size / 28),
  stars: (size) => '*a '.repeat(size / 3),
  tags: (size) => '<p '.repeat(size / 3),
  dots: (size) => '. '.repeat(size / 2),
  days: (size) => '6. marts 2025 '.repeat(size / 14),
  'blanks between two words': (size) => `Deltagere: Anne${' '.repeat(size)}Holm (A)`,
  spaces: (size) => ' '.repeat(size).concat('x'),
  'a long sentence of absences': (size) => 'Der var afbud fra Bo Holm og '.repeat(size / 29),
  'blank lines': (size) => '\n'.repeat(size).concat('Deltagere: Bo Holm'),
  accents: (size) => 'a\u0301'.repeat(size / 2),
  addresses: (size) => 'Skovvej 12, 8000 '.repeat(size / 17),
};

test.each(Object.entries(hard))('time grows with the length, not its square: %s', patience, (_, make) => {
  // The processor's time and not the clock's: other work on the machine is not ours.
  const took = (size: number) => {
    const text = `Referat\n${make(size)}`;
    const start = process.cpuUsage().user;
    attempt(text, 'a.txt');
    attempt(text, 'a.html');
    return (process.cpuUsage().user - start) / 1000;
  };
  took(2_000);
  const small = Math.min(took(10_000), took(10_000));
  const large = took(80_000);
  // Eight times the text; the square would be sixty-four times the time.
  expect(large).toBeLessThan(Math.max(small * 30, 400));
});

/** A letter for each digit, so that no two numbers give one name. */
const lettered = (number: number) => [...String(number)].map((digit) => 'bcdfghjklm'[Number(digit)]).join('');

test('time grows with the number of people, not its square, also where all share first and last name', patience, () => {
  const took = (count: number) => {
    const sightings = Array.from({ length: count }, (_, at) => {
      const words = ['Bo', `P${lettered(at)}`, 'Holm'];
      const piece = { text: words.join(' '), start: at * 20 };
      return { entry: entryOf({ piece, words }), how: 'LIST', item: null, sentence: null } as const;
    });
    const start = process.cpuUsage().user;
    // Everybody is on the list, and once more among those who were away.
    const { drafts } = registryOf([...sightings, ...sightings]);
    expect(drafts.length).toBe(count);
    return (process.cpuUsage().user - start) / 1000;
  };
  took(500);
  const small = Math.min(took(2_500), took(2_500));
  // Eight times the people; the square would be sixty-four times the time.
  expect(took(20_000)).toBeLessThan(Math.max(small * 30, 400));
});
