import type { Session } from 'neo4j-driver';
import { DatabaseUnavailable } from '../domain/errors.ts';
import { Away } from './away.ts';
import { type DatabaseAddress, known, openDriver } from './driver.ts';
import { Wire } from './wire.ts';

/** Milliseconds for what an ingest does: nobody waits for a page, and a slow machine may take its time. */
export const patience = 120_000;

/** What a session is for, and the milliseconds until it must be over. */
export interface Use {
  readonly mode: 'READ' | 'WRITE';
  readonly within: number;
  /** Goes to the server though it was found away a moment ago: to look whether it is back. */
  readonly knock?: boolean;
}

/** Sessions with a server, on one wire for those who wait for a page and on another for what is patient. */
export class Sessions {
  private readonly wire: Wire;
  /** A busy server may take long to let one more connection in. */
  private readonly patient: Wire;
  private readonly address: DatabaseAddress;
  private readonly away = new Away();
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
   * Runs some work with a session of its own. Who waits for a page is refused at once while the server is away.
   *
   * @throws DatabaseUnavailable or another error of ours for what the driver met on its way to the server
   */
  async use<Result>(use: Use, work: (session: Session) => Promise<Result>): Promise<Result> {
    if (use.knock) return this.away.knock(() => this.run(use, work));
    if (use.within < patience) this.away.check();
    return this.run(use, work);
  }

  private async run<Result>({ mode, within }: Use, work: (session: Session) => Promise<Result>): Promise<Result> {
    const { name, uri } = this.address;
    this.open += 1;
    try {
      const result = await (within < patience ? this.wire : this.patient).use(within, async (driver) => {
        const session = driver.session({ defaultAccessMode: mode, ...(name === null ? {} : { database: name }) });
        try {
          return await work(session);
        } finally {
          await session.close();
        }
      });
      this.away.answered();
      return result;
    } catch (error) {
      const told = known(error, uri) ?? error;
      if (told instanceof DatabaseUnavailable && isGone(told)) {
        this.away.found(told);
        this.onAway();
      }
      throw told;
    } finally {
      this.open -= 1;
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.wire.close(), this.patient.close()]);
  }
}

/** Whether nobody answers there, and it is not that all our connections are taken, or that a statement failed. */
const isGone = ({ cause }: DatabaseUnavailable): boolean =>
  cause instanceof Error && 'code' in cause && (cause.code === 'ServiceUnavailable' || cause.code === 'SessionExpired');
