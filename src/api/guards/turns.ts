/** Requests that begin together: what they ask at the same moment is asked of the database once. */
const together = 8;

/**
 * How often the event loop goes round between those and the next, while others wait to begin.
 *
 * Each round takes in one new connection and whatever came on those that are open: with one round for all that is begun, a
 * busy server takes in a handful of callers a second, and the others wait outside, where nobody refuses them.
 */
const rounds = 32;

/** Milliseconds after which those begin all the same: where one caller floods us with what is refused, rounds are long. */
const longest = 100;

/** Requests begin a few at a time, so that a server that has much to do still hears who comes and who goes. */
export class Turns {
  private readonly line: (() => void)[] = [];
  private begun = 0;
  private left = 0;
  private until = 0;

  /** The turn of a request: at once where few have just begun (null), else once it has come. */
  take(): Promise<void> | null {
    if (this.begun < together && this.line.length === 0) {
      this.begin();
      return null;
    }
    return new Promise((resolve) => this.line.push(resolve));
  }

  private begin(): void {
    this.begun += 1;
    if (this.begun > 1) return;
    this.left = rounds;
    this.until = performance.now() + longest;
    setImmediate(this.goRound);
  }

  private readonly goRound = () => {
    this.left -= 1;
    if (this.left > 0 && this.line.length > 0 && performance.now() < this.until) {
      setImmediate(this.goRound);
      return;
    }
    this.begun = 0;
    for (const come of this.line.splice(0, together)) {
      this.begin();
      come();
    }
  };
}
