import { isDay, isMonth } from '../domain/dates.ts';
import { sayDate } from '../questions/say.ts';
import { type Html, html } from './html.ts';
import { inOne, type Language } from './language.ts';

const isDate = (text: string) => isDay(text) || isMonth(text);

/** "28. april 2026" for a day or month as data has it, "2026-04-28"; every other text as it is. */
export const readable = (text: string, language: Language): string =>
  isDate(text) ? inOne(sayDate(text), language) : text;

/** A day, month or year as it is said, with what a program reads; half a year and a span of years have no such form. */
export function time(date: string, language: Language): Html {
  const said = inOne(sayDate(date), language);
  return isDate(date) || /^\d{4}$/.test(date) ? html`<time datetime="${date}">${said}</time>` : html`${said}`;
}

/** A value of a table: a day or month is said, every other text stands as it is. */
export const shownValue = (text: string, language: Language): Html =>
  isDate(text) ? time(text, language) : html`${text}`;
