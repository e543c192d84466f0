import { both } from '../../questions/say.ts';
import type { Address } from '../address.ts';
import { type Html, html } from '../html.ts';
import { inOne, type Language } from '../language.ts';
import type { Sent } from '../response.ts';
import type { Wrong } from '../wrong.ts';
import { frame } from './frame.ts';
import type { FrameSetting } from './framed.ts';

const titles: Readonly<Record<number, ReturnType<typeof both>>> = {
  400: both('Adressen kan ikke besvares', 'The address cannot be answered'),
  404: both('Findes ikke', 'No such page'),
  405: both('Kun GET og HEAD', 'GET and HEAD only'),
  410: both('Udgaven er ikke indlæst', 'The version is not loaded'),
  414: both('Adressen er for lang', 'The address is too long'),
  500: both('Noget gik galt', 'Something went wrong'),
  503: both('Databasen svarer ikke lige nu', 'The database does not answer right now'),
};
const nearWords = both('Mente du', 'Did you mean');

/** What is known of an address that has no page; null where it could not even be read. */
export type Asked = Pick<Address, 'ending' | 'language' | 'version'> | null;

/** The page of a mistake, in the form that was asked for. */
export function problem(wrong: Wrong, asked: Asked, setting: FrameSetting): Sent {
  const { ending = 'html', language = 'da' } = asked ?? {};
  const { status, headers } = wrong;
  const message = inOne(wrong.text, language);
  if (ending === 'json' || ending === 'csl.json') {
    const near = wrong.ways.map(({ path, name }) => ({ path, name }));
    const error = { message, extensions: { code: wrong.code, ...(near.length === 0 ? {} : { near }) } };
    const text = `${JSON.stringify({ errors: [error] })}\n`;
    return { status, headers, type: 'application/json; charset=utf-8', text, unlisted: true };
  }
  if (ending !== 'html')
    return { status, headers, type: 'text/plain; charset=utf-8', text: `${message}\n`, unlisted: true };
  const text = page(wrong, { language, version: asked?.version ?? null, setting }).text;
  return { status, headers, type: 'text/html; charset=utf-8', text, unlisted: true };
}

function page(
  wrong: Wrong,
  { language, version, setting }: { language: Language; version: string | null; setting: FrameSetting },
): Html {
  const title = inOne(titles[wrong.status] ?? both('Fejl', 'Error'), language);
  return frame({
    title,
    language,
    // A version that is not there would be wrong on every page that this one leads to.
    version: wrong.code.startsWith('VERSION') ? null : version,
    answeredBy: null,
    other: language === 'da' ? '/spoergsmaal?sprog=en' : '/spoergsmaal',
    canonical: null,
    unlisted: true,
    setting,
    main: html`<h1>${title}</h1>
<p class="lead">${inOne(wrong.text, language)}</p>
${
  wrong.ways.length > 0 &&
  html`<p>${inOne(nearWords, language)}:</p>
<ul>
${wrong.ways.map(({ path, name }) => html`<li><a href="${path}">${name}</a></li>\n`)}</ul>`
}`,
  });
}
