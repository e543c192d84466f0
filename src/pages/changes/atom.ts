import type { Both } from '../../questions/question.ts';
import { licence } from '../frame/licence.ts';
import { type Html, html } from '../html.ts';
import { inOne } from '../language.ts';
import type { Entry } from './entries.ts';
import type { ShownChanges } from './page.ts';
import { aboutOf, moreOf, titleOfEntry } from './page.ts';

/**
 * The changes as Atom (RFC 4287). Where the server's address is not known its links are paths, and an id is a tag
 * (RFC 4151), which is no address: an id never changes, and a machine's own name would.
 */
export function atom(shown: ShownChanges): Html {
  const { language, title, entries, edition, publisher, publicUrl, links } = shown;
  const say = (text: Both) => inOne(text, language);
  const at = (path: string) => `${publicUrl ?? ''}${path}`;
  return html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${idOf(links.atom, publicUrl)}</id>
<title>${say(title)} · sundhedsgraf</title>
<subtitle>${say(aboutOf(shown))}</subtitle>
<updated>${instant(entries[0]?.version.publishedAt ?? edition.publishedAt)}</updated>
<author><name>${publisher ?? 'sundhedsgraf'}</name></author>
<link rel="self" type="application/atom+xml" href="${at(links.atom)}"/>
<link rel="alternate" type="text/html" hreflang="${language}" href="${at(links.html)}"/>
<link rel="license" href="${licence.url}"/>
${entries.map((entry) => entryOf(entry, shown))}</feed>
`;
}

function entryOf(entry: Entry, shown: ShownChanges): Html {
  const { language, publicUrl, links } = shown;
  const say = (text: Both) => inOne(text, language);
  const { version, summary, sentences } = entry;
  const more = moreOf(entry);
  return html`<entry>
<id>${idOf(`${links.atom}#${version.id}`, publicUrl)}</id>
<title>${say(titleOfEntry(entry))}</title>
<updated>${instant(version.publishedAt)}</updated>
<link rel="alternate" type="text/html" hreflang="${language}" href="${publicUrl ?? ''}${links.html}#udgave-${version.number}"/>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${say(summary)}</p>${
    sentences.length > 0 && html`<ul>${sentences.map((text) => html`<li>${say(text)}</li>`)}</ul>`
  }${more && html`<p>${say(more)}</p>`}</div></content>
</entry>
`;
}

/** An address with its host, else a tag of its path: "tag:sundhedsgraf,2026:/aendringer.atom?om=klynge-horsens". */
const idOf = (path: string, publicUrl: string | null): string =>
  publicUrl === null ? `tag:sundhedsgraf,2026:${path}` : `${publicUrl}${path}`;

/** As RFC 3339 has it. */
const instant = (publishedAt: string): string => new Date(publishedAt).toISOString();
