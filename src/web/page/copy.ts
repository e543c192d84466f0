import { say } from './words.ts';

/** A button beside each text that is there to be copied. */
export function enhanceCopying(within: ParentNode): void {
  for (const text of within.querySelectorAll<HTMLElement>('.copy, details pre')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'small';
    button.textContent = say('Kopiér', 'Copy');
    button.addEventListener('click', () => void copy(text.textContent?.trim() ?? '', button));
    text.after(button);
  }
}

/** Copies a text, and says on the button whether that went well. */
export async function copy(text: string, button: HTMLButtonElement): Promise<void> {
  const name = button.textContent ?? '';
  const done = await written(text);
  button.textContent = done
    ? say('Kopieret', 'Copied')
    : say('Kunne ikke kopieres; markér selv teksten', 'Could not copy; select the text');
  button.setAttribute('aria-live', 'polite');
  setTimeout(() => {
    button.textContent = name;
  }, 2_000);
}

/** Where a page is not sent encrypted, a browser has only the old way. */
async function written(text: string): Promise<boolean> {
  if (navigator.clipboard !== undefined) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
    }
  }
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'unseen';
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  return done;
}
