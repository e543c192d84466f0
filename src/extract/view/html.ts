import { Parser } from 'htmlparser2';
import { addLetters } from './letters.ts';
import { type View, ViewWriter } from './view.ts';

const unseen = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'title',
  'select',
  'button',
  'iframe',
  'nav',
  'footer',
]);
const apart = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'table', 'section', 'article', 'dl']);
const blocks = new Set([...apart, 'div', 'li', 'tr', 'header', 'footer', 'main', 'nav', 'dt', 'dd', 'hr', 'pre']);
const longestLook = 1200;
const isCell = (name: string) => name === 'td' || name === 'th';

/** The view of an HTML file: what a browser shows, headings and cells kept; scripts, styles and a site's own frame are not. */
export function viewHtml(html: string): View {
  const page = new Page(html);
  const parser = new Parser(
    {
      onopentag: (name) => page.open(name, parser.startIndex),
      onclosetag: (name) => page.close(name, parser.startIndex),
      ontext: (words) => page.text(words, parser.startIndex, parser.endIndex + 1),
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return page.writer.build();
}

/** Writes a page from its tags and runs of text; positions are the file's. */
class Page {
  readonly writer = new ViewWriter();
  private hidden = 0;
  private cells = 0;
  /** Where a blank stands that is written only if a word follows on the same line; -1 for none. */
  private blank = -1;
  private readonly html: string;

  constructor(html: string) {
    this.html = html;
  }

  open(name: string, at: number): void {
    if (unseen.has(name)) this.hidden += 1;
    if (isCell(name)) this.openCell(at);
    else if (name === 'tr') {
      this.cells = 0;
      this.endLine(name, at);
    } else if (name === 'br' || blocks.has(name)) {
      if (this.cells === 0) this.endLine(name, at);
      else if (!this.writer.atLineStart) this.blank = at;
    }
    if (/^h[1-6]$/.test(name)) this.writer.heading(Number(name[1]));
    if (name === 'li') this.writer.insert('- ', at);
  }

  close(name: string, at: number): void {
    if (unseen.has(name)) this.hidden = Math.max(0, this.hidden - 1);
    if (isCell(name)) this.cells = Math.max(0, this.cells - 1);
    else if (name === 'table') this.cells = 0;
    if (blocks.has(name) && this.cells === 0) this.endLine(name, at);
  }

  /** A run of text; one that is shorter or longer than its place in the file is a letter written as an entity. */
  text(words: string, from: number, to: number): void {
    if (this.hidden > 0) return;
    if (words.length === to - from) this.words(words, from);
    else if (/^\s$/.test(words)) this.space(from);
    else {
      this.writeBlank();
      this.writer.add(words.normalize('NFC'), from, to);
    }
  }

  private words(words: string, from: number): void {
    for (const match of words.matchAll(/\s+|\S+/g)) {
      if (/^\s/.test(match[0])) this.space(from + match.index);
      else {
        this.writeBlank();
        addLetters(this.writer, match[0], from + match.index);
      }
    }
  }

  private openCell(at: number): void {
    if (!this.writer.atLineStart) this.writer.insert('\t', at);
    this.blank = -1;
    if (!this.holdsLines(at)) this.cells += 1;
  }

  /** Whether a cell is a page of its own, as where a table only lays things out: its lines stay lines. */
  private holdsLines(at: number): boolean {
    const start = this.html.indexOf('>', at) + 1;
    const ahead = this.html.slice(start, start + longestLook);
    const end = ahead.search(/<\/?t[dhr]\b|<\/table/i);
    const breaks = (end < 0 ? ahead : ahead.slice(0, end)).match(/<(?:br|p|div|h[1-6]|li|table)\b/gi) ?? [];
    return breaks.length > 2 || breaks.at(-1)?.toLowerCase() === '<table';
  }

  private endLine(name: string, at: number): void {
    this.blank = -1;
    this.writer.breakLine(at, apart.has(name) && this.cells === 0);
  }

  private space(at: number): void {
    if (this.blank < 0) this.blank = at;
  }

  private writeBlank(): void {
    if (this.blank >= 0 && !this.writer.atLineStart) this.writer.add(' ', this.blank, this.blank + 1);
    this.blank = -1;
  }
}
