import type { Span } from '../../domain/span.ts';

/**
 * What a reader of the document sees, without marks and tags: lines ended by `\n`, table cells parted by `\t`,
 * letters composed (NFC). Parsers count in `text`; `toSource` says where that stands in the document itself.
 */
export interface View {
  readonly text: string;
  /** The level (1–6) of each heading, by the position at which its line starts in `text`. */
  readonly headings: ReadonlyMap<number, number>;
  /** The run of the document behind a run of `text`; empty when nothing of the document stands behind it. */
  toSource(span: Span): Span;
}

/** Writes a view from left to right, remembering where in the document each run came from. */
export class ViewWriter {
  private readonly parts: string[] = [];
  private length = 0;
  private lineStart = 0;
  private readonly at: number[] = [];
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  private readonly headings = new Map<number, number>();

  /** Adds visible text that stands at `from`–`to` of the document. Runs of equal length are mapped letter by letter. */
  add(text: string, from: number, to: number): void {
    if (text === '') return;
    this.at.push(this.length);
    this.from.push(from);
    this.to.push(to);
    this.parts.push(text);
    this.length += text.length;
    if (text.endsWith('\n')) this.lineStart = this.length;
  }

  /** Adds text the document doesn't have, such as the mark of a list or the tab between two cells. */
  insert(text: string, at: number): void {
    this.add(text, at, at);
  }

  /** Ends the line, and leaves one blank line when `blank`; never two. */
  breakLine(at: number, blank = false): void {
    if (this.length > this.lineStart) this.insert('\n', at);
    if (blank && this.length > 0 && this.parts.at(-1) !== '\n\n') {
      const last = this.parts.length - 1;
      if (this.parts[last] === '\n') {
        this.parts[last] = '\n\n';
        this.length += 1;
        this.lineStart = this.length;
      }
    }
  }

  /** Says that the line now being written is a heading. */
  heading(level: number): void {
    this.headings.set(this.lineStart, level);
  }

  get atLineStart(): boolean {
    return this.length === this.lineStart;
  }

  build(): View {
    const { at, from, to } = this;
    const text = this.parts.join('');
    const segment = (position: number) => lastAtOrBefore(at, position);
    const exact = (index: number) =>
      (at[index + 1] ?? text.length) - (at[index] ?? 0) === (to[index] ?? 0) - (from[index] ?? 0);
    return {
      text,
      headings: this.headings,
      toSource({ start, end }) {
        const first = segment(start);
        const last = segment(end - 1);
        const shift = (index: number, position: number) => (from[index] ?? 0) + position - (at[index] ?? 0);
        return {
          start: exact(first) ? shift(first, start) : (from[first] ?? 0),
          end: exact(last) ? shift(last, end) : (to[last] ?? 0),
        };
      },
    };
  }
}

/** The index of the last number at or below `value` in an ascending list; 0 when there is none. */
function lastAtOrBefore(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ascending[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
