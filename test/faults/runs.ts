import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** An ingest in a process of its own. */
export interface IngestRun {
  /** Begins; resolves when it has read the seeds and turns to the graph. */
  begin(): Promise<void>;
  signal(name: NodeJS.Signals): void;
  /** Waits until it says so. */
  until(text: string): Promise<void>;
  readonly ended: Promise<{ readonly code: number | null; readonly said: string }>;
}

const ingester = fileURLToPath(new URL('./ingester.mjs', import.meta.url));

/** Starts a process that will ingest; it has read the program once this resolves. */
export async function ingestRun(environment: Readonly<Record<string, string>>): Promise<IngestRun> {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [ingester], {
    env: { PATH, HOME, ...environment },
    stdio: 'pipe',
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  child.stdin.on('error', () => {}); // killed before it was told to begin
  const ended = new Promise<{ code: number | null; said: string }>((resolve) =>
    child.on('close', (code) => resolve({ code, said })),
  );
  const until = (text: string) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (said.includes(text)) resolve();
      };
      look();
      child.stderr.on('data', look);
      void ended.then(() => resolve());
    });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  return {
    begin: async () => {
      child.stdin.write('go\n');
      await until('Neo4j at ');
    },
    signal: (name) => void child.kill(name),
    until,
    ended,
  };
}
