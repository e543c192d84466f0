import { isDay } from '../../domain/dates.ts';
import { kindOf } from '../../domain/ids.ts';
import { fold } from '../../domain/names.ts';
import type { Context } from '../context.ts';
import { callerError } from '../errors.ts';
import { atMost } from './at-most.ts';
import { lucene } from './lookup.ts';

/**
 * The id of a meeting by its id, or by a body's key and the day: "horsens 2025-03-06". A key that several bodies bear
 * is no doubt where only one of them met that day.
 *
 * @returns null where no body of that key met on that day
 * @throws AMBIGUOUS with all ids where several did
 */
export async function findMeeting(key: string, context: Context): Promise<string | null> {
  atMost('key', key);
  if (kindOf(key) === 'Meeting') return key;
  const [, body = '', day = ''] = /^(.*\S)\s+(\S+)$/.exec(key.trim()) ?? [];
  const folded = fold(body);
  if (!isDay(day) || folded === '') return null;
  const found = await context.batches.all<{ id: string }>('lookup.meeting', {
    lucene: lucene(folded, context.version.number),
    key: body.normalize('NFC').toLowerCase(),
    folded,
    day,
  });
  const ids = found.map((row) => row.id);
  if (ids.length < 2) return ids[0] ?? null;
  throw callerError('AMBIGUOUS', `key: "${key}" is borne by ${ids.join(' and ')}; ask for one of these ids`, { ids });
}
