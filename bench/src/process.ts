import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { DatabaseAddress } from '../../src/graph/driver.ts';
import type { ArmName } from './arms/arm.ts';

/** An arm in a process of its own. */
export interface Running {
  readonly name: ArmName;
  readonly pid: number;
  readonly url: string;
  /** Milliseconds from the start of its process until it listens. */
  readonly started: number;
  ask<Answer>(order: 'statements' | 'take' | 'profile' | 'rss'): Promise<Answer>;
  stop(): void;
}

/** Starts an arm; it ends with this process. */
export async function startArm(name: ArmName, address: DatabaseAddress): Promise<Running> {
  const child = fork(fileURLToPath(new URL('arms/start.ts', import.meta.url)), [name], {
    env: { ...process.env, NODE_ENV: 'production', BENCH_DATABASE: JSON.stringify(address) },
    execArgv: ['--import', 'tsx'],
  });
  const { port, started } = await answerOf<{ port: number; started: number }>(child);
  return {
    name,
    pid: child.pid ?? 0,
    url: `http://127.0.0.1:${port}${name === 'c' ? '/' : '/graphql'}`,
    started: Math.round(started),
    ask: (order) => {
      const answer = answerOf(child);
      child.send(order);
      return answer as never;
    },
    stop: () => child.disconnect(),
  };
}

function answerOf<Answer>(child: ChildProcess): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const over = (code: number | null) => reject(new Error(`an arm ended with ${code}`));
    child.once('exit', over);
    child.once('message', (answer) => {
      child.off('exit', over);
      resolve(answer as Answer);
    });
  });
}
