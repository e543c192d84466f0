import type { Part } from '../html.ts';
import type { Language } from '../language.ts';

/** The same content elsewhere: another form of it. */
export interface Form {
  readonly path: string;
  readonly type: string;
  readonly name: string;
}

/** A page before its frame. */
export interface Framed {
  readonly title: string;
  readonly language: Language;
  /** Version in the links of the page; null where its own address names none. */
  readonly version: string | null;
  /** Version that answered; null where none did. */
  readonly answeredBy: string | null;
  /** Path of the same page in the other language. */
  readonly other: string;
  /** Where the page stands for good, with its host where that is known. */
  readonly canonical: string | null;
  readonly forms?: readonly Form[];
  readonly unlisted?: boolean;
  /** Where mistakes are told; null where nobody said. */
  readonly contact: string | null | undefined;
  /** What the page is about, to be named with a mistake: an id, or a question with what it was asked of. */
  readonly about?: string;
  /** Path of the feed of what changes here. */
  readonly feed?: string;
  readonly main: Part;
}
