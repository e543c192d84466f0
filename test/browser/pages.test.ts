import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Api, createApi } from '../../src/api/server.ts';
import { type Listener, listen } from '../../src/cli/listen.ts';
import { pages } from '../../src/pages/pages.ts';
import { type World, world } from '../database/world.ts';
import { openBrowser, visit } from './browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

let here: World;
let api: Api;
let listener: Listener;
let browser: Browser;
let claim: string;

beforeAll(async () => {
  here = await world();
  const log = { error: (fields: object, message: string) => console.error(message, fields) };
  const setting = { publicUrl: null, contact: 'fejl@example.org', home: here.home, now: () => new Date() };
  api = createApi({ graph: here.graph, log, pages: pages(setting, log) });
  listener = await listen('127.0.0.1', 0);
  listener.serve(api.listener);
  const { body } = await here.ask('{ claims(about: "klynge-horsens", first: 1) { nodes { id } } }');
  claim = body.data.claims.nodes[0].id;
});
beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await listener.close();
  api.close();
  await here.close();
});

/** What axe finds wrong on a page, by the rules of WCAG 2.2 A and AA and its own best practice: one line each. */
async function wrongOn(path: string): Promise<string[]> {
  const { page, problems } = await visit(browser, `${listener.address}${path}`);
  // Evaluated from outside, so that the page's own policy, which forbids every script, stays as it is.
  await page.evaluate(axe);
  const { violations, passes } = (await page.evaluate('axe.run(document)')) as AxeResults;
  await page.context().close();
  expect(passes.length).toBeGreaterThan(10);
  const found = violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
  return [...problems, ...found];
}

describe('axe finds nothing wrong on', () => {
  test.each([
    ['the overview', () => '/spoergsmaal'],
    ['the overview in English', () => '/spoergsmaal?sprog=en'],
    ['an answer', () => '/spoergsmaal/hvem-sad-i-klyngen?klynge=horsens'],
    ['an answer in English', () => '/spoergsmaal/hvilke-indsatser?klynge=holbaek&sprog=en'],
    ['a person', () => '/person-anders-kuehnau'],
    ['a klynge', () => '/klynge-horsens'],
    ['a claim', () => `/kilde/${claim}`],
    ['changes', () => '/aendringer'],
    ['corrections', () => '/rettelser'],
    ['the page about the publisher', () => '/om'],
  ])('%s', async (_, pathOf) => {
    expect(await wrongOn(pathOf())).toEqual([]);
  });
});
