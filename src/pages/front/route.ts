import type { Edition } from '../../api/asking.ts';
import { kindOf } from '../../domain/ids.ts';
import { both } from '../../questions/say.ts';
import { refuseRest } from '../address.ts';
import { askOfKommune } from '../answer/brief.ts';
import { type Choice, choicesOf } from '../answer/choices.ts';
import { inOne } from '../language.ts';
import { keeping, pathWith, restOf } from '../links.ts';
import { type Flow, transitionOperation } from '../pictures/transition/operation.ts';
import { measureOf } from '../pictures/transition/read.ts';
import type { Routed } from '../routed.ts';
import type { Place } from '../setting.ts';
import { unreadable } from '../wrong.ts';
import { frontPage } from './page.ts';

/** `/`: what this is, one field to begin with, one's own kommune, and the transition. */
export async function routeFront(place: Place): Promise<Routed> {
  const { address, asking, setting } = place;
  refuseRest(address, ['kommune', 'maal']);
  if (address.ending !== 'html') {
    throw unreadable('Forsiden findes ikke i den form.', 'The front page does not exist in that form.');
  }
  const measure = measureOf(address);
  const edition = await asking.edition(address.version);
  const [{ flows }, kommuner] = await Promise.all([
    edition.ask<{ flows: readonly Flow[] }>(transitionOperation),
    choicesOf('KOMMUNE', edition),
  ]);
  const mine = await mineOf(restOf(address)['kommune'] ?? null, kommuner ?? [], { place, edition });
  const query = { kommune: mine?.kommune.id ?? null, maal: measure === 'kommuner' ? null : measure };
  const text = frontPage({
    address,
    edition,
    setting,
    measure,
    flows,
    kommuner: kommuner ?? [],
    mine,
    query,
    canonical: `${setting.publicUrl ?? ''}${pathWith('/', { ...query, ...keeping({ ...address, version: edition.id }) })}`,
  }).text;
  return { sent: { type: 'text/html; charset=utf-8', text }, edition };
}

/** The answers about one's kommune; null where none is chosen. @throws Wrong 400 for one that is not there */
async function mineOf(
  chosen: string | null,
  kommuner: readonly Choice[],
  { place, edition }: { place: Place; edition: Edition },
) {
  if (chosen === null) return null;
  const { language } = place.address;
  const kommune = kommuner.find(({ id, name }) => id === chosen || name.toLowerCase() === chosen.toLowerCase());
  if (kommune === undefined || kindOf(kommune.id) === null) {
    const text = both(`kommune: ingen kommune hedder »${chosen}«.`, `kommune: no municipality is called "${chosen}".`);
    throw unreadable(text.da, text.en, [{ path: pathWith('/', keeping(place.address)), name: inOne(home, language) }]);
  }
  return { kommune, answers: await askOfKommune(edition, kommune.id, language) };
}

const home = both('Forsiden', 'The front page');
