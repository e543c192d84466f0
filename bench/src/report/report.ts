import { disturbedFrom } from '../cell.ts';
import { ways } from '../plan.ts';
import { questions } from '../questions/questions.ts';
import { type Cell, median, type Results, type SizeResult } from '../results.ts';
import { bars } from './svg.ts';

/** The report of a run: files by name. */
export function report(results: Results): Readonly<Record<string, string>> {
  const { machine } = results;
  const timed = results.sizes.filter(({ cells }) => cells.length > 0);
  const text = [
    `# Benchmark, ${results.plan} run of ${results.began.slice(0, 10)}`,
    `${machine.cores} cores, ${machine.memoryGiB} GiB, Node ${machine.node}, Neo4j ${machine.neo4j} with a heap of ${machine.heap}, NODE_ENV=production, at commit ${results.commit}; ${Math.round(results.seconds / 60)} minutes. The measuring client runs on the same machine. Each figure is the median of several measurements that took turns, with the range behind it; a star says that others used more than ${disturbedFrom * 100} % of the machine in at least half of them. Ratios are medians of the ratios within a round. How it is measured: [bench/README.md](../../README.md).`,
    `## The questions\n\n${questions.map(({ name, title }) => `- **${name}** ${title}`).join('\n')}`,
    `## Who is asked\n\n${ways.map(({ key, title }) => `- **${key}** ${title}`).join('\n')}`,
    ...timed.flatMap((size) => [ratios(size), costs(size), rates(size)]),
    differences(results),
    hits(results),
    loading(results),
    processes(results),
  ].join('\n\n');
  const plots = Object.fromEntries(
    timed.flatMap((size) => [[`requests-${size.nodes}.svg`, plot(size)] as const, [`cpu-${size.nodes}.svg`, cpuPlot(size)] as const]),
  );
  const shown = Object.keys(plots).map((file) => `![${file}](${file})`);
  return { 'report.md': `${[text, ...shown].join('\n\n')}\n`, ...plots };
}

const fixed = (value: number, digits = 2) => (Number.isFinite(value) ? value.toFixed(digits) : '–');
const whole = (value: number) => (value >= 100 ? value.toFixed(0) : fixed(value, 1));

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

const cellOf = (size: SizeResult, wanted: { question: string; way: string; connections: number; rate?: number | null }) =>
  size.cells.find(
    (cell) =>
      cell.question === wanted.question &&
      cell.way === wanted.way &&
      cell.connections === wanted.connections &&
      cell.rate === (wanted.rate ?? null),
  );

/** The median of one way over another, round by round. */
function ratio(size: SizeResult, wanted: { question: string; connections: number; over: string; under: string }): string {
  const { question, connections, over, under } = wanted;
  const [one, other] = [over, under].map((way) => cellOf(size, { question, way, connections }));
  if (!one || !other) return 'fails';
  return fixed(median(one.rounds.map(({ perSecond }, place) => perSecond / (other.rounds[place]?.perSecond ?? Number.NaN))));
}

function ratios(size: SizeResult): string {
  const rows = questions.map(({ name: question }) => [
    question,
    ...(
      [
        ['a0', 'c'],
        ['a1', 'c'],
        ['a1again', 'c'],
        ['a2', 'c'],
        ['a0', 'b'],
        ['a2', 'b'],
      ] as const
    ).map(([over, under]) => ratio(size, { question, connections: 16, over, under })),
    statements(cellOf(size, { question, way: 'a0', connections: 16 })),
  ]);
  const head = ['question', 'a0/c', 'a1/c', 'a1again/c', 'a2/c', 'a0/b', 'a2/b', 'statements of a0'];
  return `## Requests a second beside the others, ${size.nodes} nodes, 16 connections\n\n${table(head, rows)}`;
}

const statements = (cell: Cell | undefined) => (cell ? fixed(median(cell.rounds.map((one) => one.statements)), 1) : '–');

function costs(size: SizeResult): string {
  const rows = questions.map(({ name: question }) => [
    question,
    ...ways.map(({ key }) => {
      const cell = cellOf(size, { question, way: key, connections: 16 });
      if (!cell) return '–';
      const of = (value: 'armCpu' | 'neo4jCpu') => fixed(median(cell.rounds.map((round) => round[value])));
      return `${of('armCpu')} + ${of('neo4jCpu')}`;
    }),
  ]);
  return `## Processor milliseconds for one answer, Node + Neo4j, ${size.nodes} nodes, 16 connections\n\n${table(['question', ...ways.map(({ key }) => key)], rows)}`;
}

function rates(size: SizeResult): string {
  const rows = size.cells.map((cell) => {
    const { rounds } = cell;
    const per = rounds.map(({ perSecond }) => perSecond);
    const disturbed = rounds.filter(({ foreign }) => foreign > disturbedFrom).length * 2 >= rounds.length;
    return [
      cell.question,
      cell.way,
      cell.rate === null ? String(cell.connections) : `${cell.connections}, ${cell.rate}/s`,
      `${whole(median(per))}${disturbed ? '*' : ''} (${whole(Math.min(...per))}–${whole(Math.max(...per))})`,
      `${fixed(median(rounds.map(({ p50 }) => p50)), 0)} / ${fixed(median(rounds.map(({ p99 }) => p99)), 0)}`,
      fixed(median(rounds.map(({ statements: each }) => each))),
      `${fixed(median(rounds.map(({ foreign }) => foreign)) * 100, 0)} %`,
      String(rounds.reduce((sum, { failed }) => sum + failed, 0)),
    ];
  });
  const head = ['question', 'way', 'connections', 'answers a second (range)', 'p50 / p99 ms', 'statements', 'foreign CPU', 'failed'];
  return `## Every measurement, ${size.nodes} nodes\n\n${table(head, rows)}`;
}

function differences({ sizes }: Results): string {
  const rows = sizes.flatMap(({ nodes, compared }) =>
    compared.flatMap(({ question, arms }) =>
      arms.flatMap(({ arm, same, of, refusal }) =>
        same === of ? [] : [[String(nodes), question, arm, `${same} of ${of}`, `${(refusal ?? '').slice(0, 160)}`]],
      ),
    ),
  );
  const title = '## Answers that were not the same as ours\n\n';
  if (rows.length === 0) return `${title}None: every arm gave the same answers before anything was timed.`;
  return `${title}What is listed here was not timed.\n\n${table(['nodes', 'question', 'arm', 'same', 'what it said'], rows)}`;
}

function hits({ sizes }: Results): string {
  const rows = questions.flatMap(({ name }) =>
    (['a0', 'c'] as const).map((arm) => [
      name,
      arm,
      ...sizes.map(({ profiled }) => {
        const each = profiled.find((one) => one.question === name && one.arm === arm)?.each ?? [];
        const all = each.map((one) => one.hits);
        return all.length === 0 ? '–' : `${median(all).toFixed(0)} / ${Math.max(...all)}`;
      }),
    ]),
  );
  return `## Database hits of a question, median / worst of a dozen\n\n${table(['question', 'arm', ...sizes.map(({ nodes }) => `${nodes} nodes`)], rows)}`;
}

function loading({ sizes }: Results): string {
  const rows = sizes.flatMap(({ nodes, loaded }) =>
    (['fresh', 'unchanged'] as const).map((what) => {
      const timed = loaded[what];
      if (timed === null) return [String(nodes), what, 'loaded by an earlier run', '', '', ''];
      return [
        String(nodes),
        what,
        whole(timed.seconds),
        String(timed.rowsPerSecond),
        `${whole(timed.nodeCpuSeconds)} + ${whole(timed.neo4jCpuSeconds)}`,
        String(timed.nodeRssMiB),
      ];
    }),
  );
  const head = ['nodes', 'ingest', 'seconds', 'rows a second', 'CPU seconds Node + Neo4j', 'Node MiB'];
  return `## Loading through the project's own ingest\n\n${table(head, rows)}`;
}

function processes({ sizes }: Results): string {
  const rows = sizes.flatMap(({ nodes, armsStarted, armsRss, neo4jRss, neo4jStarted }) => [
    ...Object.entries(armsStarted).map(([arm, started]) => [String(nodes), arm, `${started} ms`, `${armsRss[arm]} MiB`]),
    [String(nodes), 'Neo4j', `${neo4jStarted} ms`, `${neo4jRss} MiB`],
  ]);
  return `## Start and memory\n\nUntil a process listens (from TypeScript through tsx; the program itself runs compiled), and its resident memory at the end.\n\n${table(['nodes', 'process', 'start', 'memory'], rows)}`;
}

function plot(size: SizeResult): string {
  return bars({
    title: `Answers a second at 16 connections, ${size.nodes} nodes (logarithmic)`,
    groups: questions.map(({ name }) => ({
      name,
      values: ways.map(({ key }) => {
        const cell = cellOf(size, { question: name, way: key, connections: 16 });
        return { name: key, value: cell ? median(cell.rounds.map(({ perSecond }) => perSecond)) : null };
      }),
    })),
    logarithmic: true,
  });
}

function cpuPlot(size: SizeResult): string {
  return bars({
    title: `Processor milliseconds for one answer, Node and Neo4j together, ${size.nodes} nodes (logarithmic)`,
    groups: questions.map(({ name }) => ({
      name,
      values: ways.map(({ key }) => {
        const cell = cellOf(size, { question: name, way: key, connections: 16 });
        return { name: key, value: cell ? median(cell.rounds.map((one) => one.armCpu + one.neo4jCpu)) : null };
      }),
    })),
    logarithmic: true,
  });
}
