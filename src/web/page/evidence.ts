import { copy } from './copy.ts';
import { root } from './root.ts';
import { say } from './words.ts';

let panel: HTMLDialogElement | null = null;

/**
 * Evidence opens beside the page: a note's mark, or a link to a claim, shows the claim with its quote, how to cite it and
 * where to tell of a mistake. With a key held, or without script, the link leads there as ever.
 */
export function enhanceEvidence(): void {
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const from = event.target instanceof Element ? event.target.closest('a') : null;
    // A link in a drawing is no link of HTML, and leads on as it stands.
    const path = from instanceof HTMLAnchorElement && from.href !== '' ? claimOf(from) : null;
    if (path === null) return;
    event.preventDefault();
    void show(path);
  });
}

/** The page of the claim that a link is about; null for any other link. */
function claimOf(from: HTMLAnchorElement): string | null {
  if (from.closest('dialog') !== null || from.hreflang !== '' || from.download !== '') return null;
  const address = new URL(from.href);
  if (address.origin !== location.origin) return null;
  const here = address.pathname === location.pathname;
  if (!here && /^\/kilde\/claim-[0-9a-f]+$/.test(address.pathname.slice(root.length)))
    return address.pathname + address.search;
  const note = from.classList.contains('back') ? null : /^#(note-\d+)$/.exec(address.hash)?.[1];
  if (!note || !here) return null;
  return (
    document.getElementById(note)?.querySelector<HTMLAnchorElement>('a[href*="/kilde/"]')?.getAttribute('href') ?? null
  );
}

let ending = new AbortController();

async function show(path: string): Promise<void> {
  ending.abort();
  ending = new AbortController();
  const { signal } = ending;
  const dialog = open();
  const content = dialog.querySelector('.content') ?? dialog;
  content.textContent = say('Henter beviset …', 'Fetching the evidence …');
  try {
    const response = await fetch(path, { headers: { accept: 'text/html' }, signal });
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const article = page.querySelector('article');
    if (!response.ok || article === null) throw new Error(page.querySelector('main .lead')?.textContent ?? '');
    if (signal.aborted) return;
    content.replaceChildren(...partsOf(page, article, path));
  } catch (error) {
    if (signal.aborted) return;
    const why = error instanceof TypeError ? '' : error instanceof Error ? error.message : '';
    content.textContent = why || say('Beviset kan ikke hentes lige nu.', 'The evidence cannot be fetched right now.');
  }
}

/** What the panel takes of the claim's page: its fields, its citation, its own address, and where mistakes are told. */
function partsOf(page: Document, article: Element, path: string): Node[] {
  const heading = document.createElement('h2');
  heading.id = 'bevis-titel';
  heading.textContent = article.querySelector('.crumb')?.textContent ?? say('Bevis', 'Evidence');
  const fields = article.querySelector('dl');
  const notes = article.querySelector('.notes .about');
  const cited = page.querySelector('.copy')?.textContent?.trim() ?? '';
  const quoted = document.createElement('p');
  quoted.className = 'copy';
  quoted.textContent = cited;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = say('Kopiér henvisning', 'Copy citation');
  button.addEventListener('click', () => void copy(cited, button));
  const own = document.createElement('p');
  const link = document.createElement('a');
  link.href = path;
  link.textContent = say('Bevisets egen side', 'The page of the evidence');
  own.append(link);
  const mistake = page.querySelector('.mistake');
  return [heading, fields, notes, quoted, button, own, mistake].flatMap((one) =>
    one === null ? [] : [document.adoptNode(one)],
  );
}

function open(): HTMLDialogElement {
  if (panel === null) {
    panel = document.createElement('dialog');
    panel.className = 'evidence';
    panel.setAttribute('aria-labelledby', 'bevis-titel');
    const close = document.createElement('button');
    close.type = 'button';
    close.className = 'close';
    close.textContent = say('Luk', 'Close');
    close.addEventListener('click', () => panel?.close());
    const content = document.createElement('div');
    content.className = 'content';
    panel.append(close, content);
    document.body.append(panel);
  }
  if (!panel.open) panel.showModal();
  return panel;
}
