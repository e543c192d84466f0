import type { Api } from '../api/server.ts';
import type { Counts } from '../ingest/write/write.ts';

/** What is asked at every start. The answer comes from the API, like any other. */
const question = `{
  klynge(key: "lillebaelt") {
    name
    feeds { kommuner { name } sundhedsraad { name } evidence(first: 1) { citation } }
  }
}`;

interface Answer {
  readonly data?: {
    readonly klynge: {
      readonly name: string;
      readonly feeds: readonly {
        readonly kommuner: readonly { name: string }[];
        readonly sundhedsraad: { name: string };
        readonly evidence: readonly { citation: string }[];
      }[];
    } | null;
  };
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

/** The addresses, what is loaded, and one question with its answer, as text. */
export async function ask(api: Api, { address, counts }: { address: string; counts: Counts }): Promise<string> {
  const response = await api.server.fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: question }),
  });
  const { data, errors } = (await response.json()) as Answer;
  if (!data?.klynge)
    throw new Error(`the first question got no answer: ${errors?.map((error) => error.message).join('; ')}`);
  const answer = data.klynge.feeds.map(
    ({ kommuner, sundhedsraad }) => `  ${kommuner.map(({ name }) => name).join(', ')} → ${sundhedsraad.name}`,
  );
  return [
    '',
    `siden      ${address}`,
    `GraphiQL   ${address}/graphql`,
    `status     ${address}/livez  ${address}/readyz`,
    '',
    `indlæst    ${shown.map(([label, word]) => `${counts[label] ?? 0} ${word}`).join(', ')}`,
    '',
    `Hvor går kommunerne i ${data.klynge.name} hen?`,
    ...answer,
    `  Bevis, ét af flere: ${data.klynge.feeds[0]?.evidence[0]?.citation ?? 'intet'}`,
    '',
    'Ctrl-C stopper.',
  ].join('\n');
}
