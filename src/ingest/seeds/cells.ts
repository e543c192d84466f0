import { z } from 'zod';
import { isDay, readInterval } from '../../domain/dates.ts';

/** The kinds of cell that the lists are made of. An empty cell is "not found": `null` or `[]`, never "no". */

export const text = z.string();

export const required = z.string().min(1, 'expected a value, the cell is empty');

export const optional = z.string().transform((value) => (value === '' ? null : value));

/** Several values separated by ";". */
export const several = z.string().transform((value) =>
  value
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);

export const day = z
  .string()
  .refine((value) => value === '' || isDay(value), 'expected a day that exists, as YYYY-MM-DD')
  .transform((value) => (value === '' ? null : value));

/** A year or a day: when a letter came into use. */
export const dayOrYear = z
  .string()
  .refine(
    (value) => value === '' || isDay(value) || /^\d{4}$/.test(value),
    'expected a year or a day, as YYYY or YYYY-MM-DD',
  )
  .transform((value) => (value === '' ? null : value));

export const interval = z
  .string()
  .refine(
    (value) => value === '' || readInterval(value) !== null,
    'expected a day, half year, year or span of years: 2026-04-28, 2022-H2, 2023 or 2018-2021',
  )
  .transform((value) => (value === '' ? null : value));

/** An address that a page may link to: one that a browser runs, as `javascript:`, is none. */
export const webAddress = z
  .string()
  .refine((value) => value === '' || isWebAddress(value), 'expected an address that begins with https:// or http://')
  .transform((value) => (value === '' ? null : value));

const isWebAddress = (value: string) => /^https?:\/\/[^\s"<>]+$/i.test(value) && URL.canParse(value);

export const wholeNumber = z
  .string()
  .regex(/^\d+$/, 'expected a whole number')
  .transform((value) => Number(value));

export const degrees = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/, 'expected degrees with a decimal point')
  .transform((value) => Number(value));

export const kommuneCode = z.string().regex(/^\d{4}$/, 'expected a kommune code of four digits, leading zero kept');

/** An id that begins with one of the prefixes. */
export const id = (...prefixes: string[]) =>
  z
    .string()
    .regex(new RegExp(`^(${prefixes.join('|')})-[a-z0-9-]+$`), `expected an id like ${prefixes.join('-… or ')}-…`);

export const idOrEmpty = (...prefixes: string[]) =>
  z
    .string()
    .regex(
      new RegExp(`^((${prefixes.join('|')})-[a-z0-9-]+)?$`),
      `expected an id like ${prefixes.join('-… or ')}-…, or nothing`,
    )
    .transform((value) => (value === '' ? null : value));

/** One of the words, in any case; an empty cell is the fallback, where there is one. */
export function oneOf<const Word extends string>(words: readonly Word[], fallback?: Word) {
  const expected = `expected ${words.join(', ')}`;
  return z
    .string()
    .refine((value) => find(words, value, fallback) !== undefined, expected)
    .transform((value) => find(words, value, fallback) as Word);
}

/** One of the words, as it is written here. */
export const word = <const Word extends string>(...words: readonly Word[]) =>
  z.enum(words as readonly [Word, ...Word[]], `expected ${words.join(', ')}`);

function find<Word extends string>(words: readonly Word[], value: string, fallback?: Word): Word | undefined {
  return value === '' ? fallback : words.find((word) => word === value.toUpperCase());
}
