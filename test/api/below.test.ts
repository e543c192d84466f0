import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { below, prefixOf, withPrefix } from '../../src/api/below.ts';

test('the prefix is the path of the public address', () => {
  expect([null, 'https://example.org', 'https://example.org/sundhed', 'https://example.org/a/b'].map(prefixOf)).toEqual(
    ['', '', '/sundhed', '/a/b'],
  );
});

test('requests with the prefix and without are asked as the program knows them; a longer name is another', async () => {
  const server = createServer(below('/sundhed', ({ url }, response) => response.end(url)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const asked = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).text();

  expect(await asked('/sundhed')).toBe('/');
  expect(await asked('/sundhed?sprog=en')).toBe('/?sprog=en');
  expect(await asked('/sundhed/kort?sprog=en')).toBe('/kort?sprog=en');
  expect(await asked('/readyz')).toBe('/readyz');
  expect(await asked('/sundhedsraad')).toBe('/sundhedsraad');
  server.close();
});

test('links of this host get the prefix; others, and what is text, stay', () => {
  const page =
    '<!doctype html>\n<html lang="da"><a href="/kort">a</a><a href="//b.dk/">b</a><a href="https://c.dk/">href=&quot;/d</a>';
  expect(withPrefix(page, '/sundhed')).toBe(
    '<!doctype html>\n<html data-root="/sundhed" lang="da"><a href="/sundhed/kort">a</a><a href="//b.dk/">b</a><a href="https://c.dk/">href=&quot;/d</a>',
  );
  expect(withPrefix(page, '')).toBe(page);
});
