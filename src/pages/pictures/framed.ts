import { both } from '../../questions/say.ts';
import { stylesheet } from '../frame/stylesheet.ts';
import { html } from '../html.ts';
import { inOne } from '../language.ts';
import type { Sent } from '../response.ts';
import type { Stamp } from './alone.ts';
import { drawing, tableBelow, wideHint } from './figure.ts';
import type { Picture } from './picture.ts';

const words = {
  version: both('udgave', 'version'),
} as const;

/** A picture to be shown within a page of others: the one kind of page that may be framed. It runs no script. */
export function sentToFrame(picture: Picture, stamp: Stamp): Sent {
  const { title, explained, source, day, language } = picture;
  const say = (text: ReturnType<typeof both>) => inOne(text, language);
  const text = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<base target="_top">
<title>${title} · sundhedsgraf</title>
<link rel="stylesheet" href="${stylesheet.path}">
</head>
<body class="embedded">
<main>
<h1>${title}</h1>
${day !== null && html`<p class="status">${day}</p>\n`}<figure class="picture">
<div class="stage" tabindex="0" role="region" aria-label="${title}">
${drawing(picture)}
</div>
${wideHint(language)}
<figcaption>${explained} ${source}</figcaption>
${tableBelow(picture)}
</figure>
<p class="status"><a href="${stamp.address}">sundhedsgraf, ${say(words.version)} ${stamp.version}</a>, CC BY 4.0</p>
</main>
</body>
</html>
`.text;
  return {
    type: 'text/html; charset=utf-8',
    text,
    unlisted: true,
    headers: {
      'content-security-policy':
        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors *",
    },
  };
}
