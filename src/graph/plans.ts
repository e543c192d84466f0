/** Names of statements that a server has planned, and those it is at. */
interface Known {
  readonly made: Set<string>;
  readonly making: Map<string, Promise<unknown>>;
}

const nothing = (): Known => ({ made: new Set(), making: new Map() });

/**
 * What the server has planned since it answers. Neo4j plans a statement when it is first asked, for a tenth of a second
 * to several, and as many times as there are who ask at once: here the first goes alone, and the others wait for its plan.
 */
export class Plans {
  private known = nothing();

  has(name: string): boolean {
    return this.known.made.has(name);
  }

  /** Runs a statement, after whoever runs it for the first time. One that fails leaves the others to try for themselves. */
  async run<Result>(name: string, ask: () => Promise<Result>): Promise<Result> {
    const { made, making } = this.known;
    if (made.has(name)) return ask();
    const first = making.get(name);
    if (first !== undefined) {
      await first;
      return ask();
    }
    const own = ask();
    making.set(
      name,
      own.catch(() => {}), // who asked is told
    );
    try {
      const result = await own;
      made.add(name);
      return result;
    } finally {
      making.delete(name);
    }
  }

  /** The server went away: the one that comes back has planned nothing. */
  forget(): void {
    this.known = nothing();
  }
}
