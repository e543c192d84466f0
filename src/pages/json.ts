import type { Edition } from '../api/asking.ts';
import type { Corrections } from './frame/corrections.ts';
import { licence } from './frame/licence.ts';
import type { Sent } from './response.ts';
import type { Setting } from './setting.ts';

/** What a page's JSON says of itself before its own keys. */
interface Head {
  /** Where the page stands for good. */
  readonly link: string;
  readonly edition: Pick<Edition, 'id' | 'publishedAt'>;
  readonly setting: Pick<Setting, 'contact'>;
  /** What a mistake in it is called. */
  readonly about: string;
}

/** A page as JSON: where it stands, its version, its licence and where mistakes are told, in this order, then its own keys. */
export function sentAsJson({ link, edition: { id, publishedAt }, setting, about }: Head, own: object): Sent {
  const corrections: Corrections = { contact: setting.contact ?? null, id: about, version: id };
  const head = { link, version: id, publishedAt, licence: licence.name, licenceUrl: licence.url, corrections };
  return { type: 'application/json; charset=utf-8', text: `${JSON.stringify({ ...head, ...own }, null, 1)}\n` };
}
