import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Asking, Edition } from '../../api/asking.ts';
import type { Both } from '../../questions/question.ts';
import { both } from '../../questions/say.ts';
import { type Address, refuseRest } from '../address.ts';
import { frame } from '../frame/frame.ts';
import { type Html, html } from '../html.ts';
import { sentAsJson } from '../json.ts';
import { inOne, type Language } from '../language.ts';
import { keeping, pathWith } from '../links.ts';
import type { Routed } from '../routed.ts';
import type { Setting } from '../setting.ts';
import { notHere, unreadable } from '../wrong.ts';
import { isFileName, type Listed, servedFiles } from './served.ts';

interface Place {
  readonly address: Address;
  readonly asking: Asking;
  readonly setting: Setting;
}

const words = {
  title: both('Hent det hele', 'Download everything'),
  lead: both(
    'Hele grafen i én udgave, som filer: en tabel for hver type (CSV), alt i ét (JSON), to netværk (GraphML) og hvem der sad hvor som Popolo. Filerne ændrer sig aldrig; en ny udgave får sine egne.',
    'The whole graph in one version, as files: a table for each type (CSV), all in one (JSON), two networks (GraphML), and who sat where as Popolo. The files never change; a new version has its own.',
  ),
  dictionary: both('Hvad hver kolonne betyder, står i', 'What each column means stands in'),
  file: both('Fil', 'File'),
  about: both('Indhold', 'Content'),
  size: both('Størrelse', 'Size'),
  versions: both('Udgaver', 'Versions'),
} as const satisfies Record<string, Both>;

const networks: Readonly<Record<string, Both>> = {
  'sundhedsgraf.json': both('Alle tabeller i ét.', 'All tables in one.'),
  'popolo.json': both(
    'Personer, organer, pladser og områder, som Popolo har dem.',
    'Persons, bodies, seats and areas, as Popolo has them.',
  ),
  'full.graphml': both(
    'Alle ting og oplysninger som knuder; det, de fører til, som kanter.',
    'All things and facts as nodes; what they lead to as edges.',
  ),
  'sat-in.graphml': both(
    'Hvem sad hvor: personer og organer som knuder, hver plads en kant.',
    'Who sat where: persons and bodies as nodes, each seat an edge.',
  ),
};

/** `/data`: the files of a version. */
export async function routeData({ address, asking, setting }: Place): Promise<Routed> {
  refuseRest(address);
  const edition = await asking.edition(address.version);
  // Before the files: writing them the first time may outlast what a request is given.
  const versions = await loadedVersions(edition);
  const { files } = await filesOf(edition, { asking, setting });
  const { ending, language } = address;
  const canonical = `${setting.publicUrl ?? ''}${pathWith('/data', keeping({ language, version: edition.id }))}`;
  if (ending === 'json') {
    const linked = (file: Pick<Listed, 'path'>) => `${setting.publicUrl ?? ''}${linkOf(edition, file)}`;
    const listed = files.map((file) => ({ ...file, link: linked(file) }));
    const dictionary = linked({ path: 'datapackage.json' });
    return {
      sent: sentAsJson({ link: canonical, edition, setting, about: 'data' }, { dictionary, versions, files: listed }),
      edition,
      changing: true,
    };
  }
  if (ending !== 'html') throw unreadable('Siden findes ikke i den form.', 'The page does not exist in that form.');
  const text = page({ address, edition, setting, canonical, files, versions }).text;
  return { sent: { type: 'text/html; charset=utf-8', text }, edition, changing: true };
}

/** Patiently: files that are written the first time outlast a request. */
const filesOf = async ({ id }: Edition, { asking, setting }: Pick<Place, 'asking' | 'setting'>) =>
  servedFiles(await asking.patient.edition(id), { home: setting.home, objections: asking.objections() });

const linkOf = ({ id }: Edition, { path }: Pick<Listed, 'path'>) => `/data/${id}/${path}`;

async function loadedVersions(edition: Edition): Promise<string[]> {
  const { versions } = await edition.ask<{ versions: { nodes: { id: string; loaded: boolean }[] } }>(
    '{ versions(first: 100) { nodes { id loaded } } }',
  );
  return versions.nodes.filter(({ loaded }) => loaded).map(({ id }) => id);
}

interface Shown {
  readonly address: Address;
  readonly edition: Edition;
  readonly setting: Setting;
  readonly canonical: string;
  readonly files: readonly Listed[];
  readonly versions: readonly string[];
}

function page({ address: { language, version }, edition, setting, canonical, files, versions }: Shown): Html {
  const say = (text: Both) => inOne(text, language);
  const other: Language = language === 'da' ? 'en' : 'da';
  const dictionary = linkOf(edition, { path: 'datapackage.json' });
  return frame({
    title: say(words.title),
    description: say(words.lead),
    language,
    version,
    answeredBy: edition.id,
    other: pathWith('/data', keeping({ language: other, version })),
    canonical,
    setting,
    about: 'data',
    forms: [{ path: pathWith('/data.json', keeping({ language, version })), type: 'application/json', name: 'JSON' }],
    main: html`<h1>${say(words.title)}</h1>
<p class="lead">${say(words.lead)}</p>
<p>${say(words.dictionary)} <a href="${dictionary}">datapackage.json</a> (Data Package).</p>
<div class="table" role="region" aria-label="${say(words.title)}" tabindex="0"><table>
<thead><tr><th scope="col">${say(words.file)}</th><th scope="col">${say(words.about)}</th><th scope="col">${say(words.size)}</th><th scope="col">SHA-256</th></tr></thead>
<tbody>
${files.map((file) => html`<tr><th scope="row"><a href="${linkOf(edition, file)}">${file.path}</a></th><td>${aboutOf(file, language)}</td><td>${sized(file.bytes, language)}</td><td><code>${file.sha256.slice(0, 12)}</code></td></tr>\n`)}</tbody>
</table></div>
<h2>${say(words.versions)}</h2>
<ul>
${versions.map((id) => html`<li><a href="${pathWith('/data', keeping({ language, version: id }))}">${id}</a></li>\n`)}</ul>`,
  });
}

/** The schema says it in Danish, a blank line, and English. */
function aboutOf({ path, description }: Listed, language: Language): string {
  const network = networks[path];
  if (network) return inOne(network, language);
  const [da = '', en = da] = (description ?? '').split('\n\n');
  return language === 'da' ? da : en;
}

const sized = (bytes: number, language: Language) =>
  `${(bytes / 1000).toLocaleString(language === 'da' ? 'da' : 'en', { maximumFractionDigits: 1 })} kB`;

/** `/data/<version>/<file>`, streamed from disk. Its tag is the sha256 of its bytes. */
export async function sendFile(
  [id = '', name = '']: readonly string[],
  place: Place,
  request: Request,
): Promise<Response> {
  refuseRest(place.address);
  const edition = await place.asking.edition(id);
  // Asked before anything is written: a name that nobody has must not make a server write.
  if (edition.id !== id || !isFileName(name)) {
    throw notHere(both(`Der er ingen fil »${name}« i udgave ${id}.`, `There is no file "${name}" in version ${id}.`), [
      { path: '/data', name: inOne(words.title, place.address.language) },
    ]);
  }
  const { folder, files } = await filesOf(edition, place);
  const file = files.find(({ path }) => path === name);
  return streamed(request, join(folder, name), {
    file,
    tag: file?.sha256 ?? `${edition.id}-${place.asking.objections()}`,
  });
}

const day = 'public, max-age=86400, immutable';

function streamed(request: Request, path: string, { file, tag }: { file: Listed | undefined; tag: string }): Response {
  const headers = new Headers({
    'content-type': `${file?.mediatype ?? 'application/json'}; charset=utf-8`,
    'cache-control': day,
    'access-control-allow-origin': '*',
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex',
    etag: `"${tag}"`,
    ...(file ? { 'content-length': String(file.bytes) } : {}),
  });
  if (request.headers.get('if-none-match') === `"${tag}"`) {
    headers.delete('content-length');
    return new Response(null, { status: 304, headers });
  }
  if (request.method === 'HEAD') return new Response(null, { headers });
  return new Response(Readable.toWeb(createReadStream(path)) as ReadableStream, { headers });
}
