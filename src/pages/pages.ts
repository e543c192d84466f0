import { type Asking, isAway, Refused } from '../api/asking.ts';
import { prefixOf, withPrefix } from '../api/below.ts';
import { danishDay } from '../domain/danish-time.ts';
import { both } from '../questions/say.ts';
import { routeAbout } from './about/route.ts';
import { type Address, endings, readAddress } from './address.ts';
import { routeOverview } from './answer/overview.ts';
import { routeQuestion } from './answer/route.ts';
import { routeChanges } from './changes/route.ts';
import { routeCorrections } from './corrections/route.ts';
import { routeData, sendFile } from './files/route.ts';
import { type Asked, problem } from './frame/problem.ts';
import { answerStylesheet } from './frame/stylesheet.ts';
import { routeFront } from './front/route.ts';
import { routeGraph } from './graph/route.ts';
import { keptPages } from './kept.ts';
import { routeMap } from './map/route.ts';
import { routePicture } from './pictures/route.ts';
import { lead, readyOf, respond, respondReady, type Sent } from './response.ts';
import type { Routed } from './routed.ts';
import type { Place, Setting } from './setting.ts';
import { routeThing } from './thing/route.ts';
import { notHere, Wrong } from './wrong.ts';

/** Where an unexpected error is told. */
export interface Log {
  error(fields: Record<string, unknown>, message: string): void;
}

/**
 * Answers every address but those of the API: questions, things, facts and claims, each in all its forms. A mistake in
 * the address is a page that says what was expected.
 */
export function pages(setting: Setting, log: Log): (request: Request, asking: Asking) => Promise<Response | null> {
  const prefix = prefixOf(setting.publicUrl);
  const rooted = (sent: Sent): Sent =>
    /^(text\/html|image\/svg)/.test(sent.type) ? { ...sent, text: withPrefix(sent.text, prefix) } : sent;
  const kept = keptPages();
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

/** What a failure is to a reader. Our own refusals keep their words; those of the API are said in both languages here. */
function wrongOf(error: unknown, log: Log): Wrong {
  if (error instanceof Wrong) return error;
  if (isAway(error)) {
    return new Wrong(
      { status: 503, code: 'DATABASE_UNAVAILABLE' },
      both(
        'Databasen svarer ikke lige nu. Prøv igen om lidt.',
        'The database does not answer right now. Try again soon.',
      ),
      { headers: { 'retry-after': '5' } },
    );
  }
  if (error instanceof Refused) {
    const known = refusals(error);
    if (known !== null) return known;
  }
  log.error({ err: error }, 'unexpected error of a page');
  const said = both('Fejlen er skrevet i serverens log.', "The error is in the server's log.");
  return new Wrong({ status: 500, code: 'INTERNAL_SERVER_ERROR' }, said);
}

function refusals({ code, message, extensions }: Refused): Wrong | null {
  if (code === 'VERSION_NOT_LOADED') {
    const command = `npx sundhedsgraf restore ${extensions['version']}`;
    return new Wrong(
      { status: 410, code },
      both(
        `Udgave ${extensions['version']} er ikke længere i databasen. Den, der driver serveren, henter den tilbage med: ${command}`,
        `Version ${extensions['version']} is no longer in the database. Whoever runs the server brings it back with: ${command}`,
      ),
    );
  }
  // Nobody reads it; it is said so that nobody counts it as a fault of ours.
  if (code === 'REQUEST_CANCELLED') return new Wrong({ status: 499, code }, both('Afbrudt.', 'Cancelled.'));
  if (code === 'INVALID_ID') return notHere(both('Vi kender intet med det id.', 'We know nothing of that id.'));
  if (code === 'RATE_LIMITED' || code === 'OVERLOADED') return tooMuch(code, extensions);
  if (code === 'TIMEOUT' || code === 'TOO_MANY_STATEMENTS') return tookTooLong(code);
  if (code === 'VERSION_UNKNOWN') {
    const text = both('Den udgave er aldrig udgivet her.', 'That version was never published here.');
    return new Wrong({ status: 404, code }, text);
  }
  if (code !== 'INVALID_ARGUMENT' && code !== 'INVALID_CURSOR') return null;
  if (message.startsWith('version:')) {
    const text = both(
      'version: en udgave skrives som 7 eller 7-9c1f00aa12bd.',
      'version: a version is written as 7 or 7-9c1f00aa12bd.',
    );
    return new Wrong({ status: 400, code }, text);
  }
  return new Wrong({ status: 400, code }, both('Adressen har en værdi, der ikke kan bruges.', message));
}

function tookTooLong(code: 'TIMEOUT' | 'TOO_MANY_STATEMENTS'): Wrong {
  const text = both(
    'Svaret tog for lang tid, og vi holdt op. Prøv igen om lidt.',
    'The answer took too long and was given up. Try again soon.',
  );
  return new Wrong({ status: 503, code }, text, { headers: { 'retry-after': '5' } });
}

/** What a reader is told who has asked for more than a server gives one caller, or all of them. */
function tooMuch(code: 'RATE_LIMITED' | 'OVERLOADED', extensions: Refused['extensions']): Wrong {
  const { status, headers } = extensions['http'] as { status: number; headers: Readonly<Record<string, string>> };
  const text =
    code === 'OVERLOADED'
      ? both(
          'Serveren har mere at lave, end den kan nå. Prøv igen om lidt.',
          'The server has more to do than it can. Try again soon.',
        )
      : both(
          'Der er spurgt om mere herfra, end én adresse kan få i minuttet. Prøv igen om lidt.',
          'More was asked from here than one address may ask in a minute. Try again soon.',
        );
  return new Wrong({ status, code }, text, { headers });
}
