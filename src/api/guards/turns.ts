/**
 * How often the event loop goes round between two requests that begin while others wait to.
 *
 * Each round takes in one new connection and whatever came on those that are open: with one round for each request, a
 * busy server takes in a handful of callers a second, and the others wait outside, where nobody refuses them.
 */
const rounds = 8;

/** Requests begin one after the other, so that a server that has much to do still hears who comes and who goes. */
export class Turns {
  private readonly line: (() => void)[] = [];
  private left = 0;

  /** The turn of a request: at once where nobody has just begun (null), else once it has come. */
  take(): Promise<void> | null {
    if (this.left === 0) {
      this.begin();
      return null;
    }
    return new Promise((resolve) => this.line.push(resolve));
  }

  private begin(): void {
    this.left = rounds;
    setImmediate(this.goRound);
  }

  private readonly goRound = () => {
    this.left -= 1;
    if (this.left > 0 && this.line.length > 0) setImmediate(this.goRound);
    else this.next();
  };

  private next(): void {
    this.left = 0;
    const come = this.line.shift();
    if (!come) return;
    this.begin();
    come();
  }
}
