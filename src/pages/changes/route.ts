import type { Edition } from '../../api/asking.ts';
import { both } from '../../questions/say.ts';
import { sentAsJson } from '../json.ts';
import { inOne } from '../language.ts';
import { keeping, pathAs, pathWith } from '../links.ts';
import type { Sent } from '../response.ts';
import type { Routed } from '../routed.ts';
import type { Place } from '../setting.ts';
import { Wrong } from '../wrong.ts';
import { answerEntries, mostAnswers } from './answers.ts';
import { atom } from './atom.ts';
import { type Entry, entriesOf } from './entries.ts';
import { changesPage, type ShownChanges } from './page.ts';
import { type Scope, scopeOf } from './scope.ts';
import { mostVersions, pairsOf } from './versions.ts';

/** `/aendringer`: what changed from version to version, as a page, JSON and Atom. */
export async function routeChanges(place: Place): Promise<Routed> {
  const { address, asking } = place;
  if (!['html', 'json', 'atom'].includes(address.ending)) {
    throw new Wrong(
      { status: 400, code: 'INVALID_ARGUMENT' },
      both('Siden findes ikke i den form.', 'The page does not exist in that form.'),
    );
  }
  const edition = await asking.edition(address.version);
  const scope = await scopeOf(place, edition);
  if ('lead' in scope) return { lead: scope.lead, lasting: false };
  const shown = await shownOf(scope, place, edition);
  return { sent: { ...sentOf(shown, scope, place), unlisted: true }, edition, changing: true };
}

async function shownOf(scope: Scope, { address, asking, setting }: Place, edition: Edition): Promise<ShownChanges> {
  const { language, version } = address;
  const pairs = await pairsOf(edition);
  const entries =
    scope.of === 'ANSWER'
      ? await answerEntries(pairs, scope.asked, { asking, language })
      : await entriesOf(pairs, scope.of === 'THING' ? scope.id : null, asking);
  const path = (ending: 'html' | 'json' | 'atom', spoken = language) =>
    pathWith(pathAs('/aendringer', ending), { ...scope.query, ...keeping({ language: spoken, version }) });
  return {
    title: scope.title,
    language,
    version,
    edition,
    entries,
    publicUrl: setting.publicUrl,
    publisher: setting.publisher,
    setting,
    most: scope.of === 'ANSWER' ? mostAnswers : mostVersions,
    links: {
      html: path('html'),
      json: path('json'),
      atom: path('atom'),
      other: path('html', language === 'da' ? 'en' : 'da'),
    },
  };
}

function sentOf(shown: ShownChanges, scope: Scope, { address }: Place): Sent {
  if (address.ending === 'atom') return { type: 'application/atom+xml; charset=utf-8', text: atom(shown).text };
  if (address.ending === 'html') return { type: 'text/html; charset=utf-8', text: changesPage(shown).text };
  const { edition, language, links, title, publicUrl, setting } = shown;
  const link = `${publicUrl ?? ''}${links.html}`;
  return sentAsJson(
    { link, edition, setting, about: 'aendringer' },
    {
      title: inOne(title, language),
      about: scope.query['om'] ?? null,
      mostVersions: shown.most,
      entries: shown.entries.map((entry) => asJson(entry, shown)),
    },
  );
}

const asJson = ({ version, kind, summary, sentences, more }: Entry, { language }: ShownChanges) => ({
  version: version.id,
  publishedAt: version.publishedAt,
  kind,
  summary: inOne(summary, language),
  sentences: sentences.map((text) => inOne(text, language)),
  more,
});
