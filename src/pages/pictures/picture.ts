import type { Html, Part } from '../html.ts';
import type { Language } from '../language.ts';

/** A picture before it is put on a page or into a file: already in one language. */
export interface Picture {
  /** Its address is `/billede/<name>.svg`, and `/indlejr/<name>` to frame it. */
  readonly name: string;
  readonly language: Language;
  /** What it was drawn from: parameters of its own. */
  readonly query: Readonly<Record<string, string | null>>;
  readonly title: string;
  /** What its lengths, colours and marks mean. */
  readonly explained: string;
  /** Where what it shows comes from. */
  readonly source: string;
  /** The day it shows, in words; null where it shows none. */
  readonly day: string | null;
  /** Units of the drawing; one is a CSS pixel at full size. */
  readonly width: number;
  readonly height: number;
  /** What stands inside the svg element. */
  readonly drawn: Html;
  readonly table: PictureTable;
}

/** The same as a table. */
export interface PictureTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Part[])[];
}
