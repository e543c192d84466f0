import type { Both } from '../questions/question.ts';
import { type Html, html } from './html.ts';

/** Danish is what a page is in unless its link says English. */
export type Language = 'da' | 'en';

/** The text in one language. */
export const inOne = (text: Both, language: Language): string => text[language];

/** As the API names it. */
export const enumOf = (language: Language): 'DA' | 'EN' => (language === 'en' ? 'EN' : 'DA');

/** A text that sources have in Danish only: marked, where the page is in English. */
export const danish = (text: string, language: Language): Html =>
  language === 'da' ? html`${text}` : html`<span lang="da">${text}</span>`;
