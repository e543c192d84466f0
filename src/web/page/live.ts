import { enhanceCopying } from './copy.ts';
import { enhancePictures } from './picture.ts';
import { enhanceSliders } from './slider.ts';
import { say } from './words.ts';

/**
 * Forms that name a part of the page (`data-live`) answer as they are changed: the page they lead to is asked for, and
 * that part taken from it, so that the server alone draws. The address follows, for it is what one shares.
 */
export function enhanceLive(): void {
  document.addEventListener('change', (event) => answer(event));
  document.addEventListener('submit', (event) => answer(event));
}

let ending = new AbortController();

function answer(event: Event): void {
  const from = event.target;
  const form =
    from instanceof HTMLFormElement
      ? from
      : from instanceof HTMLInputElement || from instanceof HTMLSelectElement
        ? from.form
        : null;
  const part = form?.dataset['live'];
  if (!form || part === undefined || !form.reportValidity()) return;
  event.preventDefault();
  void replace(part, addressOf(form));
}

function addressOf(form: HTMLFormElement): string {
  const given = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? [[name, value]] : [],
  );
  const path = new URL(form.action).pathname;
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}

/** Puts the part of another page in the place of this page's. What goes wrong is said beside it, and nothing is lost. */
export async function replace(part: string, address: string): Promise<void> {
  ending.abort();
  ending = new AbortController();
  const { signal } = ending;
  const old = document.getElementById(part);
  old?.setAttribute('aria-busy', 'true');
  try {
    const response = await fetch(address, { headers: { accept: 'text/html' }, signal });
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const fresh = page.getElementById(part);
    if (!response.ok || fresh === null) throw new Error(page.querySelector('main .lead')?.textContent ?? '');
    swap(part, document.importNode(fresh, true));
    history.replaceState(null, '', `${address}${location.hash}`);
  } catch (error) {
    if (signal.aborted) return;
    const why = error instanceof TypeError ? '' : error instanceof Error ? error.message : '';
    complain(
      part,
      why ||
        say(
          'Serveren svarer ikke lige nu. Prøv igen om lidt.',
          'The server does not answer right now. Try again soon.',
        ),
    );
  } finally {
    document.getElementById(part)?.removeAttribute('aria-busy');
  }
}

/** The focus stays where it was, by id or name, so that a keyboard goes on from there. */
function swap(part: string, fresh: HTMLElement): void {
  const old = document.getElementById(part);
  const held = old?.contains(document.activeElement) ? document.activeElement : null;
  const handle = held?.id
    ? `#${CSS.escape(held.id)}`
    : held?.getAttribute('name')
      ? `[name="${CSS.escape(held.getAttribute('name') ?? '')}"]`
      : null;
  old?.replaceWith(fresh);
  enhanceSliders(fresh);
  enhanceCopying(fresh);
  enhancePictures(fresh);
  if (handle !== null) fresh.querySelector<HTMLElement>(handle)?.focus({ preventScroll: true });
}

function complain(part: string, text: string): void {
  const place = document.getElementById(part);
  const line = place?.querySelector('.failed') ?? document.createElement('p');
  line.className = 'failed';
  line.setAttribute('role', 'alert');
  line.textContent = text;
  place?.prepend(line);
}
