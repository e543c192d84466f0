import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseUnavailable } from '../../domain/errors.ts';
import type { Progress } from '../database.ts';
import { docker } from './engine.ts';

/** A Neo4j container, however it was started, with the commands that a person ends it by. */
export interface Container {
  /** What `docker` calls it by. */
  readonly id: string;
  /** Stops it; the graph stays. */
  readonly stop: string;
  /** Removes it, its graph and its password. */
  readonly reset: string;
}

const startSeconds = 240;

/**
 * Waits until the container's healthcheck has passed.
 *
 * @throws DatabaseUnavailable with its last lines when it ends, or is not there after four minutes
 */
export async function untilHealthy({ id }: Container, progress: Progress): Promise<void> {
  const started = Date.now();
  for (let told = started; ; await sleep(500)) {
    const state = await docker(['inspect', '--format', '{{.State.Status}} {{.State.Health.Status}}', id], {
      seconds: 20,
    });
    if (state === 'running healthy') return;
    const seconds = Math.round((Date.now() - started) / 1000);
    if (!state.startsWith('running') || seconds > startSeconds) {
      const said = await docker(['logs', '--tail', '8', id], { seconds: 20 });
      throw new DatabaseUnavailable(`its container is "${state}" after ${seconds} s and ends with:\n${said}`);
    }
    if (Date.now() - told < 10_000) continue;
    told = Date.now();
    progress(`waiting for Neo4j in Docker: ${seconds} s`);
  }
}

/** Where the container's Bolt port is published on this machine. */
export async function boltUri({ id }: Container): Promise<string> {
  const [published] = (await docker(['port', id, '7687/tcp'], { seconds: 20 })).split('\n');
  return `bolt://${published}`;
}
