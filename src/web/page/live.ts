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
let soon: ReturnType<typeof setTimeout> | undefined;

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
  clearTimeout(soon);
  // A day is written key by key, and a list gone through with the arrows.
  soon = setTimeout(() => void replace(part, addressOf(form)), event.type === 'submit' ? 0 : 300);
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
    follow(page);
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

/**
 * The form stays, so that the focus, a half-written day and a slider in somebody's hand stay too; all around it is new.
 */
function swap(part: string, fresh: HTMLElement): void {
  const old = document.getElementById(part);
  const [mine, theirs] = [old, fresh].map((one) => one?.querySelector<HTMLFormElement>(':scope > form[data-live]'));
  if (!old || !mine || !theirs) {
    old?.replaceWith(fresh);
    enhance(fresh);
    return;
  }
  for (const child of [...old.childNodes]) if (child !== mine) child.remove();
  const children = [...fresh.childNodes];
  const at = children.indexOf(theirs);
  mine.before(...children.slice(0, at));
  mine.after(...children.slice(at + 1));
  enhance(old);
}

function enhance(within: HTMLElement): void {
  enhanceSliders(within);
  enhanceCopying(within);
  enhancePictures(within);
}

/** What else on the page leads on from its address: the other language, other measures, where it stands for good. */
const followers = ['header nav a[hreflang]', 'link[rel="canonical"]', 'link[hreflang]', '.switch'];

function follow(page: Document): void {
  for (const selector of followers) {
    const [old, fresh] = [document.querySelector(selector), page.querySelector(selector)];
    if (old && fresh) old.replaceWith(document.importNode(fresh, true));
  }
}

function complain(part: string, text: string): void {
  const place = document.getElementById(part);
  const line = place?.querySelector('.failed') ?? document.createElement('p');
  line.className = 'failed';
  line.setAttribute('role', 'alert');
  line.textContent = text;
  place?.prepend(line);
}
