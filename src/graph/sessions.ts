import type { Session } from 'neo4j-driver';
import { DatabaseUnavailable } from '../domain/errors.ts';
import { type DatabaseAddress, known, openDriver } from './driver.ts';
import { Wire } from './wire.ts';

/** Milliseconds for what an ingest does: nobody waits for a page, and a slow machine may take its time. */
export const patience = 120_000;

/** What a session is for, and the milliseconds until it must be over. */
export interface Use {
  readonly mode: 'READ' | 'WRITE';
  readonly within: number;
}

/** Sessions with a server, on one wire for those who wait for a page and on another for what is patient. */
export class Sessions {
  private readonly wire: Wire;
  /** A busy server may take long to let one more connection in. */
  private readonly patient: Wire;
  private readonly address: DatabaseAddress;
  private readonly onAway: () => void;
  /** Those that are open now, and those that wait for a connection. */
  open = 0;

  /** @param onAway  told each time when the server does not answer */
  constructor(address: DatabaseAddress, onAway: () => void) {
    this.wire = new Wire(() => openDriver(address), address.uri);
    this.patient = new Wire(() => openDriver(address, patience / 2), address.uri);
    this.address = address;
    this.onAway = onAway;
  }

  /**
   * Runs some work with a session of its own.
   *
   * @throws DatabaseUnavailable or another error of ours for what the driver met on its way to the server
   */
  async use<Result>({ mode, within }: Use, work: (session: Session) => Promise<Result>): Promise<Result> {
    const { name, uri } = this.address;
    this.open += 1;
    try {
      return await (within < patience ? this.wire : this.patient).use(within, async (driver) => {
        const session = driver.session({ defaultAccessMode: mode, ...(name === null ? {} : { database: name }) });
        try {
          return await work(session);
        } finally {
          await session.close();
        }
      });
    } catch (error) {
      const told = known(error, uri) ?? error;
      if (told instanceof DatabaseUnavailable) this.onAway();
      throw told;
    } finally {
      this.open -= 1;
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.wire.close(), this.patient.close()]);
  }
}
