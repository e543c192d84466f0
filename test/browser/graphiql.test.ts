import type { Page, Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readExamples } from '../../src/web/graphiql/examples.ts';
import { type Visit, visit } from './browser.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const examples = await readExamples();
const names = examples.map(({ query }) => /^query (\w+)/m.exec(query)?.[1] ?? '');

const open = (search = '') => visit(site.browser, `${site.address}/graphql${search}`);

describe('the examples', () => {
  let first: Visit;

  beforeAll(async () => {
    first = await open();
  });

  test('are the tabs', async () => {
    expect(await tabs(first.page)).toEqual(names);
  });

  test.each(names)('%s runs as it stands', async (name) => {
    await openTab(first.page, name);

    expect(await run(first.page)).toEqual({
      data: expect.any(Object),
      extensions: { cost: expect.any(Number), version: expect.any(String) },
    });
  });

  test('show their answer', async () => {
    await openTab(first.page, 'Medlemmer');

    expect((await run(first.page)).data.sundhedsraadene.nodes).toHaveLength(17);
    await first.page.locator('.result-window').getByText('Sundhedsråd Amager og Vestegnen').waitFor();
  });

  test('brought nothing from another host, and no error', () => {
    expect(first.problems).toEqual([]);
  });
});

test('the explorer shows the fields of the schema, and puts one into the query', async () => {
  const { page, problems } = await open();
  await tabs(page);
  await openTab(page, 'Kommunen');

  await page.getByRole('button', { name: 'Show GraphiQL Explorer' }).click();
  const explorer = page.locator('.graphiql-plugin');
  await explorer.locator('[data-field-name="sundhedsraadene"]').waitFor();
  await explorer.locator('.graphiql-explorer-kommune [data-field-name="population"]').click();

  await editor(page).getByText('population').waitFor();
  expect((await run(page)).data.kommune).toMatchObject({ name: 'Odder', population: expect.any(Number) });
  expect(problems).toEqual([]);
});

describe('the editor', () => {
  test('marks a field that the schema does not have', async () => {
    const { page, problems } = await open('?query={klynger{nodes{navn}}}');

    await page.locator('.graphiql-query-editor .squiggly-error').waitFor();
    expect(problems).toEqual([]);
  });

  test('opens the query and variables of a link before the examples', async () => {
    const query = 'query Fra($by: String!) { kommune(key: $by) { name } }';
    const { page } = await open(`?${new URLSearchParams({ query, variables: '{"by": "odder"}' })}`);

    expect(await tabs(page)).toEqual(['Fra', ...names]);
    expect((await run(page)).data).toEqual({ kommune: { name: 'Odder' } });
  });

  test('finds the same tabs after a reload, and keeps the address a link to the one in view', async () => {
    const { page } = await open();

    await tabs(page);
    await settled(page);
    await page.reload();
    expect(await tabs(page)).toEqual(names);
    await openTab(page, 'Soeg');
    expect(new URL(page.url()).searchParams.get('variables')).toContain('kuhnau');
    await page.reload();
    expect(await tabs(page)).toEqual(names);
    await editor(page).getByText('query Soeg').waitFor();
    await openTab(page, 'Medlemmer');
    expect(new URL(page.url()).searchParams.get('variables')).toBeNull();
  });
});

const editor = (page: Page) => page.locator('.graphiql-query-editor');

async function tabs(page: Page): Promise<string[]> {
  await editor(page).getByText('query').first().waitFor();
  return page.locator('.graphiql-tab-button').allTextContents();
}

async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tablist').getByRole('button', { name, exact: true }).click();
  await editor(page).getByText(`query ${name}`).waitFor();
  await settled(page);
}

/**
 * GraphiQL reads an operation's name 100 ms after its text changed, and stores its tabs after 500 ms. A later timer of
 * the page itself comes after those, however slow the machine.
 */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
}

/** Presses the run button and returns the body of the answer. */
// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its operation
async function run(page: Page): Promise<any> {
  const isAnswer = (response: Response) => response.url() === `${site.address}/graphql`;
  const answered = page.waitForResponse((response) => isAnswer(response) && response.request().method() === 'POST');
  await page.getByRole('button', { name: /^Execute query/ }).click();
  return (await answered).json();
}
