import { createHash } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';

/** Letters gathered before they are written: a step to the disk costs more than a row. */
const piece = 65_536;

/** A file that grows beside its place, and is moved there when it is whole. */
export class Draft {
  private readonly path: string;
  private readonly sum = createHash('sha256');
  private gathered = '';
  private bytes = 0;
  private handle: FileHandle | null = null;

  /** @param path  where it grows: a name that nobody looks for */
  constructor(path: string) {
    this.path = path;
  }

  /** Adds a text; what it returns is waited for before more is added. */
  async add(text: string): Promise<void> {
    this.gathered += text;
    if (this.gathered.length >= piece) await this.flush();
  }

  /** Adds what another draft holds; that one is gone then. */
  async append(other: Draft): Promise<void> {
    await this.flush();
    await other.flush();
    const held: AsyncIterable<Buffer> | undefined = other.handle?.createReadStream({ start: 0, autoClose: false });
    if (held) for await (const chunk of held) await this.write(chunk);
    await other.drop();
  }

  /** Moves the file to its place. @returns its size in bytes and its sha256, 64 hex */
  async moveTo(path: string): Promise<{ bytes: number; sha256: string }> {
    await this.flush();
    await this.close();
    await rename(this.path, path);
    return { bytes: this.bytes, sha256: this.sum.digest('hex') };
  }

  async drop(): Promise<void> {
    await this.close();
    await rm(this.path, { force: true });
  }

  private async flush(): Promise<void> {
    const text = this.gathered;
    if (text === '') return;
    this.gathered = '';
    await this.write(Buffer.from(text, 'utf8'));
  }

  private async write(chunk: Buffer): Promise<void> {
    this.handle ??= await open(this.path, 'w+');
    this.sum.update(chunk);
    this.bytes += chunk.byteLength;
    for (let from = 0; from < chunk.byteLength; ) from += (await this.handle.write(chunk, from)).bytesWritten;
  }

  private async close(): Promise<void> {
    await this.handle?.close();
    this.handle = null;
  }
}
