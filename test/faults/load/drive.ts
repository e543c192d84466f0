import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import autocannon from 'autocannon';
import { type Asked, unseen } from './workload.ts';

/** How hard a server is driven, and by whom. */
export interface Drive {
  readonly origin: string;
  readonly asked: readonly Asked[];
  /** Connections that each ask again as soon as they are answered; with a rate, as many as there may be at most. */
  readonly connections: number;
  readonly seconds: number;
  /** Requests a second, whether or not those before are answered; as many as are answered by default. */
  readonly rate?: number;
  /** Whether every operation is one that nobody asked before. */
  readonly fresh: boolean;
  /** Addresses that the requests come from, as a proxy of ours tells them. */
  readonly clients: readonly string[];
}

/** What came of it. */
export interface Told {
  readonly seconds: number;
  /** Answers with 200. */
  readonly answered: number;
  /** 429 and 503 with Retry-After. */
  readonly refused: number;
  /** Any other answer, by status; and connections that broke. */
  readonly other: Readonly<Record<string, number>>;
  /** Asked once more, because an idle connection was hung up on as it was used. */
  readonly again: number;
  /** Answers with 200 in each second. */
  readonly rate: number;
  /** Milliseconds until an answer with 200, and until a refusal. */
  readonly waited: Waited;
  readonly refusedAfter: Waited;
}

export interface Waited {
  readonly p50: number;
  readonly p99: number;
  readonly most: number;
}

/** Drives a server and counts what it says. A request is drawn from what is asked, each as often as the others. */
export async function drive(how: Drive): Promise<Told> {
  const seen: Seen = { answered: [], refused: [], other: {}, again: 0 };
  const began = Date.now();
  await (how.rate === undefined ? closed(how, seen) : paced(how, how.rate, seen));
  const seconds = (Date.now() - began) / 1000;
  return {
    seconds,
    answered: seen.answered.length,
    refused: seen.refused.length,
    other: seen.other,
    again: seen.again,
    rate: Number((seen.answered.length / seconds).toFixed(1)),
    waited: waited(seen.answered),
    refusedAfter: waited(seen.refused),
  };
}

interface Seen {
  readonly answered: number[];
  readonly refused: number[];
  readonly other: Record<string, number>;
  again: number;
}

function note({ answered, refused, other }: Seen, status: number | string, took: number): void {
  if (status === 200) answered.push(took);
  else if (status === 429 || status === 503) refused.push(took);
  else other[status] = (other[status] ?? 0) + 1;
}

let number = 0;

function draw({ asked, fresh, clients }: Drive) {
  number += 1;
  const one = asked[(number * 7919) % asked.length] ?? { method: 'GET', path: '/livez' };
  const { method, path, body, host } = fresh ? unseen(one, number) : one;
  const headers: Record<string, string> = {
    'x-forwarded-for': clients[number % clients.length] ?? '192.0.2.1',
    ...(host === undefined ? {} : { host }),
    ...(body === undefined ? { accept: 'text/html' } : { 'content-type': 'application/json' }),
  };
  return { method, path, headers, body };
}

/** Connections that ask again as soon as they are answered. */
async function closed(how: Drive, seen: Seen): Promise<void> {
  const { errors, timeouts } = await new Promise<autocannon.Result>((resolve, reject) => {
    const options = {
      url: how.origin,
      connections: how.connections,
      duration: how.seconds,
      timeout: 60,
      requests: [{ setupRequest: (request: autocannon.Request) => ({ ...request, body: '', ...drawn(how) }) }],
    };
    const running = autocannon(options, (error, result) => (error ? reject(error) : resolve(result)));
    running.on('response', (_client, status, _bytes, took) => note(seen, status, took));
  });
  if (errors > 0) seen.other['broken'] = errors;
  if (timeouts > 0) seen.other['silent'] = timeouts;
}

function drawn(how: Drive): autocannon.Request {
  const { body, ...rest } = draw(how);
  return body === undefined ? rest : { ...rest, body };
}

/** So many requests a second, whether or not those before are answered: as readers come who do not know each other. */
async function paced(how: Drive, rate: number, seen: Seen): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: how.connections });
  const asked: Promise<void>[] = [];
  const began = Date.now();
  while (Date.now() - began < how.seconds * 1000) {
    const due = ((Date.now() - began) / 1000) * rate;
    while (asked.length < due) asked.push(askOnce(how, agent, seen));
    await sleep(5);
  }
  await Promise.all(asked);
  agent.destroy();
}

function askOnce(how: Drive, agent: Agent, seen: Seen): Promise<void> {
  const { method, path, headers, body } = draw(how);
  const began = Date.now();
  return new Promise((resolve) => {
    const over = (status: number | string) => {
      note(seen, status, Date.now() - began);
      resolve();
    };
    const asking = request(`${how.origin}${path}`, { method, headers, agent, timeout: 60_000 }, (response) => {
      response.resume().once('end', () => over(response.statusCode ?? 'broken'));
    });
    // A connection that was idle may be hung up on just as it is used again: a browser then asks once more, and so do we.
    asking.once('error', (error) => {
      if (!asking.reusedSocket || !('code' in error && error.code === 'ECONNRESET')) return over('broken');
      seen.again += 1;
      void askOnce(how, agent, seen).then(resolve);
    });
    asking.end(body);
  });
}

function waited(times: readonly number[]): Waited {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return { p50: at(0.5), p99: at(0.99), most: at(1) };
}

/** What a list of samples gains for each step, by least squares: megabytes a second, where it holds those. */
export function slope(samples: readonly number[]): number {
  const middle = (samples.length - 1) / 2;
  const mean = samples.reduce((sum, value) => sum + value, 0) / samples.length;
  const along = samples.reduce((sum, value, index) => sum + (index - middle) * (value - mean), 0);
  const across = samples.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
  return across === 0 ? 0 : along / across;
}
