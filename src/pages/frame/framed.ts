import type { Part } from '../html.ts';
import type { Language } from '../language.ts';
import type { Setting } from '../setting.ts';

/** The same content elsewhere: another form of it. */
export interface Form {
  readonly path: string;
  readonly type: string;
  readonly name: string;
}

/** What a frame needs of the world around it. */
export type FrameSetting = Pick<Setting, 'contact' | 'script'>;

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
  /** Whom mistakes are told, and which scripts there are. */
  readonly setting: FrameSetting;
  /** What the page says, in a sentence: for search engines and for who is sent its link. */
  readonly description?: string;
  /** The front page has the search field itself. */
  readonly front?: boolean;
  /** A script that this page alone needs. */
  readonly module?: 'graph';
  /** What the page is about, to be named with a mistake: an id, or a question with what it was asked of. */
  readonly about?: string;
  /** Path of the feed of what changes here. */
  readonly feed?: string;
  readonly main: Part;
}
