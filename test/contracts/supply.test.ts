import { expect, test } from 'vitest';
import { read, root } from './files.ts';

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly overrides: Readonly<Record<string, string>>;
}

/** Licences that ask for no more than to be named, and none that reaches what is built with it. */
const allowed = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD', // duck: two clauses, says its LICENSE
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  '(MIT AND Zlib)',
  '(MIT OR GPL-3.0-or-later)', // jszip: taken under MIT
];

const manifest = JSON.parse(read('package.json')) as Manifest;
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Readonly<Record<string, Locked>> };
const all = Object.entries(packages).filter(([path]) => path !== '');
const runtime = all.filter(([, { dev }]) => dev !== true);
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

test('every runtime package has a licence that is allowed', () => {
  const others = runtime.filter(([, { license }]) => license === undefined || !allowed.includes(license));

  expect(runtime.length).toBeGreaterThan(100);
  expect(others.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});

test('docs/licences.md lists every runtime package; "npx vitest run --project unit test/contracts/supply.test.ts -u" writes it', async () => {
  const rows = [
    ...new Set(runtime.map(([path, { version, license }]) => `| ${nameOf(path)} | ${version} | ${license} |`)),
  ];
  const text = `# Licences of what runs

Every package that an installation without development packages has, from package-lock.json; a test holds this list to it, and each licence to a list of those allowed. \`npm run sbom\` writes the same as CycloneDX.

| package | version | licence |
| --- | --- | --- |
${rows.sort().join('\n')}
`;
  await expect(text).toMatchFileSnapshot(`${root}docs/licences.md`);
});

test('no runtime package runs a script when it is installed, so npm ci --ignore-scripts lacks nothing', () => {
  expect(runtime.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([]);
});

test('every version is pinned, and every package of the lock has the hash of its bytes', () => {
  const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies, ...manifest.overrides });

  expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  expect(
    all.filter(([, { link, integrity }]) => !link && !integrity?.startsWith('sha512-')).map(([path]) => path),
  ).toEqual([]);
});
