import { isGivenName } from './name.ts';
import { officeAt } from './office.ts';
import type { Piece } from './piece.ts';

// What stays in capitals also where names do not.
const kept = /^(?:plo|kl|klk|kkr|sf|df|la|el|rv)$/i;

/**
 * A row of people printed in capitals, as if it were not: the same letters, so that places stay. Told by a party in
 * brackets or by a given name in front or behind an office; every other row comes back as it is.
 */
export function unshouted(row: Piece): Piece {
  const { text } = row;
  if (/\p{Ll}/u.test(text) || !/\p{Lu}{2}[^,;]*\s\p{Lu}{2}/u.test(text)) return row;
  const plain = text.replace(/\p{Lu}[\p{Lu}'’´]+/gu, (word) =>
    kept.test(word) ? word : `${word.charAt(0)}${word.slice(1).toLowerCase()}`,
  );
  const office = officeAt({ text: plain, start: 0 });
  const first = /^[\p{L}-]+/u.exec(office?.rest.text ?? plain)?.[0] ?? '';
  const person = /\([A-ZÆØÅ]\)/.test(text) || isGivenName(first);
  return person && plain.length === text.length ? { text: plain, start: row.start } : row;
}
