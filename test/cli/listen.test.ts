import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Listener, listen, type Patience, patience } from '../../src/cli/listen.ts';
import { packageRoot } from '../../src/config.ts';

let listener: Listener;
beforeAll(async () => {
  listener = await listen('127.0.0.1', 0);
  listener.serve((request, response) => response.end(new URL(request.url ?? '/', 'http://localhost').pathname));
});
afterAll(() => listener.close());

/** The whole answer to these bytes. */
async function answer(bytes: string): Promise<string> {
  const socket = connect(Number(new URL(listener.address).port), '127.0.0.1');
  socket.end(bytes);
  return text(socket);
}

test('a request that can be read is answered', async () => {
  expect(await answer('GET /a HTTP/1.1\r\nHost: example.dk:4000\r\nConnection: close\r\n\r\n')).toContain('\r\n/a');
});

test.each([
  ['a host that is none', 'GET / HTTP/1.1\r\nHost: a"><script>\r\n\r\n', '400 Bad Request', 'names no host'],
  ['a port that is none', 'GET / HTTP/1.1\r\nHost: a:99999\r\n\r\n', '400 Bad Request', 'names no host'],
  ['an address that is none', 'GET //[ HTTP/1.1\r\nHost: a\r\n\r\n', '400 Bad Request', 'no address on it'],
  ['no HTTP', 'hello\r\n\r\n', '400 Bad Request', 'is no HTTP'],
  ['long headers', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`, '431 ', 'longer than 16 kB'],
])('%s is refused with a word', async (_, bytes, status, said) => {
  const answered = await answer(bytes);
  expect(answered).toMatch(new RegExp(`^HTTP/1.1 ${status}`));
  expect(answered).toContain(said);
  expect(answered).not.toContain(' at ');
});

/** What comes back to these bytes from a client that then says no more, and keeps its end open. */
async function answerToSlow(bytes: string, patience: Partial<Patience>): Promise<string> {
  const slow = await listen('127.0.0.1', 0, { connectionsCheckingInterval: 50, ...patience });
  slow.serve((request, response) => void request.resume().on('end', () => response.end('all of it')));
  const socket = connect({ port: Number(new URL(slow.address).port), host: '127.0.0.1', allowHalfOpen: true });
  socket.write(bytes);
  const answered = await text(socket);
  socket.destroy();
  await slow.close();
  return answered;
}

test.each([
  ['headers that never end', 'GET / HTTP/1.1\r\nHost: a\r\nX-a: b\r\n', { headersTimeout: 200 }],
  ['a body that never ends', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nx', { requestTimeout: 200 }],
])('%s are given up with a word', async (_, bytes, patience) => {
  const answered = await answerToSlow(bytes, { headersTimeout: 200, ...patience });
  expect(answered).toMatch(/^HTTP\/1.1 408 /);
  expect(answered).toContain('took too long to arrive');
});

test('a connection that says nothing at all is closed', async () => {
  expect(await answerToSlow('', { headersTimeout: 200, requestTimeout: 200 })).toMatch(/^(HTTP\/1.1 408 .*)?/s);
});

test('a flood of headers is cut at a hundred, and at 16 kB', async () => {
  const flood = await listen('127.0.0.1', 0);
  let count = 0;
  flood.serve((request, response) => {
    count = Object.keys(request.headers).length;
    response.end('read');
  });
  const socket = connect(Number(new URL(flood.address).port), '127.0.0.1');
  const many = Array.from({ length: 1_000 }, (_, n) => `X-${n}: a\r\n`).join('');
  socket.end(`GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n${many}\r\n`);
  expect(await text(socket)).toContain('read');
  expect(count).toBeLessThanOrEqual(100);
  await flood.close();
});

test('a request smuggled behind another is refused: two lengths, or a length beside chunks', async () => {
  const two =
    'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /b HTTP/1.1\r\nHost: a\r\n\r\n';
  const answered = await answer(two);
  expect(answered).toMatch(/^HTTP\/1.1 400 /);
  expect(answered).not.toContain('/b');
});

test('the limits are told in docs/security.md', async () => {
  const told = await readFile(`${packageRoot}/docs/security.md`, 'utf8');
  const { headersTimeout, requestTimeout, timeout, maxHeaderSize } = patience;
  expect(told).toContain(`${headersTimeout / 1000} s for headers, ${requestTimeout / 1000} s for a whole request`);
  expect(told).toContain(`${timeout / 1000} s without a byte`);
  expect(told).toContain(`${maxHeaderSize / 1024} kB of headers`);
});

test('answers of the listener itself have the headers of every other', async () => {
  const early = await listen('127.0.0.1', 0);
  const { status, headers } = await fetch(early.address);
  expect([status, headers.get('x-content-type-options'), headers.get('x-frame-options')]).toEqual([
    503,
    'nosniff',
    'DENY',
  ]);
  await early.close();
});

test('while the database starts a program gets the error it knows, and a browser a page that looks again', async () => {
  const early = await listen('127.0.0.1', 0);
  const get = (accept: string) => fetch(`${early.address}/?kommune=kommune-0727`, { headers: { accept } });
  const [program, browser] = await Promise.all([get('application/json'), get('text/html,application/xhtml+xml,*/*')]);
  const [json, page] = await Promise.all([program.json(), browser.text()]);
  await early.close();

  expect([program.status, browser.status]).toEqual([503, 503]);
  expect(json).toMatchObject({ errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE' } }] });
  expect(browser.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page).toContain('<meta http-equiv="refresh" content="2">');
  expect(page).toContain('<h1>Databasen starter</h1>');
});
