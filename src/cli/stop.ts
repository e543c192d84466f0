import { say } from './talk.ts';

/** Why serving ends: somebody said so, or the database that was ours ended by itself. */
export interface Stop {
  readonly reason: string;
  readonly died: boolean;
}

let told: Promise<Stop> | null = null;

/** Waits for Ctrl-C, SIGTERM or the end of a database of ours. A signal holds from the first call on, also between two. */
export async function stopped(ended: Promise<string>): Promise<Stop> {
  told ??= new Promise((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(name, () => resolve({ reason: name, died: false }));
    }
  });
  const stop = await Promise.race([told, ended.then((reason) => ({ reason, died: true }))]);
  say(`stopping (${stop.reason})`);
  return stop;
}
