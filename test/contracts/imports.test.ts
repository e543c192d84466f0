import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow, read } from './files.ts';

/** Who may import whom, as in ARCHITECTURE.md. `domain` may be imported by everyone, `config` too where it says so. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  extract: ['domain'],
  graph: ['domain'],
  database: ['graph', 'domain', 'config'],
  ingest: ['domain', 'graph'],
  loaders: ['domain', 'graph'],
  questions: ['domain'],
  pages: ['api', 'questions', 'domain'],
  agents: ['api', 'pages', 'questions', 'domain'],
  web: [],
  api: ['loaders', 'graph', 'domain', 'questions'],
  config: ['domain'],
};

/** One owner for each outside package. */
const owners: readonly (readonly [RegExp, string])[] = [
  [/^neo4j-driver$/, 'graph'],
  [/^(@pothos\/.*|graphql|graphql-yoga|prom-client)$/, 'api'],
  [/^pino$/, 'cli'],
  [/^@modelcontextprotocol\/sdk/, 'agents'],
  [/^(unpdf|mammoth|htmlparser2|parse5|pdfjs-dist)$/, 'extract'],
];

interface Import {
  readonly file: string;
  readonly specifier: string;
}

const sources = filesBelow('src').filter((file) => /\.(ts|js)$/.test(file));

/** Every import of a file: static, for its effect, re-exported, and `await import(…)`. Comments hold none. */
function importsOf(file: string): Import[] {
  const text = read(file).replace(/\/\*[\s\S]*?\*\//g, '');
  const found = text.matchAll(/(?:^|\s)(?:from|import)\s*\(?\s*'([^'\s(),;]+)'/gm);
  return [...found].map(([, specifier = '']) => ({ file, specifier }));
}

const areaOf = (file: string) => file.split('/')[1]?.replace(/\.ts$/, '') ?? '';
const imports = sources.flatMap(importsOf);

test('imports are found: static ones, those for their effect, and dynamic ones', () => {
  const specifiers = (file: string) => importsOf(file).map(({ specifier }) => specifier);

  expect(specifiers('src/api/schema.ts')).toEqual(expect.arrayContaining(['graphql', './types/node.ts']));
  expect(specifiers('src/cli/main.ts')).toEqual(expect.arrayContaining(['commander', './start.ts']));
  expect(sources.length).toBeGreaterThan(100);
});

test('every folder of src has its arrows', () => {
  const known = [...Object.keys(arrows), 'cli'];

  expect([...new Set(sources.map(areaOf))].filter((area) => !known.includes(area))).toEqual([]);
});

test('no import goes against the arrows', () => {
  const wrong = imports
    .filter(({ specifier }) => specifier.startsWith('.'))
    .map(({ file, specifier }) => ({ file, target: posix.join(posix.dirname(file), specifier) }))
    .filter(({ file, target }) => {
      const [from, to] = [areaOf(file), areaOf(target)];
      if (!target.startsWith('src/') || from === to || from === 'cli') return false;
      return !arrows[from]?.includes(to);
    });

  expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
});

test('each outside package has one owner', () => {
  const wrong = imports.filter(({ file, specifier }) =>
    owners.some(([pattern, owner]) => pattern.test(specifier) && areaOf(file) !== owner),
  );

  expect(wrong.map(({ file, specifier }) => `${file} → ${specifier}`)).toEqual([]);
});

test('the program runs on its dependencies alone; what is bundled for the browser need not be there', () => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Readonly<Record<string, string>> };
  const packageOf = (specifier: string) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? '';
  const missing = imports
    .filter(({ file }) => !file.startsWith('src/web/page/'))
    .filter(({ specifier }) => !/^(\.|node:)/.test(specifier) && !(packageOf(specifier) in dependencies));

  expect(missing.map(({ file, specifier }) => `${file} → ${specifier}`)).toEqual([]);
});

test('only src/config.ts reads the environment', () => {
  const readers = sources.filter((file) => /process\.env\b/.test(read(file)));

  expect(readers).toEqual(['src/config.ts']);
});

test('only src/cli prints and exits', () => {
  const speaking = /\bconsole\.(log|error|warn|info|debug|table)\(|(?<![\w.])process\.(exit|stdout|stderr)\b/;
  const wrong = sources.filter((file) => areaOf(file) !== 'cli' && areaOf(file) !== 'web' && speaking.test(read(file)));
  expect(wrong).toEqual([]);
});

test('no file gathers others for export', () => {
  expect(sources.filter((file) => /\/index\.[jt]s$/.test(file))).toEqual([]);
  expect(sources.filter((file) => /^export (\*|\{[^}]*\}) from/m.test(read(file)))).toEqual([]);
});
