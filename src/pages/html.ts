/** Text that is HTML already: only `html` makes it, so that nothing else reaches a page unescaped. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: text is escaped, lists are joined, nothing is nothing. */
export type Part = Html | string | number | null | undefined | false | readonly Part[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters, noncharacters and halves of a pair are no text of HTML or XML: a reader may drop or refuse them. */
const controls = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

const escaped = (text: string) =>
  text.replace(controls, '\ufffd').replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);

function textOf(part: Part): string {
  if (part instanceof Html) return part.text;
  if (part === null || part === undefined || part === false) return '';
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  return part.map(textOf).join('');
}

/** HTML with values in it: each is escaped for text and for attributes in quotes, and for no other place. */
export function html(strings: TemplateStringsArray, ...values: readonly Part[]): Html {
  return new Html(strings.reduce((all, text, place) => `${all}${textOf(values[place - 1])}${text}`));
}

/** Whether a browser may be sent there: no address of a source is taken as a script. */
export const isWebAddress = (text: string): boolean =>
  /^https?:$/.test(URL.canParse(text) ? new URL(text).protocol : '');

/** Parts with something between them. */
export const joined = (parts: readonly Part[], between: Part): Part =>
  parts.flatMap((part, place) => (place === 0 ? [part] : [between, part]));
