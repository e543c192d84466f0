import type { Api } from '../api/server.ts';
import type { Counts } from '../ingest/write/write.ts';

/** What is asked at every start. The answer comes from the API, like any other. */
const question = `{
  klynge(key: "lillebaelt") {
    feeds { kommuner { name } sundhedsraad { name } evidence(first: 1) { citation } }
  }
}`;

interface Klynge {
  readonly feeds: readonly {
    readonly kommuner: readonly { name: string }[];
    readonly sundhedsraad: { name: string };
    readonly evidence: readonly { citation: string }[];
  }[];
}

interface Answer {
  readonly data?: { readonly klynge: Klynge | null } | null;
  readonly errors?: readonly { message: string }[];
}

const shown: readonly (readonly [string, string])[] = [
  ['Person', 'personer'],
  ['Membership', 'medlemskaber'],
  ['Klynge', 'klynger'],
  ['Sundhedsraad', 'sundhedsråd'],
  ['Udvalg', 'udvalg'],
  ['Kommune', 'kommuner'],
  ['Region', 'regioner'],
  ['Party', 'partier'],
  ['Organisation', 'organisationer'],
  ['Lead', 'spor'],
  ['Document', 'kilder'],
  ['Claim', 'påstande'],
];

/**
 * The addresses, what is loaded, and one question with its answer, as text. Where a busy database is too slow for it,
 * that is said, and the server serves on.
 */
export async function ask(api: Api, { address, counts }: { address: string; counts: Counts }): Promise<string> {
  const response = await api.server.fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: question }),
  });
  const { data, errors = [] } = (await response.json()) as Answer;
  return [
    '',
    `siden      ${address}`,
    `GraphiQL   ${address}/graphql`,
    `status     ${address}/livez  ${address}/readyz`,
    '',
    `indlæst    ${shown.map(([label, word]) => `${counts[label] ?? 0} ${word}`).join(', ')}`,
    '',
    'Hvor går kommunerne i Sundhedsklynge Lillebælt hen?',
    ...(data?.klynge ? answered(data.klynge) : unanswered(errors)),
    '',
    'Ctrl-C stopper.',
  ].join('\n');
}

function answered({ feeds }: Klynge): string[] {
  const lines = feeds.map(
    ({ kommuner, sundhedsraad }) => `  ${kommuner.map(({ name }) => name).join(', ')} → ${sundhedsraad.name}`,
  );
  return [...lines, `  Bevis, ét af flere: ${feeds[0]?.evidence[0]?.citation ?? 'intet'}`];
}

function unanswered(errors: readonly { message: string }[]): string[] {
  if (errors.length === 0) return ['  intet svar: klyngen står ikke i listerne'];
  return errors.map(({ message }) => `  intet svar endnu: ${message}`);
}
