import type { DatabaseUnavailable } from '../domain/errors.ts';

/** Milliseconds that a refusal speaks for whoever asks next: a little longer than from one knock to the next. */
const holds = 1_500;

/**
 * Whether the server was found away a moment ago. Then nobody else goes there: a server that comes back is slow at
 * first, and a hundred readers at its door keep it from answering the one that only looks whether it is there.
 */
export class Away {
  private refusal: { readonly error: DatabaseUnavailable; readonly at: number } | null = null;
  private knocking = 0;

  /** Goes on for who only looks; while that one waits, everybody else is refused. */
  async knock<Result>(look: () => Promise<Result>): Promise<Result> {
    this.knocking += 1;
    try {
      return await look();
    } finally {
      this.knocking -= 1;
    }
  }

  /** @throws DatabaseUnavailable as somebody met it a moment ago, or before the look that is not over yet */
  check(): void {
    if (this.refusal === null) return;
    if (this.knocking > 0 || performance.now() - this.refusal.at < holds) throw this.refusal.error;
  }

  found(error: DatabaseUnavailable): void {
    this.refusal = { error, at: performance.now() };
  }

  answered(): void {
    this.refusal = null;
  }
}
