import type { Asking, Edition } from '../../api/asking.ts';
import { isFactBetween, isWithdrawn, type Kind, kindOf } from '../../domain/ids.ts';
import type { Both } from '../../questions/question.ts';
import { both } from '../../questions/say.ts';
import { type Address, isYes, longestValue, officials, refuseRest } from '../address.ts';
import { asBibtex, asCsl } from '../answer/files.ts';
import { enumOf, inOne } from '../language.ts';
import { keeping, pathAs, pathOfId, pathWith } from '../links.ts';
import type { Sent } from '../response.ts';
import type { Routed } from '../routed.ts';
import type { Setting } from '../setting.ts';
import { notHere } from '../wrong.ts';
import { betweenOperation, findBetween } from './between.ts';
import { claimOperation, findClaim, titleOfClaim } from './claim.ts';
import { thingAsCsv, thingAsJson } from './files.ts';
import { thingKindOf } from './kinds/all.ts';
import { claimKind } from './kinds/claim.ts';
import { sayThing } from './named.ts';
import { nearIds } from './near.ts';
import { isOfficial } from './official.ts';
import { type Found, findThing } from './operation.ts';
import { type ShownThing, shownOperation, thingPage } from './page.ts';
import { saysSection } from './says.ts';
import { sectionsOf, takenBy } from './sections.ts';

type Place = { readonly address: Address; readonly edition: Edition };
type Thing = Pick<ShownThing, 'kind' | 'title' | 'found' | 'operation' | 'unlisted'>;

/** The page of a thing, a fact or a claim: `/<id>`, and `/kilde/<id>` for a claim. */
export async function routeThing(
  id: string,
  { address, asking, setting }: { address: Address; asking: Asking; setting: Setting },
): Promise<Routed> {
  const kind = kindOf(id);
  if (kind === null || !/^[a-z0-9-]+$/.test(id)) throw notHere(nothing);
  refuseRest(address, address.ending === 'html' ? takenBy(kind) : []);
  const path = pathOfId(id, { language: 'da', version: null });
  if (path !== address.path) return leadTo(path, address);
  const edition = await asking.edition(address.version);
  // No id is as long, and the API does not take it.
  if (id.length > longestValue) throw await notFound(id, kind, { address, edition });
  const thing = await findAny(id, kind, { address, edition });
  if (thing === null) throw await notFound(id, kind, { address, edition });
  // An id that was merged leads to the thing it became.
  if (thing.found.id !== id) return leadTo(pathOfId(thing.found.id, { language: 'da', version: null }), address);
  const place = { address, edition, setting };
  return {
    sent: sentOf({
      ...thing,
      // Officials are shown to who asks for them, and need not be found by a search engine.
      unlisted: thing.unlisted || isYes(address, officials),
      above: address.ending === 'html' ? await sectionsOf(kind, thing.found, place) : null,
      below: address.ending === 'html' && kind === 'Document' ? await saysSection(id, edition, address) : null,
      path,
      address,
      edition,
      setting,
      cited: citedOf(thing, path, { address, edition, setting }),
    }),
    edition,
  };
}

const nothing = both('Der er ingen side på den adresse.', 'There is no page at that address.');

function leadTo(path: string, { ending, language, version, excel }: Address): Routed {
  const query = { ...keeping({ language, version }), format: excel ? 'excel' : null };
  return { lead: pathWith(pathAs(path, ending), query), lasting: true };
}

async function findAny(id: string, kind: Kind, { address, edition }: Place): Promise<Thing | null> {
  const { language } = address;
  if (isFactBetween(kind)) {
    const between = await findBetween(id, { edition, language });
    if (between === null) return null;
    const { variables, ...thing } = between;
    return { ...thing, operation: { text: betweenOperation, variables }, unlisted: thing.kind.unlisted };
  }
  if (kind === 'Claim') {
    const found = await findClaim(id, { edition, language });
    const operation = { text: claimOperation, variables: { id, language: enumOf(language) } };
    return found && { kind: claimKind, title: titleOfClaim(found), found, operation, unlisted: true };
  }
  const thingKind = thingKindOf(kind);
  if (thingKind === null) return null;
  const found = await findThing(thingKind, { id, edition, language });
  if (found === null) return null;
  const unlisted = thingKind.unlisted === true || (await isOfOfficial(found, kind, edition));
  return { kind: thingKind, title: titleOf(found), found, operation: shownOperation(thingKind, id, address), unlisted };
}

const titleOf = ({ id, row }: Found): Both => sayThing(row)?.name ?? both(id, id);

/** Whether a page is about an official: the person, or one of their seats and attendances. Who objected is not listed either. */
async function isOfOfficial({ id, row }: Found, kind: Kind, edition: Edition): Promise<boolean> {
  if (isWithdrawn(id)) return true;
  if (kind === 'Person') return isOfficial(id, edition);
  return (kind === 'Membership' || kind === 'Attendance') && row['elected'] === 'NO';
}

/** Said of every unknown id of a person alike: who asks must not learn that a certain person objected. */
const withdrawnPerhaps = both(
  ' Et navn kan også være udgået efter indsigelse; personens pladser står da stadig, uden navn.',
  " A name may also have been withdrawn after an objection; the person's seats then remain, without a name.",
);

async function notFound(id: string, kind: Kind, { address, edition }: Place): Promise<Error> {
  const near = await nearIds(id, kind, edition);
  const gone = kind === 'Person' ? withdrawnPerhaps : both('', '');
  return notHere(
    both(
      `Vi kender intet med id »${id}« i udgave ${edition.id}.${gone.da}`,
      `We know nothing of the id "${id}" in version ${edition.id}.${gone.en}`,
    ),
    near.map((one) => ({ path: pathOfId(one.id, address), name: inOne(one.name, address.language) })),
  );
}

function citedOf(
  { kind, title, found }: Thing,
  path: string,
  { address: { language }, edition, setting }: Place & { setting: Setting },
): ShownThing['cited'] {
  const lasting = pathWith(path, keeping({ language, version: edition.id }));
  return {
    title: inOne(title, language),
    paraphrase: kind === thingKindOf('Remark') || found.row['property'] === 'remark',
    name: found.id,
    asOf: null,
    version: edition.id,
    publishedAt: edition.publishedAt,
    url: setting.publicUrl === null ? null : `${setting.publicUrl}${lasting}`,
    path: lasting,
    claims: found.evidence,
    language,
  };
}

function sentOf(shown: ShownThing): Sent {
  const { ending } = shown.address;
  const { unlisted } = shown;
  if (ending === 'json') return { ...thingAsJson(shown), unlisted };
  if (ending === 'csv') return { ...thingAsCsv(shown), unlisted };
  if (ending === 'bib') return { ...asBibtex(shown.cited), unlisted };
  if (ending === 'csl.json') return { ...asCsl(shown.cited), unlisted };
  return { type: 'text/html; charset=utf-8', text: thingPage(shown).text, unlisted };
}
