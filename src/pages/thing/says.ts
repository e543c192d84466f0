import type { Edition } from '../../api/asking.ts';
import { claimProperties } from '../../domain/claim-properties.ts';
import { groupBy } from '../../domain/group.ts';
import { kindOf } from '../../domain/ids.ts';
import { kindNames } from '../../questions/kinds.ts';
import type { Both } from '../../questions/question.ts';
import { both, same, sayCount } from '../../questions/say.ts';
import type { Address } from '../address.ts';
import { type Called, callAll } from '../changes/names.ts';
import { isOwnWord, sayClaim } from '../claims/claim.ts';
import { type Html, html, joined, type Part } from '../html.ts';
import { danish, inOne } from '../language.ts';
import { type Kept, keeping, pathOfId, pathWith, restOf } from '../links.ts';

/** So many claims are shown, and no more: a list of members has more than a thousand. */
const most = 100;

/** What rests on a source, in its own order. */
export const saysOperation = /* GraphQL */ `
query Siger($id: ID!, $after: String) {
  node(id: $id) {
    ... on Document {
      claims(first: ${most}, after: $after) {
        totalCount
        nodes {
          id
          aboutId
          property
          value
          valueName
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}`;

interface Says {
  readonly id: string;
  readonly aboutId: string;
  readonly property: string;
  readonly value: string;
  readonly valueName: string | null;
}

interface Found {
  readonly node: {
    readonly claims: {
      readonly totalCount: number;
      readonly nodes: readonly Says[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  } | null;
}

/** The parameter of a source's page that says where the next hundred begin. */
export const further = 'efter';

const words = {
  heading: both('Hvad kilden siger', 'What the source says'),
  none: both(
    'Ingen af vores oplysninger er hentet her. Det siger intet om, hvad der ellers står i kilden.',
    'None of our facts was taken from here. That says nothing of what else stands in the source.',
  ),
  next: both('De næste 100', 'The next 100'),
  order: both('i kildens egen orden', "in the source's own order"),
} as const satisfies Record<string, Both>;

/** How many claims rest on a source, and what they are of, each a link: a hundred at a time, in its own order. */
export async function saysSection(id: string, edition: Edition, address: Address): Promise<Html> {
  const kept = { language: address.language, version: address.version };
  const after = restOf(address)[further] ?? null;
  const { node } = await edition.ask<Found>(saysOperation, { id, after });
  const { totalCount = 0, nodes = [], pageInfo } = node?.claims ?? {};
  const things = groupBy(nodes, ({ aboutId }) => aboutId);
  const called = await callAll(things.keys(), edition);
  return html`<section aria-labelledby="siger">
<h2 id="siger">${inOne(words.heading, kept.language)}</h2>
<p>${inOne(counted(totalCount, after === null ? nodes.length : null), kept.language)}</p>
${
  nodes.length > 0 &&
  html`<ul class="says">
${[...things].map(([about, claims]) => html`<li>${thingOf(about, called.get(about), kept)}<br>${claimsOf(claims, kept)}</li>\n`)}</ul>`
}${pageInfo?.hasNextPage && onward(id, pageInfo.endCursor, { ...kept, version: edition.id })}
</section>
`;
}

/** "1.326 påstande hviler på den. Her er de første 100, i kildens egen orden." */
function counted(total: number, first: number | null): Both {
  if (total === 0) return words.none;
  const all = sayCount(
    total,
    both('påstand hviler på den', 'claim rests on it'),
    both('påstande hviler på den', 'claims rest on it'),
  );
  if (first === total) return both(`${all.da}, ${words.order.da}.`, `${all.en}, ${words.order.en}.`);
  const here =
    first === null
      ? both('Her er nogle af de følgende', 'Here are some that follow')
      : both(`Her er de første ${first}`, `Here are the first ${first}`);
  return both(`${all.da}. ${here.da}, ${words.order.da}.`, `${all.en}. ${here.en}, ${words.order.en}.`);
}

/** The next hundred; the link names the version, which the place in the list belongs to. */
const onward = (id: string, after: string | null, { language, version }: Kept): Part =>
  html`<p class="noprint"><a href="${pathWith(`/${id}`, { [further]: after, ...keeping({ language, version }) })}">${inOne(words.next, language)}</a></p>`;

function thingOf(id: string, called: Called | undefined, kept: Kept): Part {
  const kind = kindOf(id);
  const name = called?.name ?? same(id);
  const said = called?.danish ? danish(name.da, kept.language) : inOne(name, kept.language);
  return html`<a href="${pathOfId(id, kept)}">${said}</a>${kind && html` <small>${inOne(kindNames[kind], kept.language)}</small>`}`;
}

/** "hverv: medlem · parti: A": what is said of one thing, each a link to where it stands. */
function claimsOf(claims: readonly Says[], kept: Kept): Part {
  const known: readonly string[] = claimProperties;
  const sorted = claims.toSorted((one, other) => known.indexOf(one.property) - known.indexOf(other.property));
  const said = sorted.map((claim) => {
    const { name, value } = sayClaim(claim);
    const text = isOwnWord(claim.property) ? inOne(value, kept.language) : danish(value.da, kept.language);
    return html`<a href="${pathOfId(claim.id, kept)}">${inOne(name, kept.language)}: ${text}</a>`;
  });
  return html`<span class="said">${joined(said, ' · ')}</span>`;
}
