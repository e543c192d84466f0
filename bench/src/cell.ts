import autocannon from 'autocannon';
import { cpuOf, cpuOfAll } from './cpu.ts';
import type { Running } from './process.ts';

/** What is measured at a time. */
export interface Order {
  readonly arm: Running;
  readonly bodies: readonly string[];
  readonly connections: number;
  /** Seconds. */
  readonly duration: number;
  /** Requests a second; as many as there can be when left out. */
  readonly rate?: number;
  readonly neo4jPid: number;
}

/** One measurement. Milliseconds of processor time are for each request that was answered. */
export interface Measured {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly failed: number;
  readonly statements: number;
  readonly armCpu: number;
  readonly neo4jCpu: number;
  readonly clientCpu: number;
  /** Processor time that none of the three used, as a share of the whole machine: 0 to 1. */
  readonly foreign: number;
}

/** Above this share of the machine a measurement counts as disturbed by others. */
export const disturbedFrom = 0.15;

const cores = 2;

/** Puts requests to an arm and says what each cost. Every connection has requests of its own. */
export async function measure(order: Order): Promise<Measured> {
  const { arm, bodies, connections, duration, rate, neo4jPid } = order;
  const look = () => [cpuOf(arm.pid), cpuOf(neo4jPid), cpuOf(process.pid), cpuOfAll()] as const;
  const { statements: asked } = await arm.ask<{ statements: number }>('statements');
  const before = look();
  const began = performance.now();
  let turn = 0;
  const result = await autocannon({
    url: arm.url,
    connections,
    duration,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    ...(rate === undefined ? {} : { overallRate: rate }),
    setupClient: (client) => {
      const part = partOf(bodies, connections, turn++);
      client.setRequests(part.map((body) => ({ method: 'POST', body })));
    },
  });
  const seconds = (performance.now() - began) / 1000;
  const spent = look().map((now, place) => now - (before[place] ?? 0)) as [number, number, number, number];
  const { statements } = await arm.ask<{ statements: number }>('statements');
  const answered = Math.max(1, result['2xx']);
  const [armCpu, neo4jCpu, clientCpu, all] = spent;
  return {
    perSecond: result['2xx'] / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.non2xx + result.errors + result.timeouts,
    statements: (statements - asked) / answered,
    armCpu: armCpu / answered,
    neo4jCpu: neo4jCpu / answered,
    clientCpu: clientCpu / answered,
    foreign: Math.max(0, all - armCpu - neo4jCpu - clientCpu) / (seconds * 1000 * cores),
  };
}

/** The requests of one connection: a part of its own where there are enough, else all, begun at another place. */
function partOf(bodies: readonly string[], connections: number, turn: number): readonly string[] {
  const size = Math.floor(bodies.length / connections);
  if (size >= 20) return bodies.slice(turn * size, (turn + 1) * size);
  const start = (turn * 7) % bodies.length;
  return [...bodies.slice(start), ...bodies.slice(0, start)];
}
