import { createServer, connect as dial, type Server, type Socket } from 'node:net';
import type { DatabaseAddress } from '../../src/graph/driver.ts';

/**
 * A line to a server that can be cut, made slow, fall silent, or break in the middle of an answer.
 * Where it leads may change: a server that was started again has another port.
 */
export class Line {
  /** Where the line leads. */
  target: number;
  /** Milliseconds that each piece of an answer takes longer. */
  delay = 0;
  /** Bytes of answers after which every connection breaks, counted from when it was set; null for never. */
  breakAfter: number | null = null;
  private readonly server: Server;
  private readonly open = new Set<Socket>();
  private state: 'WHOLE' | 'CUT' | 'SILENT' = 'WHOLE';

  private constructor(target: number) {
    this.target = target;
    this.server = createServer((socket) => this.take(socket));
  }

  static async to(address: DatabaseAddress): Promise<Line> {
    const line = new Line(Number(new URL(address.uri).port));
    await new Promise<void>((resolve) => line.server.listen(0, '127.0.0.1', resolve));
    return line;
  }

  /** The address at this end of the line. */
  of(address: DatabaseAddress): DatabaseAddress {
    const { port } = this.server.address() as { port: number };
    return { ...address, uri: `bolt://127.0.0.1:${port}` };
  }

  /** Connections that are open at this end. */
  get connections(): number {
    return this.open.size;
  }

  /** Ends every connection, and each that comes. */
  sever(): void {
    this.state = 'CUT';
    this.breakAll();
  }

  /** Connections stay and new ones are taken, and nothing comes any more: as a machine that lost its power. */
  silence(): void {
    this.state = 'SILENT';
  }

  /** From now on connections are as they should be; those that were silent stay so. */
  mend(): void {
    this.state = 'WHOLE';
    this.delay = 0;
    this.breakAfter = null;
  }

  async close(): Promise<void> {
    this.breakAll();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private breakAll(): void {
    for (const socket of this.open) socket.resetAndDestroy();
  }

  private take(socket: Socket): void {
    if (this.state === 'CUT') {
      socket.destroy();
      return;
    }
    let silent = this.state === 'SILENT';
    const isSilent = () => {
      silent ||= this.state === 'SILENT';
      return silent;
    };
    const other = dial(this.target, '127.0.0.1');
    this.open.add(socket);
    socket.on('error', () => {}).on('close', () => this.open.delete(socket));
    socket.on('close', () => other.destroy());
    // Who is silent does not say either that it has gone.
    other.on('error', () => isSilent() || socket.destroy()).on('close', () => isSilent() || socket.destroy());
    socket.on('data', (piece) => isSilent() || other.write(piece));
    other.on('data', (piece) => {
      if (isSilent()) return;
      if (this.delay > 0) setTimeout(() => this.pass(piece, socket), this.delay);
      else this.pass(piece, socket);
    });
  }

  private pass(piece: Buffer, socket: Socket): void {
    if (this.breakAfter === null) {
      socket.write(piece);
      return;
    }
    const left = this.breakAfter;
    this.breakAfter = Math.max(0, left - piece.length);
    if (piece.length < left) socket.write(piece);
    else socket.write(piece.subarray(0, left), () => socket.destroy());
  }
}
