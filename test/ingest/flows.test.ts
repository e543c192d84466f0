import { describe, expect, test, vi } from 'vitest';
import { toRows } from '../../src/ingest/rows/to-rows.ts';
import { loadSeeds } from '../../src/ingest/seeds/load.ts';
import { realSeeds, SeedsCopy } from './seeds-copy.ts';

vi.setConfig({ testTimeout: 30_000 }); // Each test reads all the seeds, beside whatever else the machine does.

const seeds = await loadSeeds(realSeeds);
const { nodes, edges } = toRows(seeds);

/** Klynge, råd, share of the klynge, share of the råd, kommuner: as the compilers of the lists derived it by hand. */
const expected = `
bornholm > hovedstaden | 1/1 1/3 | Bornholm
byen > hovedstaden | 2/2 2/3 | Frederiksberg, København
hovedstaden-midt > koebenhavns-omegn-nord | 9/9 9/9 | Ballerup, Egedal, Furesø, Gentofte, Gladsaxe, Herlev, Lyngby-Taarbæk, Rudersdal, Rødovre
hovedstaden-nord > nordsjaelland | 8/8 8/8 | Allerød, Fredensborg, Frederikssund, Gribskov, Halsnæs, Helsingør, Hillerød, Hørsholm
hovedstaden-syd > amager-vestegnen | 9/10 9/9 | Albertslund, Brøndby, Dragør, Glostrup, Hvidovre, Høje-Taastrup, Ishøj, Tårnby, Vallensbæk
hovedstaden-syd > hovedstaden | 1/10 1/3 | København
holbaek > midt-vestsjaelland | 4/4 4/8 | Holbæk, Kalundborg, Lejre, Odsherred
slagelse > midt-vestsjaelland | 4/4 4/8 | Næstved, Ringsted, Slagelse, Sorø
suh > oestsjaelland-oerne | 6/6 6/9 | Faxe, Greve, Køge, Roskilde, Solrød, Stevns
nykoebing-falster > oestsjaelland-oerne | 3/3 3/9 | Guldborgsund, Lolland, Vordingborg
fyn > fyn | 9/9 9/9 | Assens, Faaborg-Midtfyn, Kerteminde, Langeland, Nordfyns, Nyborg, Odense, Svendborg, Ærø
lillebaelt > lillebaelt | 4/5 4/4 | Fredericia, Kolding, Middelfart, Vejle
lillebaelt > sydvestjylland | 1/5 1/5 | Vejen
sydvestjylland > sydvestjylland | 5/5 5/5 | Billund, Esbjerg, Fanø, Varde, Vejen
soenderjylland > soenderjylland | 4/4 4/4 | Aabenraa, Haderslev, Sønderborg, Tønder
aarhus > aarhus | 2/2 2/2 | Aarhus, Samsø
goedstrup > vestjylland | 6/6 6/6 | Herning, Holstebro, Ikast-Brande, Lemvig, Ringkøbing-Skjern, Struer
horsens > horsens | 4/4 4/4 | Hedensted, Horsens, Odder, Skanderborg
midt > midt | 3/3 3/3 | Silkeborg, Skive, Viborg
randers > kronjylland | 4/4 4/4 | Favrskov, Norddjurs, Randers, Syddjurs
nordjylland-nord > vendsyssel | 4/4 4/4 | Brønderslev, Frederikshavn, Hjørring, Læsø
nordjylland-midt > limfjorden | 2/2 2/7 | Aalborg, Jammerbugt
nordjylland-syd > limfjorden | 3/3 3/7 | Mariagerfjord, Rebild, Vesthimmerlands
nordjylland-vest > limfjorden | 2/2 2/7 | Morsø, Thisted
`;

const kommuneName = new Map(nodes.Kommune.map((row) => [row.id, String(row['name'])]));
const quotient = (fraction = '') => {
  const [part = 0, whole = 0] = fraction.split('/').map(Number);
  return part / whole;
};

test('24 links lead from klynger to råd, with the shares and kommuner of the table', () => {
  const table = expected
    .trim()
    .split('\n')
    .map((line) => {
      const [ends = '', shares = '', kommuner = ''] = line.split(' | ');
      const [klynge, raad] = ends.split(' > ');
      const [ofKlynge, ofRaad] = shares.split(' ').map(quotient);
      return { id: `feeds-klynge-${klynge}-raad-${raad}`, ofKlynge, ofRaad, kommuner: kommuner.split(', ').sort() };
    });
  const derived = edges.FEEDS.map((row) => ({
    id: row['id'],
    ofKlynge: row['kommuneShare'],
    ofRaad: row['raadShare'],
    kommuner: (row['kommuneIds'] as string[]).map((id) => kommuneName.get(id)).sort(),
  }));

  expect(table).toHaveLength(24);
  expect(new Map(derived.map((row) => [row.id, row]))).toEqual(new Map(table.map((row) => [row.id, row])));
});

test('the shares of each klynge sum to 1, and so do those of each råd that no shared kommune enters twice', () => {
  for (const { id } of nodes.Klynge) {
    const shares = edges.FEEDS.filter((row) => row.from === id).map((row) => Number(row['kommuneShare']));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  }
});

describe('a kommune in two klynger', () => {
  const flow = (id: string) => {
    const row = edges.FEEDS.find((edge) => edge['id'] === id);
    return [row?.['population'], row?.['sharedKommuneIds'], row?.['sharedPopulation']];
  };

  test('is named on each link that it is part of, with its inhabitants, never split', () => {
    expect(flow('feeds-klynge-byen-raad-hovedstaden')).toEqual([671_714 + 106_150, ['kommune-0101'], 671_714]);
    expect(flow('feeds-klynge-hovedstaden-syd-raad-hovedstaden')).toEqual([671_714, ['kommune-0101'], 671_714]);
    const vejen = seeds.municipalities.find((row) => row.name === 'Vejen');
    expect(flow('feeds-klynge-lillebaelt-raad-sydvestjylland')).toEqual([
      vejen?.population,
      [`kommune-${vejen?.code}`],
      vejen?.population,
    ]);
  });

  test('is København or Vejen, and no other', () => {
    expect(
      [...new Set(edges.FEEDS.flatMap((row) => row['sharedKommuneIds'] as string[]))].map((id) => kommuneName.get(id)),
    ).toEqual(['København', 'Vejen']);
    expect(flow('feeds-klynge-horsens-raad-horsens').slice(1)).toEqual([[], 0]);
  });
});

test('a link is as sure as the least sure of the coverages it rests on, and carries all their claims', async () => {
  const file = 'reference/sundhedsraad_municipalities.csv';
  const copy = await new SeedsCopy()
    .replace(
      file,
      'raad-horsens,0615,afpihl-sundhedsraad-af88a21,high',
      'raad-horsens,0615,afpihl-sundhedsraad-af88a21,low',
    )
    .load();
  const of = (rows: typeof edges) => rows.FEEDS.find((row) => row['id'] === 'feeds-klynge-horsens-raad-horsens');

  expect(of(edges)?.['confidence']).toBe('HIGH');
  expect(of(toRows(copy).edges)?.['confidence']).toBe('LOW');
  const covers = edges.COVERS.filter((row) => row.from === 'klynge-horsens' || row.from === 'raad-horsens');
  expect(new Set(of(edges)?.['claims'] as string[])).toEqual(
    new Set(covers.flatMap((row) => row['claims'] as string[])),
  );
});
