import { KnownError } from '../domain/errors.ts';

/** Why a document can't be read. The other documents go on. */
export type UnreadableReason =
  | 'EMPTY'
  | 'BINARY'
  | 'NO_TEXT_LAYER'
  | 'ENCRYPTED'
  | 'DAMAGED'
  | 'TOO_LARGE'
  | 'VANISHED'
  | 'NOT_READABLE'
  | 'NOTHING_FOUND'
  | 'SEVERAL';

/** A document that can't be read: which file, why, and what to do. */
export abstract class UnreadableDocument extends KnownError {
  readonly file: string;
  readonly reason: UnreadableReason;

  constructor(file: string, reason: UnreadableReason, said: string, cause?: unknown) {
    super(`${file}: ${said}`, cause === undefined ? undefined : { cause });
    this.file = file;
    this.reason = reason;
  }
}

/** The file's bytes are no text we know how to get at. Thrown while the file is read. */
export class CannotReadFile extends UnreadableDocument {
  readonly code = 'CANNOT_READ_FILE';
  override readonly name = 'CannotReadFile';
}

/** The file was read, and its text is no referat: nothing of one is found, or more than one. */
export class NotOneReferat extends UnreadableDocument {
  readonly code = 'NOT_ONE_REFERAT';
  override readonly name = 'NotOneReferat';
}
