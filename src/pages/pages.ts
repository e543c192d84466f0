import type { Asking } from '../api/asking.ts';
import { prefixOf, withPrefix } from '../api/below.ts';
import { danishDay } from '../domain/danish-time.ts';
import { both } from '../questions/say.ts';
import { routeAbout } from './about/route.ts';
import { type Address, endings, readAddress } from './address.ts';
import { routeOverview } from './answer/overview.ts';
import { routeQuestion } from './answer/route.ts';
import { routeChanges } from './changes/route.ts';
import { routeCorrections } from './corrections/route.ts';
import { type Log, noRoom, wrongOf } from './failed.ts';
import { routeData, sendFile } from './files/route.ts';
import { type Asked, problem } from './frame/problem.ts';
import { answerStylesheet } from './frame/stylesheet.ts';
import { routeFront } from './front/route.ts';
import { routeGraph } from './graph/route.ts';
import { keptPages } from './kept.ts';
import { routeMap } from './map/route.ts';
import { routePicture } from './pictures/route.ts';
import { lead, type Ready, readyOf, respond, respondReady, type Sent } from './response.ts';
import type { Routed } from './routed.ts';
import type { Place, Setting } from './setting.ts';
import { routeThing } from './thing/route.ts';
import { notHere, Wrong } from './wrong.ts';

/**
 * Answers every address but those of the API: questions, things, facts and claims, each in all its forms. A mistake in
 * the address is a page that says what was expected.
 */
export function pages(setting: Setting, log: Log): (request: Request, asking: Asking) => Promise<Response | null> {
  const prefix = prefixOf(setting.publicUrl);
  const rooted = (sent: Sent): Sent =>
    /^(text\/html|image\/svg)/.test(sent.type) ? { ...sent, text: withPrefix(sent.text, prefix) } : sent;
  const kept = keptPages();
  // Written once for each form and language: what is refused must cost less than what is answered.
  const written = new Map<string, Ready>();
  const refusalOf = (address: Address, objections: string) => {
    const name = `${address.ending} ${address.language}`;
    const ready =
      written.get(name) ?? readyOf(rooted(problem(noRoom(), address, setting)), { holding: 'NOT', objections });
    written.set(name, ready);
    return ready;
  };
  return async (request, asking) => {
    const url = new URL(request.url);
    if (url.pathname === '/graphql' || url.pathname.startsWith('/graphql/')) return null;
    const objections = asking.objections();
    let address: Address | null = null;
    try {
      checkMethod(request);
      const styles = await answerStylesheet(url, request);
      if (styles) return styles;
      address = readAddress(url);
      const key = keyOf(url, { asking, setting });
      const before = key === null ? undefined : kept.get(key);
      if (key !== null) asking.kept(before?.version ?? null);
      if (before) return await respondReady(request, before.ready);
      const file = fileOf(address);
      if (file) return await sendFile(file, { address, asking, setting }, request);
      // The links of a page that names a version name it too, so that one is written each time.
      if (address.version === null && asking.isTurnedAway()) {
        return await respondReady(request, refusalOf(address, objections));
      }
      const routed = await route(address, asking, setting);
      if ('lead' in routed) return lead(`${prefix}${routed.lead}`, routed);
      const holding = address.version === null || routed.changing ? 'NEWEST' : 'VERSION';
      const ready = readyOf(rooted(routed.sent), { holding, objections });
      if (key !== null && !routed.changing) kept.keep(key, { ready, version: routed.edition.id });
      return await respondReady(request, ready);
    } catch (error) {
      const wrong = wrongOf(error, log);
      return respond(request, rooted(problem(wrong, address ?? guess(url), setting)), { holding: 'NOT', objections });
    }
  };
}

/** What a page depends on besides its version: who is objected to, the day, and the address it was asked at. */
function keyOf(url: URL, { asking, setting }: { asking: Asking; setting: Setting }): string | null {
  const standing = asking.standing();
  return standing && `${standing} ${danishDay(setting.now())} ${url.href}`;
}

/** Which page an address has; docs/links.md names them all. */
async function route(address: Address, asking: Asking, setting: Setting): Promise<Routed> {
  const place: Place = { address, asking, setting };
  const [, first = '', second, ...more] = address.path.split('/');
  if (address.path === '/') return routeFront(place);
  if (more.length > 0) throw notHere(nothing);
  if (address.ending === 'atom' && address.path !== '/aendringer') throw notHere(nothing);
  if (first === 'billede' && second !== undefined) return routePicture(second, 'FILE', place);
  if (first === 'indlejr' && second !== undefined) return routePicture(second, 'FRAME', place);
  if (address.ending === 'svg') throw notHere(nothing);
  const page = second === undefined ? single.get(first) : undefined;
  if (page) return page(place);
  if (first === 'spoergsmaal') return second === undefined ? routeOverview(place) : routeQuestion(second, place);
  if (first === 'kilde' && second?.startsWith('claim-')) return routeThing(second, place);
  if (second === undefined) return routeThing(first, place);
  throw notHere(nothing);
}

/** Pages that stand alone. */
const single: ReadonlyMap<string, (place: Place) => Promise<Routed>> = new Map([
  ['aendringer', routeChanges],
  ['data', routeData],
  ['kort', routeMap],
  ['graf', routeGraph],
  ['om', routeAbout],
  ['rettelser', routeCorrections],
]);

/** The version and name of a file that an address asks for; null for a page. */
function fileOf({ path, ending }: Address): readonly string[] | null {
  const [, first, ...rest] = path.split('/');
  if (first !== 'data' || rest.length !== 2) return null;
  return [rest[0] ?? '', ending === 'html' ? (rest[1] ?? '') : `${rest[1]}.${ending}`];
}

const nothing = both('Der er ingen side på den adresse.', 'There is no page at that address.');

function checkMethod({ method }: Request): void {
  if (method === 'GET' || method === 'HEAD') return;
  throw new Wrong(
    { status: 405, code: 'BAD_REQUEST' },
    both('Siderne kan kun læses.', 'These pages can only be read.'),
    { headers: { allow: 'GET, HEAD' } },
  );
}

/** The form and language of an address that could not be read, for the page that says so. */
function guess({ pathname, searchParams }: URL): Asked {
  const ending = endings.find((one) => pathname.endsWith(`.${one}`));
  return { ending: ending ?? 'html', language: searchParams.get('sprog') === 'en' ? 'en' : 'da', version: null };
}
