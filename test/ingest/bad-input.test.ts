import { Buffer } from 'node:buffer';
import { mkdirSync, rmSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { toRows } from '../../src/ingest/rows/to-rows.ts';
import { SeedsCopy } from './seeds-copy.ts';

vi.setConfig({ testTimeout: 30_000 }); // Each test reads all the seeds, beside whatever else the machine does.

const raad = 'people/raad_members.csv';
const municipalities = 'reference/municipalities.csv';
const klyngeKommuner = 'reference/klynge_municipalities.csv';
const raadKommuner = 'reference/sundhedsraad_municipalities.csv';

test('the seeds as they are hold no problem', async () => {
  expect((await new SeedsCopy().load()).municipalities).toHaveLength(98);
});

test.each([
  ['ring 12 34 56 78', 'a telephone number'],
  ['borgmester tlf. 12345678', 'a telephone number'],
  ['borgmester (bo@example.dk)', 'an e-mail address'],
])('a cell that holds a contact detail is refused, and not repeated: %s', async (office, what) => {
  const seeds = new SeedsCopy().replace(raad, 'regionsrådsmedlem', office);

  expect(await seeds.problems()).toEqual([
    expect.stringMatching(new RegExp(`:\\d+: office holds ${what}; contact details are not stored, remove it$`)),
  ]);
});

test.each(['javascript:alert(1)', 'www.example.dk', 'data:text/html;x', 'https://', 'https://a.dk/ b'])(
  'an address of a råd that no page may link to is refused: %s',
  async (address) => {
    const seeds = new SeedsCopy();
    const [first = ''] = /https:\/\/[^,"]+/.exec(seeds.text('reference/sundhedsraad.csv')) ?? [];

    expect(await seeds.replace('reference/sundhedsraad.csv', first, address).problems()).toEqual([
      expect.stringContaining(`"${address}": expected an address that begins with https:// or http://`),
    ]);
  },
);

describe('a reviewed document', () => {
  test.each(['yml', 'json'])('whose name ends in .%s would be passed over', async (ending) => {
    const seeds = new SeedsCopy().write(`minutes/a.${ending}`, 'a: 1');

    expect(await seeds.problems()).toEqual([`minutes/a.${ending}: is not read; let its name end in .yaml`]);
  });

  test('that is a folder, or in Latin-1', async () => {
    const seeds = new SeedsCopy().write('minutes/b.yaml', Buffer.from('title: Møde', 'latin1'));
    mkdirSync(seeds.path('minutes/a.yaml'));

    expect(await seeds.problems()).toEqual([
      expect.stringMatching(/^minutes\/a\.yaml: can't be read: EISDIR/),
      'minutes/b.yaml: is not UTF-8 (Latin-1?); save the file as UTF-8',
    ]);
  });
});

describe('a file', () => {
  test('that is missing', async () => {
    const seeds = new SeedsCopy();
    rmSync(seeds.path(raad));

    expect(await seeds.problems()).toEqual([
      expect.stringMatching(/^people\/raad_members\.csv: can't be read: ENOENT/),
    ]);
  });

  test.each(['', '\n \n', '\uFEFF'])('that is empty (%j)', async (content) => {
    expect(await new SeedsCopy().write('reference/regions.csv', content).problems()).toEqual([
      'reference/regions.csv: the file is empty; expected a line of column names: id,name,code,valid_from,valid_to,successor,source',
    ]);
  });

  test('in Latin-1, with the line of the first such byte', async () => {
    const seeds = new SeedsCopy();
    const lines = seeds.text(municipalities).split('\n');
    const at = lines.findIndex((line) => line.includes('Ærø'));
    const bytes = lines.map((line, index) => Buffer.from(`${line}\n`, index === at ? 'latin1' : 'utf8'));

    expect(await seeds.write(municipalities, Buffer.concat(bytes)).problems()).toEqual([
      `reference/municipalities.csv:${at + 1}: is not UTF-8 (Latin-1?); save the file as UTF-8`,
    ]);
  });

  test('with a quote that never ends', async () => {
    const seeds = new SeedsCopy().append(
      'reference/regions.csv',
      'region-ny,"Region Ny,1086,,,,elov-overgangsloven-126',
    );

    expect(await seeds.problems()).toEqual([
      expect.stringMatching(/^reference\/regions\.csv:8: Quote Not Closed: .*an opening quote at line 8$/),
    ]);
  });

  test('with a quote inside a value that has none around it', async () => {
    const seeds = new SeedsCopy().replace('reference/regions.csv', 'Region Midtjylland', 'Region "Midt"jylland');

    expect(await seeds.problems()).toEqual([
      expect.stringMatching(/^reference\/regions\.csv:3: Invalid Opening Quote: /),
    ]);
  });

  test('with a row that is too short', async () => {
    const seeds = new SeedsCopy().append('reference/regions.csv', 'region-ny,Region Ny');

    expect(await seeds.problems()).toEqual([
      'reference/regions.csv:8: Invalid Record Length: expect 7, got 2 on line 8',
    ]);
  });

  test.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['no line end at the end', (text: string) => text.trimEnd()],
    ['empty lines between', (text: string) => text.replaceAll('\n', '\n\n')],
  ])('with %s reads like any other', async (_, change) => {
    const plain = await new SeedsCopy().load();
    const seeds = new SeedsCopy();
    const loaded = await seeds.write(raad, change(seeds.text(raad))).load();

    const withoutLines = (rows: readonly { line: number }[]) => rows.map(({ line: _line, ...row }) => row);
    expect(withoutLines(loaded.raadMembers)).toEqual(withoutLines(plain.raadMembers));
  });

  test('with CRLF and a value that is wrong names the line as an editor counts it', async () => {
    const seeds = new SeedsCopy().replace(raad, 'Laila Kildesgaard,A,REGIONAL', 'Laila Kildesgaard,A,REGION');

    expect(await seeds.write(raad, seeds.text(raad).replaceAll('\n', '\r\n')).problems()).toEqual([
      `${raad}:3: side "REGION": expected REGIONAL, MUNICIPAL, GENERAL_PRACTICE, ADMINISTRATION, UNKNOWN`,
    ]);
  });
});

describe('a column', () => {
  const file = 'reference/regions.csv';

  test('that is missing', async () => {
    expect(await new SeedsCopy().replace(file, 'id,name,code,', 'id,name,kode,').problems()).toEqual([
      `${file}:1: column "code" is missing`,
      `${file}:1: column "kode" is unknown; expected id, name, code, valid_from, valid_to, successor, source`,
    ]);
  });

  test('that is one too many', async () => {
    const seeds = new SeedsCopy();
    const wider = seeds
      .text(file)
      .trimEnd()
      .split('\n')
      .map((line, index) => `${line},${index === 0 ? 'phone' : ''}`);

    expect(await seeds.write(file, wider.join('\n')).problems()).toEqual([
      `${file}:1: column "phone" is unknown; expected id, name, code, valid_from, valid_to, successor, source`,
    ]);
  });

  test('that stands twice', async () => {
    const seeds = new SeedsCopy();
    const wider = seeds
      .text(file)
      .trimEnd()
      .split('\n')
      .map((line, index) => `${line},${index === 0 ? 'name' : 'X'}`);

    expect(await seeds.write(file, wider.join('\n')).problems()).toEqual([`${file}:1: column "name" stands twice`]);
  });
});

/** One cell or row at a time: the edit, and all that is said about it. `LINE` is the line the text stands on. */
const wrong: { what: string; file: string; from: string; to: string; says: string[] }[] = [
  {
    what: 'an unknown region',
    file: municipalities,
    from: '0615,Horsens,Horsens Kommune,,region-midtjylland',
    to: '0615,Horsens,Horsens Kommune,,region-midtjyland',
    says: ['region "region-midtjyland" is unknown; did you mean "region-midtjylland"?'],
  },
  {
    what: 'a region that is no id',
    file: municipalities,
    from: '0615,Horsens,Horsens Kommune,,region-midtjylland',
    to: '0615,Horsens,Horsens Kommune,,Midtjylland',
    says: ['region "Midtjylland": expected an id like region-…'],
  },
  {
    what: 'a day that does not exist',
    file: 'reference/klynger.csv',
    from: 'Bornholms Hospital,2022-07-01',
    to: 'Bornholms Hospital,2022-06-31',
    says: ['valid_from "2022-06-31": expected a day that exists, as YYYY-MM-DD'],
  },
  {
    what: 'a day the Danish way',
    file: 'reference/regions.csv',
    from: '1081,2007-01-01',
    to: '1081,01-01-2007',
    says: ['valid_from "01-01-2007": expected a day that exists, as YYYY-MM-DD'],
  },
  {
    what: 'an observation that is no time',
    file: raad,
    from: 'Laila Kildesgaard,A,REGIONAL,næstformand,regionsrådsmedlem,,2026-04-28',
    to: 'Laila Kildesgaard,A,REGIONAL,næstformand,regionsrådsmedlem,,april 2026',
    says: [
      'as_of "april 2026": expected a day, half year, year or span of years: 2026-04-28, 2022-H2, 2023 or 2018-2021',
    ],
  },
  {
    what: 'a kommune code without its zero',
    file: municipalities,
    from: '0101,København',
    to: '101,København',
    says: ['code "101": expected a kommune code of four digits, leading zero kept'],
  },
  {
    what: 'a population with a point in it',
    file: municipalities,
    from: '671714,2026',
    to: '671.714,2026',
    says: ['population "671.714": expected a whole number'],
  },
  {
    what: 'a cell that must not be empty',
    file: raad,
    from: 'Laila Kildesgaard,A,REGIONAL',
    to: ',A,REGIONAL',
    says: ['person "": expected a value, the cell is empty'],
  },
  {
    what: 'an unknown party letter',
    file: raad,
    from: 'Laila Kildesgaard,A,REGIONAL',
    to: 'Laila Kildesgaard,X,REGIONAL',
    says: ['party_letter "X" is in no line of reference/parties.csv'],
  },
  {
    what: 'an unknown function',
    file: raad,
    from: 'Laila Kildesgaard,A,REGIONAL,næstformand',
    to: 'Laila Kildesgaard,A,REGIONAL,tredjeformand',
    says: [
      'function "tredjeformand" is no role we know; expected formand, forkvinde, forperson, næstformand, medformand, medlem, stedfortræder, suppleant, sekretariat, with "regional" or "kommunal" before it or not',
    ],
  },
  {
    what: 'an unknown source',
    file: raad,
    from: 'Laila Kildesgaard,A,REGIONAL,næstformand,regionsrådsmedlem,,2026-04-28,afpihl-sundhedsraad-4514ebc',
    to: 'Laila Kildesgaard,A,REGIONAL,næstformand,regionsrådsmedlem,,2026-04-28,afpihl-sundhedsraad-4514ebd',
    says: ['source "afpihl-sundhedsraad-4514ebd" is unknown; did you mean "afpihl-sundhedsraad-4514ebc"?'],
  },
  {
    what: 'a row without a source',
    file: klyngeKommuner,
    from: 'klynge-bornholm,0400,bornholmshospital-sundhedsklynge-bornholm',
    to: 'klynge-bornholm,0400,',
    says: ['source "": expected at least one source'],
  },
  {
    what: 'an unknown body, with the near miss',
    file: raad,
    from: 'Sundhedsråd Hovedstaden,Laila Kildesgaard',
    to: 'Sundhedsråd Hovedstadn,Laila Kildesgaard',
    says: ['body "Sundhedsråd Hovedstadn" is unknown; did you mean "Sundhedsråd Hovedstaden"?'],
  },
  {
    what: 'an unknown kommune that a seat represents',
    file: raad,
    from: 'Peter Larsen,F,MUNICIPAL,medlem,,Aalborg',
    to: 'Peter Larsen,F,MUNICIPAL,medlem,,Aalbor',
    says: ['represents "Aalbor" is no region, kommune or organisation; did you mean "Aalborg"?'],
  },
  {
    what: 'a klynge whose kommune does not exist',
    file: klyngeKommuner,
    from: 'klynge-bornholm,0400',
    to: 'klynge-bornholm,0401',
    says: ['municipality_code "0401" is unknown; did you mean "0101"?'],
  },
  {
    what: 'an unknown klynge',
    file: klyngeKommuner,
    from: 'klynge-bornholm,0400',
    to: 'klynge-bornholn,0400',
    says: ['klynge_id "klynge-bornholn" is unknown; did you mean "klynge-bornholm"?'],
  },
];

describe('a row', () => {
  test.each(wrong)('with $what', async ({ file, from, to, says }) => {
    const seeds = new SeedsCopy().replace(file, from, to);
    const place = `${file}:${seeds.lineOf(file, to)}: `;

    const problems = await seeds.problems();

    // A klynge that loses its only kommune is a second problem, of another row.
    expect(problems.filter((problem) => !problem.endsWith('klynge-bornholm covers no kommune'))).toEqual(
      says.map((what) => `${place}${what}`),
    );
  });

  test('with a key that stands already', async () => {
    const seeds = new SeedsCopy().append(
      'reference/regions.csv',
      'region-nordjylland,Nord,,,,,elov-overgangsloven-126',
    );

    expect(await seeds.problems()).toEqual([
      'reference/regions.csv:8: "region-nordjylland" stands already in line 2; each row\'s key may stand once',
    ]);
  });

  test('with the same body and kommune twice', async () => {
    const seeds = new SeedsCopy().append(klyngeKommuner, 'klynge-bornholm,0400,fksh-klynger,medium,');

    expect(await seeds.problems()).toEqual([
      `${klyngeKommuner}:102: "klynge-bornholm / 0400" stands already in line 2; each row's key may stand once`,
    ]);
  });

  test('with the same seat twice', async () => {
    const seeds = new SeedsCopy();
    const [, row = ''] = seeds.text(raad).split('\n');

    expect(await seeds.append(raad, row).problems()).toEqual([
      `${raad}:252: "Sundhedsråd Hovedstaden / Thomas Rohden / REGIONAL / 2026-04-28" stands already in line 2; each row's key may stand once`,
    ]);
  });

  test('that puts one kommune in two råd', async () => {
    const seeds = new SeedsCopy().append(raadKommuner, 'raad-horsens,0400,afpihl-sundhedsraad-af88a21,low,');

    expect(await seeds.problems()).toEqual([
      `${raadKommuner}:100: kommune 0400 lies in raad-horsens and, by line 4, in raad-hovedstaden; expected one råd`,
    ]);
  });

  test('of a klynge without any kommune', async () => {
    const seeds = new SeedsCopy().remove(klyngeKommuner, 'klynge-bornholm,0400');

    expect(await seeds.problems()).toEqual(['reference/klynger.csv:2: klynge-bornholm covers no kommune']);
  });

  test('that gives a body the name of another', async () => {
    const seeds = new SeedsCopy().replace('reference/klynger.csv', 'Klynge Bornholm', 'Horsensklyngen');

    expect(await seeds.problems()).toEqual([
      expect.stringMatching(/^reference\/klynger\.csv:\d+: name "Horsensklyngen" is borne by klynge-bornholm too; /),
    ]);
  });
});

test('every wrong row of every file is said in one run, file by file', async () => {
  const seeds = new SeedsCopy()
    .replace('reference/regions.csv', '1081,2007-01-01', '1081,2007')
    .replace(raad, 'Laila Kildesgaard,A,REGIONAL', 'Laila Kildesgaard,A,NORD')
    .replace(raad, 'Line Ervolder,C,REGIONAL', 'Line Ervolder,C,SYD');

  const problems = await seeds.problems();

  expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
    'people/raad_members.csv:3:',
    'people/raad_members.csv:4:',
    'reference/regions.csv:2:',
  ]);
});

describe('a person', () => {
  test('without an id line stops the rows, by name, with the command that helps', async () => {
    const seeds = await new SeedsCopy()
      .append(raad, 'Sundhedsråd Hovedstaden,Ny Person,A,REGIONAL,medlem,,,2026-04-28,afpihl-sundhedsraad-4514ebc,,,,,')
      .load();

    expect(() => toRows(seeds)).toThrow(
      'people/ids.csv has no id for a person of the lists:\n' +
        '  Ny Person (people/raad_members.csv: Sundhedsråd Hovedstaden / Ny Person / REGIONAL / 2026-04-28)\n' +
        'Run "npx sundhedsgraf ids", read the lines it adds, and run the command again.',
    );
  });

  test('of a judgement or an objection must have an id', async () => {
    const seeds = new SeedsCopy()
      .append('objections.csv', 'person-anders-kuhnau,ham selv,2026-11-01,')
      .append('judgements.csv', `Anders Kühnau,people/klynge_members.csv,,person-anders,SAME,jp,2026-11-01,fordi`);

    expect(await seeds.problems()).toEqual([
      expect.stringMatching(/^judgements\.csv:2: person "person-anders" is unknown/),
      'objections.csv:2: person "person-anders-kuhnau" is unknown; did you mean "person-anders-kuehnau"?',
    ]);
  });

  test('of a judgement SAME must share a word of the name', async () => {
    const seeds = new SeedsCopy().append(
      'judgements.csv',
      `Julie Jacobsen,${raad},,person-anders-kuehnau,SAME,jp,2026-11-01,fordi`,
    );

    expect(await seeds.problems()).toEqual([
      'judgements.csv:2: person "person-anders-kuehnau" is printed "Anders Kühnau", which shares no word with "Julie Jacobsen"; name the right person',
    ]);
  });

  test('with an id must come from a list of persons or a document', async () => {
    const seeds = new SeedsCopy().append('people/ids.csv', 'person-x,X Y,people/raad_member.csv,A / X Y,');

    expect(await seeds.problems()).toEqual([
      expect.stringMatching(
        /: source "people\/raad_member\.csv" is no list of persons; did you mean "people\/raad_members\.csv"\?$/,
      ),
    ]);
  });

  test('of a judgement must stand in the list it names', async () => {
    const seeds = new SeedsCopy().append(
      'judgements.csv',
      `Anders Kühnau,${raad},,person-anders-kuehnau,SAME,jp,2026-11-01,fordi`,
    );

    expect(await seeds.problems()).toEqual([`judgements.csv:2: no row of "${raad}" prints "Anders Kühnau"`]);
  });
});
