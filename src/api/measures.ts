import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Graph } from '../graph/graph.ts';
import { type Refuser, refusers } from './guards/visit.ts';
import type { Seen } from './plugins/watched.ts';
import type { Published } from './versions/published.ts';

/** Numbers of this process for Prometheus: `/metrics`. They name no one, and nothing that was asked. */
export interface Measures {
  /** Counts a request that was answered. */
  seen(seen: Seen): void;
  /** Counts a request that was turned away, and by what. */
  refused(by: Refuser): void;
  /** The text of `/metrics`, and its media type. */
  text(): Promise<{ readonly type: string; readonly body: string }>;
  close(): void;
}

/** @param published  which version is served, and whether the database answered lately */
export function measuresOf(graph: Graph, published: Published): Measures {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const count = requestsIn(registry);
  gaugesIn(registry, { graph, published });
  return {
    seen: count,
    refused: refusalsIn(registry),
    text: async () => ({ type: registry.contentType, body: await registry.metrics() }),
    close: () => registry.clear(),
  };
}

function requestsIn(registry: Registry): (seen: Seen) => void {
  const registers = [registry];
  const requests = new Counter({
    name: 'sundhedsgraf_requests_total',
    help: 'Requests answered, by route and HTTP status.',
    labelNames: ['route', 'status'],
    registers,
  });
  const seconds = new Histogram({
    name: 'sundhedsgraf_request_seconds',
    help: 'Seconds from a request to its answer.',
    labelNames: ['route'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers,
  });
  const cost = new Histogram({
    name: 'sundhedsgraf_request_cost',
    help: 'What an operation or a page costs, as docs/limits.md counts it.',
    buckets: [1, 10, 100, 1_000, 2_000, 5_000, 10_000, 20_000, 40_000, 60_000],
    registers,
  });
  const statements = new Histogram({
    name: 'sundhedsgraf_request_statements',
    help: 'Statements that a request sent to the database.',
    buckets: [0, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000],
    registers,
  });
  const errors = new Counter({
    name: 'sundhedsgraf_errors_total',
    help: 'Answers of the API with an error, by its code.',
    labelNames: ['code'],
    registers,
  });
  const kept = new Counter({
    name: 'sundhedsgraf_answers_kept_total',
    help: 'Operations by whether their answer was in memory: hit or miss.',
    labelNames: ['outcome'],
    registers,
  });
  return (seen) => {
    requests.inc({ route: seen.route, status: String(seen.status) });
    seconds.observe({ route: seen.route }, seen.ms / 1000);
    statements.observe(seen.statements);
    if (seen.cost !== null) cost.observe(seen.cost);
    if (seen.kept !== null) kept.inc({ outcome: seen.kept ? 'hit' : 'miss' });
    for (const code of seen.codes) errors.inc({ code });
  };
}

function refusalsIn(registry: Registry): (by: Refuser) => void {
  const refused = new Counter({
    name: 'sundhedsgraf_refused_total',
    help: 'Requests turned away, by what: the door (too many under way), the queue (no place to wait, or no turn in time), the budget of a client.',
    labelNames: ['by'],
    registers: [registry],
  });
  for (const by of refusers) refused.inc({ by }, 0);
  return (by) => refused.inc({ by });
}

function gaugesIn(registry: Registry, { graph, published }: { graph: Graph; published: Published }): void {
  const registers = [registry];
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });
  gauge('sundhedsgraf_ready', '1 while the database answers and a version is published.', () =>
    published.state().ready ? 1 : 0,
  );
  gauge(
    'sundhedsgraf_version_number',
    'Number of the version that is served; 0 for none.',
    () => published.seen()?.number ?? 0,
  );
  gauge('sundhedsgraf_rows_kept_bytes', 'Bytes of rows in memory.', () => published.rows()?.bytes ?? 0);
  gauge(
    'sundhedsgraf_rows_hits',
    'Keys whose rows were in memory, of the version read last.',
    () => published.rows()?.hits ?? 0,
  );
  gauge('sundhedsgraf_rows_misses', 'Keys whose rows were not.', () => published.rows()?.misses ?? 0);
  gauge('sundhedsgraf_objections', 'Persons whose names are withheld.', () => graph.overlay().count);
  gauge(
    'sundhedsgraf_database_sessions',
    'Sessions open to the database, those that wait for a connection too.',
    () => graph.connections().open,
  );
  gauge('sundhedsgraf_database_sessions_most', 'Connections of the pool.', () => graph.connections().most);
}
