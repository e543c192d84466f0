import type { Driver, Session } from 'neo4j-driver';

/** A statement as it went to Neo4j. */
export interface Sent {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Counts what a driver sends, and keeps it while asked to. */
export interface Tap {
  count(): number;
  /** What was sent since the last call, from the first call on. */
  taken(): readonly Sent[];
  /** Database hits and rows of a statement, by PROFILE. */
  profile(sent: Sent): Promise<{ readonly hits: number; readonly rows: number }>;
}

/** Puts a tap on the sessions of a driver, and of every other driver made by the same copy of the package. */
export function tapOn(driver: Driver): Tap {
  let [count, keeping] = [0, false];
  const kept: Sent[] = [];
  const note = (text: unknown, parameters: unknown) => {
    count += 1;
    if (keeping) kept.push({ text: String(text), parameters: { ...(parameters as object) } });
  };
  const session = driver.session();
  const prototype = Object.getPrototypeOf(session) as { run: Session['run']; executeRead: Session['executeRead'] };
  const { run, executeRead } = prototype;
  prototype.run = function tapped(this: Session, text: never, parameters: never, options: never) {
    note(text, parameters);
    return run.call(this, text, parameters, options);
  } as Session['run'];
  prototype.executeRead = function tapped(this: Session, work: (transaction: never) => Promise<unknown>, options: never) {
    const within = (transaction: { run: (text: unknown, parameters: unknown) => unknown }) => {
      const own = transaction.run.bind(transaction);
      transaction.run = (text, parameters) => {
        note(text, parameters);
        return own(text, parameters);
      };
      return work(transaction as never);
    };
    return executeRead.call(this, within as never, options);
  } as Session['executeRead'];
  void session.close();
  return {
    count: () => count,
    taken: () => {
      keeping = true;
      return kept.splice(0);
    },
    profile: async ({ text, parameters }) => {
      const own = driver.session();
      const plain = text.replace(/^CYPHER 5\b/, '');
      const { records, summary } = await run.call(own, `CYPHER 5 PROFILE ${plain}` as never, parameters as never);
      await own.close();
      return { hits: hitsOf(summary.profile as unknown as Plan), rows: records.length };
    },
  };
}

interface Plan {
  readonly dbHits: number;
  readonly children: readonly Plan[];
}

function hitsOf({ dbHits, children }: Plan): number {
  return children.reduce((sum, child) => sum + hitsOf(child), dbHits);
}
