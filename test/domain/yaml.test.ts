import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { inLine, type Plain, printYaml } from '../../src/domain/yaml.ts';

/** Text that YAML has other uses for, beside any text at all. */
const tricky = fc.constantFrom(
  ...['', ' ', '-', '- a', '? a', ': a', 'a: b', 'a #b', '#a', '&a', '*a', '!a', '|', '>', '%a', '@a', '`a', '"', "'"],
  ...['true', 'No', 'null', '~', '1', '1e3', '0x1f', '.inf', '09:00', '2025-02-03', '2025-02-31T10:00', '[a]', '{a}'],
  ...[
    'a, b',
    'a  b',
    'a ',
    ' a',
    'a\nb',
    'a\n',
    '\ta',
    'a\u0085b',
    'a\u2028b',
    '\ufeffa',
    'e\u0301',
    '\ud800',
    '---',
    '...',
  ],
);
const text = fc.oneof(tricky, fc.string({ unit: 'binary', maxLength: 12 }), fc.string({ maxLength: 12 }));
const { value } = fc.letrec<{ value: Plain }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.constantFrom(null, true, false, 0, 17, -3, 1.5),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(text, tie('value'), { maxKeys: 5, noNullPrototype: true }),
    fc.record({ path: text, from: tie('value'), to: text, by: text, why: text }),
  ),
}));

test('what is printed reads back as the same value, as blocks and on one line', () => {
  fc.assert(
    fc.property(value, (given) => {
      fc.pre(!JSON.stringify(given).includes('__proto__'));
      expect(parse(printYaml(given))).toEqual(given);
      expect(parse(inLine(given))).toEqual(given);
    }),
    { numRuns: 2_000 },
  );
});

test('things stand in blocks, places and words on one line, and only what needs it in quotes', () => {
  const place = { start: 12, end: 24, quote: 'Grethe Prøve Holm, borgmester (A)' };
  const person = { name: "Åse d'Or", heldOn: '2025-02-03', at: '09:00', offices: ['borgmester'], evidence: [place] };

  expect(
    printYaml({ people: [person], review: [{ path: 'people/Bo', from: [], to: null, by: 'ABC' }], rules: [] }),
  ).toBe(
    `people:
  - name: Åse d'Or
    heldOn: 2025-02-03
    at: "09:00"
    offices: [borgmester]
    evidence:
      - {start: 12, end: 24, quote: "Grethe Prøve Holm, borgmester (A)"}
review:
  - {path: people/Bo, from: [], to: null, by: ABC}
rules: []
`,
  );
});
