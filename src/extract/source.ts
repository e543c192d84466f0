/** The reader that turned a file into text, where the text is not the file's own. */
export interface Reader {
  readonly name: string;
  readonly version: string;
}

/** One document as text. Positions count UTF-16 code units into `text`. */
export interface SourceText {
  /** How the user named it; only for messages. */
  readonly file: string;
  /** Text and HTML: the file exactly as decoded. PDF and Word: what `reader` returns. */
  readonly text: string;
  /** SHA-256 of the file's bytes, lower-case hex. */
  readonly sha256: string;
  readonly mediaType: string;
  readonly reader: Reader | null;
}
