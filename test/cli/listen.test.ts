import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Listener, listen } from '../../src/cli/listen.ts';

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
