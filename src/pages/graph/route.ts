import type { Edition } from '../../api/asking.ts';
import type { Routed } from '../routed.ts';
import type { Place } from '../setting.ts';
import { unreadable } from '../wrong.ts';
import { draw } from './drawn.ts';
import { findEnds } from './ends.ts';
import { asCsv, asJson, type Picture } from './files.ts';
import { overviewOperation } from './operations.ts';
import { graphPage } from './page.ts';
import { linkOf, most, noState, readState, type State } from './state.ts';

/**
 * `/graf`: the neighbourhood of things, the shortest ways between two, and who sat in several bodies. Names and old ids
 * lead to the link that has the ids.
 */
export async function routeGraph(place: Place): Promise<Routed> {
  const { address, asking } = place;
  const { ending, language, version, excel } = address;
  if (ending !== 'html' && ending !== 'json' && ending !== 'csv') {
    throw unreadable('Grafen findes ikke i den form.', 'The graph does not exist in that form.');
  }
  const asked = readState(address);
  const kept = { language, version };
  const edition = await asking.edition(version);
  const state = await findEnds(asked, { edition, kept });
  const path = linkOf(state, kept, ending);
  if (linkOf(asked, kept, ending) !== path) {
    return { lead: excel ? `${path}&format=excel` : path, lasting: false };
  }
  const picture: Picture = { state, drawn: await draw(state, edition), place, edition };
  if (ending === 'json') return { sent: asJson(picture), edition };
  if (ending === 'csv') return { sent: asCsv(picture), edition };
  const text = graphPage(picture, await overviewOf(edition)).text;
  return {
    sent: { type: 'text/html; charset=utf-8', text, unlisted: linkOf(state, kept) !== linkOf(noState, kept) },
    edition,
  };
}

/** The state that shows the whole transition: every klynge with its kommuner and the råd it goes to, and no persons. */
async function overviewOf(edition: Edition): Promise<State> {
  const { klynger } = await edition.ask<{ klynger: { nodes: readonly { id: string }[] } }>(overviewOperation, {
    first: most,
  });
  const skjul = ['person', 'region', 'moede', 'anbefaling', 'indsats', 'tema', 'udvalg'] as const;
  return { ...noState, vis: klynger.nodes.map(({ id }) => id), skjul };
}
