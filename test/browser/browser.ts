import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';
import type { AxeResults } from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { packageRoot } from '../../src/config.ts';

// No GPU, no talk with the browser's maker, and no name but the host under test leads anywhere.
const args = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/**
 * Starts Chromium with an empty profile: the one that npm installed on Linux on x64, elsewhere the Chrome of the machine.
 * The caller closes it.
 */
export async function openBrowser(): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return chromium.launch({ channel: 'chrome', args });
  const folder = await unpackChromium();
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: [join(folder, 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
    FONTCONFIG_FILE: join(folder, 'fonts.conf'),
  };
  return chromium.launch({ executablePath: join(folder, 'chromium'), args, env, chromiumSandbox: false });
}

/** A page in a profile of its own, and all that went wrong on it so far. */
export interface Visit {
  readonly page: Page;
  /**
   * One line for each request to another host, answer of 400 and above, failed request, uncaught exception, and error on
   * the console; a breach of the page's Content-Security-Policy is the last.
   */
  readonly problems: readonly string[];
}

/** Opens an address, and follows the page from before its first request. */
export async function visit(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const { origin } = new URL(address);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const problems: string[] = [];
  context.on('request', (request) => {
    const url = new URL(request.url());
    const local = url.protocol === 'data:' || url.origin === origin;
    if (!local) problems.push(`asked another host: ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  context.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    // A page that asks anew ends what it asked before: that is no failure.
    if (why !== 'net::ERR_ABORTED') problems.push(`${why}: ${request.url()}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => problems.push(`uncaught: ${error.error().message}`));
  const page = await context.newPage();
  await page.goto(address);
  return { page, problems };
}

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core')), 'utf8');

/** What a theme alone can make wrong: the rules of axe that look at colours. */
const ofColours = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

/**
 * What axe finds wrong, by the rules of WCAG 2.2 A and AA and its own best practice: one line each. With `colours` only
 * what another theme of the same page can make wrong, which takes a tenth of the time.
 */
export async function wrongOn(page: Page, { colours = false } = {}): Promise<string[]> {
  // Evaluated from outside, so that the page's own policy, which forbids it, stays as it is.
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe);
  const found = await page.evaluate(`axe.run(document, ${JSON.stringify(colours ? ofColours : {})})`);
  const { violations, passes } = found as AxeResults;
  if (passes.length < (colours ? 1 : 10))
    throw new Error(`axe found next to nothing to look at: ${passes.length} rules passed`);
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
}

/** The quickest of five rounds of work that is always the same, in milliseconds: how slow a machine is. */
export const pace = (page: Page): Promise<number> =>
  page.evaluate(`Math.min(...[0, 1, 2, 3, 4].map(() => {
    const begun = performance.now();
    let sum = 0;
    for (let step = 0; step < 3e7; step++) sum += step % 7;
    return performance.now() - begun + (sum > 0 ? 0 : 1);
  }))`);

/** Fonts of the package before those of the machine, which may have none; fontconfig's cache stays in the folder too. */
const fontsConf = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
</fontconfig>
`;

/**
 * Unpacks @sparticuz/chromium with the libraries and fonts it brings, once per version, and returns the folder.
 * Not by its own `executablePath`: that leaves the libraries out on any machine but a Lambda, and takes a half-written
 * file in the temporary folder for a whole one.
 */
async function unpackChromium(): Promise<string> {
  const packed = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..', '..');
  const { version } = JSON.parse(await readFile(join(packed, 'package.json'), 'utf8')) as { version: string };
  const folder = join(packageRoot, '.sundhedsgraf', `chromium-${version}`);
  if (existsSync(folder)) return folder;
  await mkdir(dirname(folder), { recursive: true });
  const draft = await mkdtemp(`${folder}-draft-`);
  try {
    await unpackInto(draft, join(packed, 'bin'));
    // The package brings a fonts.conf of its own, made for a Lambda: ours replaces it.
    await writeFile(join(draft, 'fonts.conf'), fontsConf(folder));
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true });
    throw error;
  }
  return folder;
}

async function unpackInto(folder: string, bin: string): Promise<void> {
  await Promise.all([
    decompress(join(bin, 'chromium.br'), join(folder, 'chromium')),
    untar(join(bin, 'al2023.tar.br'), folder), // lib/: NSS, NSPR and Expat, which a small machine lacks
    untar(join(bin, 'fonts.tar.br'), folder), // fonts/
    untar(join(bin, 'swiftshader.tar.br'), folder), // the software renderer, beside the program
  ]);
}

async function decompress(from: string, to: string): Promise<void> {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, { mode: 0o755 }));
}

async function untar(from: string, folder: string): Promise<void> {
  const tar = join(folder, basename(from, '.br'));
  await decompress(from, tar);
  await promisify(execFile)('tar', ['-xf', tar, '-C', folder]);
  await rm(tar);
}
