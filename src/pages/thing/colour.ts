import type { Both } from '../../questions/question.ts';
import { both } from '../../questions/say.ts';
import { type Html, html } from '../html.ts';
import { inOne, type Language } from '../language.ts';

/** Names of hues, each with the degree that it ends before. */
const hues: readonly (readonly [number, Both])[] = [
  [15, both('rød', 'red')],
  [40, both('orange', 'orange')],
  [65, both('gul', 'yellow')],
  [160, both('grøn', 'green')],
  [195, both('turkis', 'turquoise')],
  [255, both('blå', 'blue')],
  [315, both('lilla', 'purple')],
  [345, both('lyserød', 'pink')],
  [361, both('rød', 'red')],
];
const grey = both('grå', 'grey');

/** What people call a colour: "rød" for "#a82721"; null for what is no colour of six digits. */
export function colourWord(written: string): Both | null {
  if (!/^#[0-9a-f]{6}$/i.test(written)) return null;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(written.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const spread = most - least;
  if (spread < 0.12) return grey;
  const sixth =
    most === red ? (green - blue) / spread : most === green ? 2 + (blue - red) / spread : 4 + (red - green) / spread;
  const hue = (sixth * 60 + 360) % 360;
  return hues.find(([end]) => hue < end)?.[1] ?? grey;
}

/** A square of the colour with its word: few read six digits. An attribute, since no page has styles of its own. */
export function swatch(written: string, language: Language): Html {
  const word = colourWord(written);
  if (word === null) return html`${written}`;
  return html`<svg class="colour" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><rect width="16" height="16" rx="3" fill="${written}"/></svg> ${inOne(word, language)}`;
}
