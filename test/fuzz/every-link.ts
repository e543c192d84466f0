import { prefixes } from '../../src/domain/ids.ts';
import { questions } from '../../src/questions/all.ts';
import { hostile } from './texts.ts';

/** An address with something odd in it. */
export interface Odd {
  readonly path: string;
  readonly options?: RequestInit;
}

const endings = ['', '.json', '.csv', '.bib', '.csl.json', '.atom', '.exe'];

/** Half a pair of surrogates cannot be written in an address. */
const encoded = (text: string) => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).slice(0, 40_000);

/** Every kind of address of docs/links.md with each odd text in each place that takes one. */
export function everyLink(version: string): Odd[] {
  return Object.values(hostile).flatMap((text, place) => {
    const odd = encoded(text);
    const ending = endings[place % endings.length] ?? '';
    const paths = [
      `/${odd}`,
      `/${odd}${ending}`,
      `/spoergsmaal/${odd}${ending}`,
      `/kilde/${odd}${ending}`,
      `/kilde/claim-${odd}`,
      `/data/${odd}`,
      `/data/${odd}/people.csv`,
      `/data/${version}/${odd}`,
      `/data/${version}/..%2f..%2f${odd}`,
      `/data/${version}-${odd}/people.csv`,
      `/sider/${odd}`,
      `/graphql/assets/${odd}`,
      `/graphql/${odd}`,
      `/aendringer.atom?om=${odd}`,
      `/aendringer.json?om=hvem-sad-i-klyngen&klynge=${odd}`,
      `/rettelser.csv?version=${odd}`,
      `/om?sprog=${odd}`,
      `/klynge-horsens${ending}?version=${odd}`,
      `/klynge-horsens.csv?format=${odd}`,
      `/klynge-horsens?${odd}=x`,
      `/openapi.json?${odd}=${odd}`,
      `/llms.txt?version=${odd}`,
      ...Object.keys(prefixes).map((prefix) => `/${prefix}-${odd}${ending}`.replace('--', '-')),
      ...questions.flatMap(({ slug, parameters }) =>
        parameters.map(({ name }) => `/spoergsmaal/${slug}${ending}?${name}=${odd}`),
      ),
    ];
    return [...paths.map((path) => ({ path })), ...everyHeader(text)];
  });
}

/** Headers that we read, with an odd text; what is no header at all a client cannot send. */
function everyHeader(text: string): Odd[] {
  const value = text.replace(/[^\x20-\x7e]/g, '?').slice(0, 8_000);
  const names = ['accept', 'accept-encoding', 'if-none-match', 'range', 'x-forwarded-for', 'origin', 'content-type'];
  return names.flatMap((name) => [
    { path: '/spoergsmaal', options: { headers: { [name]: value } } },
    { path: '/graphql?query={__typename}', options: { headers: { [name]: value } } },
  ]);
}

export const methods: readonly Odd[] = ['HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'].flatMap(
  (method) =>
    [
      '/',
      '/graphql',
      '/spoergsmaal',
      '/data',
      '/mcp',
      '/livez',
      '/readyz',
      '/om.json',
      '/aendringer.atom',
      '/klynge-horsens',
    ].map((path) => ({ path, options: { method } })),
);
