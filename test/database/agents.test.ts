import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { AjvJsonSchemaValidator } from '@modelcontextprotocol/sdk/validation/ajv-provider.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { agents } from '../../src/agents/route.ts';
import { agentServer } from '../../src/agents/server.ts';
import { type Api, createApi } from '../../src/api/server.ts';
import { packageRoot } from '../../src/config.ts';
import { parseStatement, readCatalogue } from '../../src/graph/catalogue.ts';
import { openDriver } from '../../src/graph/driver.ts';
import { connect, type Graph } from '../../src/graph/graph.ts';
import { pages } from '../../src/pages/pages.ts';
import { questions } from '../../src/questions/all.ts';
import { command } from '../cli/command.ts';
import { program } from '../cli/program.ts';
import { neo4jHere } from '../neo4j-here.ts';
import { python, runPython } from './python.ts';
import { type World, world } from './world.ts';

let here: World;
let version: string;
let server: Server;
let base: string;
const opened: Api[] = [];
const clients: Client[] = [];
const snake = await python();

/** A server as `serve` opens it: the API, and before it agents and pages. */
async function open(options: { rate?: number; publicUrl?: string; graph?: Graph } = {}): Promise<Api> {
  const { rate = null, publicUrl = null, graph = here.graph } = options;
  const ours = pages({ publicUrl, home: here.home, now: () => new Date() }, console);
  const theirs = agents({ publicUrl, pages: ours, log: console });
  const api = createApi({
    graph,
    log: console,
    rate,
    pages: async (request, asking) => (await theirs(request, asking)) ?? ours(request, asking),
  });
  opened.push(api);
  await api.published.look();
  return api;
}

async function listen(api: Api): Promise<[Server, string]> {
  const server = createServer(api.listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return [server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`];
}

const environment = () => {
  const { uri, user, password } = neo4jHere();
  const { PATH = '' } = process.env;
  return { PATH, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, SUNDHEDSGRAF_HOME: here.home };
};

async function connected(kind: 'stdio' | 'http'): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' });
  const transport =
    kind === 'http'
      ? new StreamableHTTPClientTransport(new URL(`${base}/mcp`))
      : new StdioClientTransport({
          command: process.execPath,
          args: [program, 'mcp'],
          cwd: packageRoot,
          env: environment(),
          stderr: 'ignore',
        });
  // The SDK's own classes do not fit its interface under exactOptionalPropertyTypes.
  await client.connect(transport as Parameters<Client['connect']>[0], { timeout: 60_000 });
  clients.push(client);
  return client;
}

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its tool
async function call(client: Client, name: string, given: Record<string, unknown> = {}): Promise<any> {
  const { isError = false, structuredContent, content } = await client.callTool({ name, arguments: given });
  const [said] = content as { type: string; text: string }[];
  const body = JSON.parse(said?.text ?? '');
  expect(structuredContent).toEqual(isError ? undefined : body);
  return { isError, ...body };
}

const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
const message = (params: object) => JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params });
const json = async (path: string) => (await fetch(`${base}${path}`)).json();

beforeAll(async () => {
  here = await world();
  [server, base] = await listen(await open());
  version = (await here.ask('{ version { id } }')).body.data.version.id;
});
afterAll(async () => {
  for (const client of clients) await client.close();
  for (const api of opened) api.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await here.close();
});

describe.each(['stdio', 'http'] as const)('an agent over %s', (kind) => {
  let client: Client;
  beforeAll(async () => {
    client = await connected(kind);
  }, 90_000);

  test('finds at most six tools, which only read, and is told how to use what they say', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['search', 'get', 'list_questions', 'ask', 'path', 'evidence']);
    for (const { annotations, inputSchema } of tools) {
      expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false });
      for (const property of Object.values(inputSchema.properties ?? {})) {
        expect(property).toHaveProperty('description');
      }
    }
    expect(client.getInstructions()).toContain('Not found is not "no"');
  });

  test('gets question 1 as its link has it: the sentences whole, status, what is missing, and citations that resolve', async () => {
    const parameters = { klynge: 'horsens' };
    const { answer, isError, ...head } = await call(client, 'ask', { slug: 'hvem-sad-i-klyngen', parameters });
    const plain = await json('/spoergsmaal/hvem-sad-i-klyngen.json?klynge=horsens');

    expect(isError).toBe(false);
    // biome-ignore lint/suspicious/noExplicitAny: as above
    const citations = answer.citations.map(({ link, ...citation }: any) => citation);
    expect({ ...head, answer: { ...answer, citations } }).toEqual(plain);
    expect(answer).toMatchObject({ status: 'ANSWERED', version, title: 'Hvilke politikere sad i Horsensklyngen?' });
    expect(answer.sentences[0].text).toMatch(/^.*8 politikere.*Anders Kühnau \(A\).*\.$/);
    expect(answer.missing.length + answer.citations.length).toBeGreaterThan(8);
    for (const { link } of answer.citations) {
      expect(link).toMatch(new RegExp(`^/kilde/claim-[0-9a-z-]+\\?version=${version}$`));
      expect([link, (await fetch(`${base}${link}`)).status]).toEqual([link, 200]);
    }
  });

  test('is told who may be meant by a name that two persons bear, and answered by id', async () => {
    const slug = 'hvilke-roller-havde';
    const { answer, isError } = await call(client, 'ask', { slug, parameters: { person: 'Peter Larsen' } });
    expect([isError, answer.status]).toEqual([false, 'AMBIGUOUS']);
    expect(answer.candidates.length).toBeGreaterThanOrEqual(2);
    const [{ id }] = answer.candidates;
    const chosen = await call(client, 'ask', { slug, parameters: { person: id }, language: 'en' });
    expect(chosen.answer.status).not.toBe('AMBIGUOUS');
    expect(chosen.answer.title).toContain('Peter Larsen');
  });

  test('is told that nobody bears a name, with near ones, and invents nobody', async () => {
    const slug = 'hvilke-roller-havde';
    const unknown = await call(client, 'ask', { slug, parameters: { person: 'Anders Kuhnauw' } });
    expect([unknown.isError, unknown.answer.status, unknown.answer.rows]).toEqual([false, 'NO_SUCH_THING', []]);
    expect(JSON.stringify(unknown.answer.candidates)).toContain('person-anders-kuehnau');
    const nobody = await call(client, 'search', { text: 'Ingen Hedder Sådan' });
    expect(nobody).toMatchObject({ status: 'NO_SUCH_THING', total: 0, hits: [] });
    const get = await call(client, 'get', { id: 'person-anders-kuhnau' });
    expect(get).toMatchObject({ isError: true, errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    expect(JSON.stringify(get.errors)).toContain('/person-anders-kuehnau');
  });

  test.each([
    ['very long', 'x'.repeat(30_000)],
    ['control characters', 'Horsens\u0000\u0007\u001b[2J\ud800'],
    ['Cypher', "horsens'}) DETACH DELETE n //"],
    ['Lucene', 'klynge:* OR (person:[a TO z]~ AND "'],
    ['a path', '../../graphql?query={__typename}&version=7#'],
  ])('%s as an argument is a text or a mistake, and never a stack', async (_, hostile) => {
    const answers = await Promise.all([
      call(client, 'ask', { slug: 'hvem-sad-i-klyngen', parameters: { klynge: hostile } }),
      call(client, 'ask', { slug: hostile }),
      call(client, 'ask', { slug: 'hvem-sad-i-klyngen', parameters: { [hostile]: 'x' } }),
      call(client, 'search', { text: hostile }),
      call(client, 'get', { id: hostile }),
      call(client, 'evidence', { id: hostile, version: hostile }),
      call(client, 'path', { from: hostile, to: 'Lone Jakobi' }),
    ]);
    for (const { isError, answer, errors, status } of answers) {
      const code = isError ? errors[0].extensions.code : (answer?.status ?? status);
      expect(['INVALID_ARGUMENT', 'NO_SUCH_THING']).toContain(code);
      if (isError) expect(errors[0].message).toMatch(/\S/);
    }
    expect(JSON.stringify(answers)).not.toMatch(/\bat \w+ \(|node_modules|MATCH \(|ZodError|neo4j/i);
    expect((await here.ask('{ klynger { totalCount } }')).body.data.klynger.totalCount).toBe(22);
  });

  test.each([
    ['search', { text: 'horsens', first: 101 }, /^first: expected 1 to 100$/],
    ['search', { text: 'horsens', kind: ['KLYNGE'] }, /kind/],
    ['ask', { slug: 'hvem-sad-i-klynge' }, /did you mean "hvem-sad-i-klyngen"/],
    ['ask', { slug: 'hvem-sad-i-klyngen' }, /Det tager: klynge/],
    ['ask', { slug: 'hvem-sad-i-klyngen', parameters: { klynge: 'horsens', version: '1' } }, /no parameter/],
    ['get', { id: 'klynge-horsens', version: 'newest' }, /expected a version as 7/],
  ])('a wrong argument of %s is said: %o', async (name, given, said) => {
    const { isError, errors } = await call(client, name, given);
    expect([isError, errors[0].extensions.code]).toEqual([true, 'INVALID_ARGUMENT']);
    expect(errors[0].message).toMatch(said);
  });

  test('a version that was never published has its code; a tool that is not there is a mistake of the protocol', async () => {
    const { errors } = await call(client, 'get', { id: 'klynge-horsens', version: '99' });
    expect(errors[0].extensions.code).toBe('VERSION_UNKNOWN');
    await expect(client.callTool({ name: 'delete', arguments: {} })).rejects.toThrow('there is no tool "delete"');
  });

  test('search, get, evidence and path say what their links say', async () => {
    const { hits } = await call(client, 'search', { text: 'kuhnau', kinds: ['PERSON'] });
    expect(hits[0]).toMatchObject({
      id: 'person-anders-kuehnau',
      kind: 'PERSON',
      type: 'Person',
      name: 'Anders Kühnau',
      matched: 'NAME',
      link: `/person-anders-kuehnau?version=${version}`,
    });
    const { isError, ...thing } = await call(client, 'get', { id: hits[0].id, language: 'en' });
    expect([isError, thing]).toEqual([false, await json(`/${hits[0].id}.json?sprog=en`)]);
    const { claims } = await call(client, 'evidence', { id: hits[0].id });
    expect(claims.length).toBeGreaterThan(0);
    for (const { citation, link } of claims.slice(0, 3)) {
      expect(citation).toContain(version);
      expect((await fetch(`${base}${link}`)).status).toBe(200);
    }
    const [{ id }] = claims;
    expect((await call(client, 'evidence', { id })).claims).toMatchObject([{ id, quote: claims[0].quote }]);
    const { answer } = await call(client, 'path', { from: 'Lone Jakobi', to: 'Torben Hansen' });
    expect(answer).toMatchObject({ status: 'ANSWERED', question: { slug: 'hvordan-er-de-forbundet' } });
    expect(answer.rows.length).toBeGreaterThan(1);
    expect(answer.citations.length).toBeGreaterThan(1);
  });

  test('a search goes on where a page of hits ended, in its own version, and every hit comes once', async () => {
    const whole = await call(client, 'search', { text: 'klynge', first: 100 });
    expect(whole).toMatchObject({ hasMore: false, next: null });
    const ids: string[] = [];
    let after: string | null = null;
    for (;;) {
      const page = await call(client, 'search', { text: 'klynge', first: 15, after });
      ids.push(...page.hits.map(({ id }: { id: string }) => id));
      expect([page.version, page.total, page.hasMore]).toEqual([version, whole.total, page.next !== null]);
      if (page.next === null) break;
      after = page.next;
    }
    expect(ids).toEqual(whole.hits.map(({ id }: { id: string }) => id));
    expect(ids.length).toBeGreaterThan(15);
    for (const given of [{ after: 'bag' }, { text: 'horsens', after }]) {
      const { errors } = await call(client, 'search', { text: 'klynge', ...given });
      expect(errors[0].extensions.code).toBe('INVALID_CURSOR');
    }
  });

  test('every stored question is listed, and its example is answered', async () => {
    const listed = await call(client, 'list_questions');
    expect(listed.questions.map(({ slug }: { slug: string }) => slug)).toEqual(questions.map(({ slug }) => slug));
    for (const { slug, example } of listed.questions) {
      const { answer } = await call(client, 'ask', { slug, parameters: example });
      expect([slug, answer.status]).toEqual([slug, expect.stringMatching(/^(ANSWERED|PARTLY|UNKNOWN)$/)]);
      expect(answer.sentences.length).toBeGreaterThan(0);
    }
  }, 120_000);
});

describe('/mcp', () => {
  const post = (to: string, body: string, more: Record<string, string> = {}) =>
    fetch(`${to}/mcp`, { method: 'POST', headers: { ...headers, ...more }, body });
  const asked = message({
    name: 'ask',
    arguments: { slug: 'hvem-sad-i-klyngen', parameters: { klynge: 'horsens' } },
  });

  test('a call costs what a page does, and over the budget it is refused with its code and when to come again', async () => {
    const [limited, address] = await listen(await open({ rate: 3_000 }));
    try {
      const listed = await post(address, JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' }));
      expect([listed.status, listed.headers.get('ratelimit')]).toEqual([200, null]);
      const first = await post(address, asked);
      expect(first.headers.get('ratelimit')).toMatch(/^"cost";r=1000;/);
      expect((await first.json()).result.structuredContent.answer.status).toBe('ANSWERED');
      const again = await (await post(address, asked)).json();
      expect(again.result.structuredContent.answer.status, 'what was answered before costs nothing').toBe('ANSWERED');
      const other = message({
        name: 'ask',
        arguments: { slug: 'hvem-sad-i-klyngen', parameters: { klynge: 'aarhus' } },
      });
      const { result } = await (await post(address, other)).json();
      expect(result).toMatchObject({ isError: true });
      expect(JSON.parse(result.content[0].text).errors[0].extensions).toEqual({
        code: 'RATE_LIMITED',
        retryAfterSeconds: expect.any(Number),
      });
      const found = await (await post(address, message({ name: 'search', arguments: { text: 'horsens' } }))).json();
      expect(found.result.content[0].text).toContain('"code":"RATE_LIMITED"');
    } finally {
      limited.closeAllConnections();
      limited.close();
    }
  });

  test('a body may have 100,000 bytes and no more, and holds one message', async () => {
    const just = asked.padEnd(100_000);
    expect((await post(base, just)).status).toBe(200);
    const over = await post(base, `${just} `);
    expect([over.status, await over.text()]).toEqual([413, expect.stringContaining('REQUEST_ENTITY_TOO_LARGE')]);
    const several = await post(base, `[${asked},${asked}]`);
    expect([several.status, await several.text()]).toEqual([400, expect.stringContaining('one message')]);
    expect((await post(base, '{')).status).toBe(400);
    expect((await fetch(`${base}/mcp`)).status).toBe(405);
  });

  test('a page of another host cannot ask through a browser; the host of SUNDHEDSGRAF_PUBLIC_URL may', async () => {
    expect((await post(base, asked, { origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await post(base, asked, { origin: 'http://localhost:5173' })).status).toBe(200);
    const known = await open({ publicUrl: 'https://sundhedsgraf.example' });
    const ask = (url: string) =>
      known.server.fetch(`${url}/mcp`, {
        method: 'POST',
        headers: { ...headers }, // it adds a length to the object it is given
        body: asked,
      });
    expect((await ask('http://rebound.example')).status).toBe(403);
    const { result } = (await (await ask('https://sundhedsgraf.example')).json()) as { result: { content: unknown[] } };
    expect(JSON.stringify(result)).toContain('https://sundhedsgraf.example/kilde/claim-');
  });
});

describe('a call that nobody waits for any more', () => {
  // Burns for minutes when nobody ends it.
  const burning =
    'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a * b AS c WHERE c < 0 RETURN c AS id';
  const header = '// @param version int\n// @param direction string\n';
  const running = async () => {
    const driver = openDriver(neo4jHere());
    const { records } = await driver.executeQuery(
      "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'WITH a * b' AND NOT currentQuery CONTAINS 'SHOW' RETURN currentQuery",
    );
    await driver.close();
    return records.length;
  };
  const given = { name: 'search', arguments: { text: 'horsens' } };
  let burns: Graph;
  let api: Api;
  beforeAll(async () => {
    const catalogue = new Map(readCatalogue());
    catalogue.set('read/Query.search', {
      ...parseStatement('Query.search', 'read', `${header}${burning}`),
      parameters: readCatalogue().get('read/Query.search')?.parameters ?? [],
    });
    burns = connect(neo4jHere(), { catalogue, timeout: 60_000 });
    api = await open({ graph: burns });
  });
  afterAll(() => burns.close());

  test('ends its statement in Neo4j when the client of /mcp is gone', async () => {
    const [slow, address] = await listen(api);
    const gone = new AbortController();
    const answer = fetch(`${address}/mcp`, { method: 'POST', headers, body: message(given), signal: gone.signal });
    const early = answer.then((response) => response.text(), String);
    await expect.poll(() => Promise.race([running(), early]), { timeout: 20_000 }).toBe(1);
    gone.abort();
    await expect(answer).rejects.toThrow(/abort/i);
    await expect.poll(running, { timeout: 20_000 }).toBe(0);
    slow.close();
  });

  test('ends it when the client cancels the call, over whatever it speaks', async () => {
    const reachOf = (signal: AbortSignal) => ({ asking: api.within(signal), pages: async () => null, origin: '' });
    const { server: there } = agentServer(reachOf, console);
    const [near, far] = InMemoryTransport.createLinkedPair();
    const client = new Client({ name: 'test', version: '1' });
    await Promise.all([there.connect(far), client.connect(near)]);
    const gone = new AbortController();
    const answer = client.callTool(given, undefined, { signal: gone.signal });
    const early = answer.then(JSON.stringify, String);
    await expect.poll(() => Promise.race([running(), early]), { timeout: 20_000 }).toBe(1);
    gone.abort();
    await expect(answer).rejects.toThrow(/abort/i);
    await expect.poll(running, { timeout: 20_000 }).toBe(0);
    await client.close();
  });
});

test('a message in a pipe is answered, and stdout holds nothing but the protocol', async () => {
  const lines = [
    { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'get', arguments: { id: 'klynge-horsens' } } },
  ];
  const input = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  const { code, out, err } = await command(['mcp'], environment(), input).ended;
  expect(code).toBe(0);
  expect(err).toContain('answering on stdin and stdout');
  const answers = out.trim().split('\n');
  expect(answers).toHaveLength(1);
  expect(JSON.parse(answers[0] ?? '').result.structuredContent.node.id).toBe('klynge-horsens');
}, 60_000);

describe('/llms.txt', () => {
  test('names every question with an example, and every link answers', async () => {
    const response = await fetch(`${base}/llms.txt`);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
    const text = await response.text();
    expect(text).toMatch(/^# sundhedsgraf\n\n> Who sat/);
    const links = [...text.matchAll(/\]\((\/[^)]+)\)/g)].map(([, link = '']) => link);
    for (const { slug } of questions)
      expect(links.some((link) => link.startsWith(`/spoergsmaal/${slug}.json`))).toBe(true);
    for (const link of links) expect([link, (await fetch(`${base}${link}`)).status]).toEqual([link, 200]);
  }, 120_000);

  test('is the same for all who ask: it takes no parameters, and is read', async () => {
    expect((await fetch(`${base}/llms.txt?sprog=en`)).status).toBe(400);
    expect((await fetch(`${base}/llms.txt?side=2`)).status).toBe(400);
    expect((await fetch(`${base}/llms.txt`, { method: 'PUT' })).status).toBe(405);
    const tag = (await fetch(`${base}/openapi.json`)).headers.get('etag') ?? '';
    expect((await fetch(`${base}/openapi.json`, { headers: { 'if-none-match': tag } })).status).toBe(304);
  });
});

describe('/openapi.json', () => {
  interface Parameter {
    readonly name: string;
    readonly in: string;
    readonly example?: string;
    readonly schema: { readonly enum?: readonly string[] };
  }
  interface Operation {
    readonly parameters: readonly Parameter[];
    readonly responses: { readonly 200: { readonly content: Readonly<Record<string, { readonly schema: object }>> } };
  }

  test('every path answers in each of its forms, with the type and the shape it names', async () => {
    const file = await json('/openapi.json');
    const paths = Object.entries(file.paths) as [string, { get: Operation }][];
    const known = paths.map(([path]) => path);
    expect(known).toEqual(expect.arrayContaining(questions.map(({ slug }) => `/spoergsmaal/${slug}.{form}`)));
    const { evidence } = (await here.ask('{ klynge(key: "horsens") { evidence(first: 1) { id } } }')).body.data.klynge;
    for (const [path, { get }] of paths) {
      const example = ({ name, example = '' }: Parameter) =>
        path.startsWith('/kilde/') && name === 'id' ? evidence[0].id : example;
      const query = new URLSearchParams(
        get.parameters.flatMap((one) => (one.in === 'query' && one.example ? [[one.name, one.example]] : [])),
      );
      const types = Object.entries(get.responses[200].content);
      const forms = get.parameters.find(({ name }) => name === 'form')?.schema.enum ?? [''];
      expect([path, forms.length]).toEqual([path, types.length]);
      for (const [place, form] of forms.entries()) {
        const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
          name === 'form' ? form : example(get.parameters.find((one) => one.name === name) as Parameter),
        );
        const response = await fetch(`${base}${filled}?${query}`);
        const [type, { schema }] = types[place] ?? ['', { schema: {} }];
        expect([filled, response.status, response.headers.get('content-type')?.split(';')[0]]).toEqual([
          filled,
          200,
          type,
        ]);
        if (type !== 'application/json') continue;
        // References lead into the file, so the file is the root of the schema.
        const validate = new AjvJsonSchemaValidator().getValidator({ ...schema, components: file.components } as never);
        expect([filled, validate(await response.json())]).toEqual([filled, expect.objectContaining({ valid: true })]);
      }
    }
  }, 180_000);

  test.skipIf(snake === null)('is OpenAPI 3.1 to a validator of others', async () => {
    const text = await (await fetch(`${base}/openapi.json`)).text();
    const code = `import json, sys
from openapi_spec_validator import OpenAPIV31SpecValidator, validate
validate(json.loads(${JSON.stringify(JSON.stringify(JSON.parse(text)))}), cls=OpenAPIV31SpecValidator)
print('valid')`;
    expect(await runPython(snake ?? '', code, here.home)).toBe('valid\n');
  });
});
