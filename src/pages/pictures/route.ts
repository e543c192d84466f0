import type { Edition } from '../../api/asking.ts';
import { nearest } from '../../domain/nearest.ts';
import { both } from '../../questions/say.ts';
import { type Address, refuseRest } from '../address.ts';
import { type Kept, keeping, pathWith, restOf } from '../links.ts';
import type { Routed } from '../routed.ts';
import type { Place } from '../setting.ts';
import { notHere } from '../wrong.ts';
import { sentAsSvg } from './alone.ts';
import { sentToFrame } from './framed.ts';
import { readMap } from './map/read.ts';
import { readParties } from './parties/read.ts';
import type { Picture } from './picture.ts';
import { readSeats } from './seats/read.ts';
import { readTransition } from './transition/read.ts';

/** Makes a picture of the parameters of its address. @throws Wrong for those it does not take */
type Reader = (address: Address, edition: Edition, kept: Kept) => Promise<{ picture: Picture; unlisted?: boolean }>;

/** Every picture by its name, with the parameters it takes. */
export const pictures: ReadonlyMap<string, { readonly takes: readonly string[]; readonly read: Reader }> = new Map<
  string,
  { takes: string[]; read: Reader }
>([
  ['overgang', { takes: ['om', 'maal'], read: readTransition }],
  ['kort', { takes: ['efter'], read: readMap }],
  ['pladser', { takes: ['om'], read: readSeats }],
  ['partier', { takes: ['om', 'dag'], read: readParties }],
]);

/** `/billede/<name>.svg` and `/indlejr/<name>`. */
export async function routePicture(name: string, form: 'FILE' | 'FRAME', place: Place): Promise<Routed> {
  const { address, asking, setting } = place;
  const known = pictures.get(name);
  if (known === undefined || address.ending !== (form === 'FILE' ? 'svg' : 'html')) throw unknown(name, form, address);
  refuseRest(address, known.takes);
  const edition = await asking.edition(address.version);
  const kept = { language: address.language, version: edition.id };
  const { picture, unlisted = false } = await known.read(address, edition, kept);
  // A file that was saved stands nowhere: its links need a host, if only the one it was fetched from.
  const host = setting.publicUrl ?? address.origin;
  const found = pathWith(`/indlejr/${name}`, { ...restOf(address), ...keeping(kept) });
  const stamp = { version: edition.id, host, address: `${host}${found}` };
  const sent = form === 'FILE' ? sentAsSvg(picture, stamp) : sentToFrame(picture, stamp);
  return { sent: { ...sent, unlisted: unlisted || sent.unlisted === true }, edition };
}

function unknown(name: string, form: 'FILE' | 'FRAME', address: Address): Error {
  const near = nearest(name, [...pictures.keys()]) ?? 'overgang';
  const path = pathWith(form === 'FILE' ? `/billede/${near}.svg` : `/indlejr/${near}`, keeping(address));
  return notHere(both('Der er intet billede på den adresse.', 'There is no picture at that address.'), [
    { path, name: near },
  ]);
}
