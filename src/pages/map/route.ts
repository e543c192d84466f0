import type { Both } from '../../questions/question.ts';
import { both } from '../../questions/say.ts';
import { refuseRest } from '../address.ts';
import { graphqlSection, pinned } from '../answer/graphql.ts';
import { frame } from '../frame/frame.ts';
import { html } from '../html.ts';
import { inOne } from '../language.ts';
import { keeping, pathWith } from '../links.ts';
import { figure, switchOf } from '../pictures/figure.ts';
import { mapOperation } from '../pictures/map/operation.ts';
import { gatheredBy, readMap } from '../pictures/map/read.ts';
import type { Routed } from '../routed.ts';
import type { Place } from '../setting.ts';
import { unreadable } from '../wrong.ts';

const words = {
  title: both('Kort over kommunerne', 'Map of the municipalities'),
  by: both('Saml kommunerne efter:', 'Group the municipalities by:'),
  raad: both('sundhedsråd', 'health council'),
  klynge: both('sundhedsklynge', 'health cluster'),
} as const satisfies Record<string, Both>;

/** `/kort`: the kommuner as dots, by råd or by klynge. */
export async function routeMap({ address, asking, setting }: Place): Promise<Routed> {
  refuseRest(address, ['efter']);
  if (address.ending !== 'html') {
    throw unreadable('Siden findes ikke i den form.', 'The page does not exist in that form.');
  }
  const { language, version } = address;
  const kept = { language, version };
  const say = (text: Both) => inOne(text, language);
  const by = gatheredBy(address);
  const edition = await asking.edition(version);
  const { picture } = await readMap(address, edition, kept);
  const pathOf = (to: typeof by, query: Parameters<typeof keeping>[0] = kept) =>
    pathWith('/kort', { efter: to === 'raad' ? null : to, ...keeping(query) });
  const text = frame({
    title: say(words.title),
    description: picture.explained,
    language,
    version,
    answeredBy: edition.id,
    other: pathOf(by, { language: language === 'da' ? 'en' : 'da', version }),
    canonical: `${setting.publicUrl ?? ''}${pathOf(by, { language, version: edition.id })}`,
    setting,
    main: html`<h1>${say(words.title)}</h1>
${switchOf(
  say(words.by),
  (['raad', 'klynge'] as const).map((one) => ({ name: say(words[one]), path: pathOf(one), shown: one === by })),
)}
${figure(picture, kept, edition.id)}
${graphqlSection({ text: pinned(mapOperation, edition.id), variables: {} }, null, kept)}`,
  }).text;
  return { sent: { type: 'text/html; charset=utf-8', text }, edition };
}
