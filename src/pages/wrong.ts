import type { Both } from '../questions/question.ts';
import { both } from '../questions/say.ts';

/** A way on from a page that could not be shown. */
export interface Way {
  readonly path: string;
  readonly name: string;
}

/** Why an address has no page: the status and code of it, said in both languages, and where one may go instead. */
export class Wrong extends Error {
  override readonly name = 'Wrong';
  readonly status: number;
  readonly code: string;
  readonly text: Both;
  readonly ways: readonly Way[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    { status, code }: { status: number; code: string },
    text: Both,
    { ways = [], headers = {} }: { ways?: readonly Way[]; headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(text.en);
    this.status = status;
    this.code = code;
    this.text = text;
    this.ways = ways;
    this.headers = headers;
  }
}

/** A parameter or address that cannot be read: what was expected stands in the text. */
export const unreadable = (da: string, en: string, ways: readonly Way[] = []): Wrong =>
  new Wrong({ status: 400, code: 'INVALID_ARGUMENT' }, both(da, en), { ways });

/** An address that leads nowhere. */
export const notHere = (text: Both, ways: readonly Way[] = []): Wrong =>
  new Wrong({ status: 404, code: 'NOT_FOUND' }, text, { ways });
