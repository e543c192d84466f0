import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { packageRoot } from '../../config.ts';
import { askShell } from '../shell.ts';
import { composeFile } from './compose.ts';
import type { Container } from './container.ts';
import { DockerFailed, docker, inTurn } from './engine.ts';

const bind = z.object({ type: z.literal('bind'), source: z.string(), target: z.string() });
const serviceShape = z.object({
  image: z.string(),
  network_mode: z.string().optional(),
  entrypoint: z.array(z.string()).default([]),
  command: z.array(z.string()).default([]),
  environment: z.record(z.string(), z.string()).default({}),
  ports: z.array(z.string()).default([]),
  tmpfs: z.array(z.string()).default([]),
  volumes: z.array(z.union([z.string(), bind])).default([]),
  healthcheck: z
    .object({ test: z.string(), interval: z.string(), timeout: z.string(), start_period: z.string() })
    .optional(),
  stop_grace_period: z.string().optional(),
});
type Service = z.infer<typeof serviceShape>;

/**
 * Starts Neo4j's container where Docker has no `compose`, from the same file, with the same volumes.
 * One that is there and was made from the file as it is now is kept.
 */
export async function runPlain(project: string, home: string): Promise<Container> {
  const text = await readFile(composeFile, 'utf8');
  const id = `${project}-neo4j`;
  const { password, neo4j } = readServices(text, { ...(await portsAskedFor()), SUNDHEDSGRAF_HOME: home });
  const made = createHash('sha256').update(JSON.stringify(neo4j)).digest('hex').slice(0, 16);
  await docker(['run', '--rm', ...runWords(project, password)], { seconds: 60 });
  await inTurn(async () => {
    const found = await madeFrom(id);
    if (found === made) return docker(['start', id], { seconds: 60 });
    if (found !== null) await docker(['rm', '--force', id], { seconds: 90 });
    const words = ['--detach', '--name', id, '--label', `${label}=${made}`, ...runWords(project, neo4j)];
    return docker(['run', ...words], { seconds: 60 });
  });
  const volumes = ['neo4j', 'logs', 'auth'].map((name) => `${project}_${name}`).join(' ');
  return { id, stop: `docker stop ${id}`, reset: `docker rm --force ${id}; docker volume rm ${volumes}` };
}

const label = 'sundhedsgraf.made-from';

/** What the container was made from; `null` when there is none. */
async function madeFrom(id: string): Promise<string | null> {
  try {
    return await docker(['container', 'inspect', '--format', `{{index .Config.Labels "${label}"}}`, id], {
      seconds: 20,
    });
  } catch (error) {
    if (error instanceof DockerFailed) return null;
    throw error;
  }
}

async function portsAskedFor(): Promise<Record<string, string | undefined>> {
  const [bolt, http] = await askShell('printf "%s\\n" "$SUNDHEDSGRAF_BOLT_PORT" "$SUNDHEDSGRAF_HTTP_PORT"');
  return { SUNDHEDSGRAF_BOLT_PORT: bolt, SUNDHEDSGRAF_HTTP_PORT: http };
}

/** The two services that Neo4j takes, `${NAME:-default}` and `$$` replaced as compose does. */
function readServices(
  text: string,
  variables: Record<string, string | undefined>,
): { password: Service; neo4j: Service } {
  const filled = (word: unknown) =>
    typeof word !== 'string'
      ? word
      : word.replace(/\$\$|\$\{(\w+):?-([^}]*)\}/g, (_, name, otherwise) =>
          name === undefined ? '$' : variables[name] || otherwise,
        );
  const file = parse(text, (_key, value) => filled(value));
  return z.object({ services: z.object({ password: serviceShape, neo4j: serviceShape }) }).parse(file).services;
}

/** What follows `docker run` for a service. */
function runWords(project: string, service: Service): string[] {
  const { image, entrypoint, command, environment, ports, tmpfs, volumes, healthcheck } = service;
  const grace = service.stop_grace_period;
  const [program, ...programWords] = entrypoint;
  return [
    ...(service.network_mode === undefined ? [] : ['--network', service.network_mode]),
    ...(program === undefined ? [] : ['--entrypoint', program]),
    ...Object.entries(environment).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...ports.flatMap((port) => ['--publish', port]),
    ...tmpfs.flatMap((folder) => ['--tmpfs', folder]),
    ...volumes.flatMap((volume) => ['--volume', mount(project, volume)]),
    ...(healthcheck === undefined ? [] : healthWords(healthcheck)),
    ...(grace === undefined ? [] : ['--stop-timeout', String(Number.parseInt(grace, 10))]),
    image,
    ...programWords,
    ...command,
  ];
}

function healthWords({ test, interval, timeout, start_period: start }: NonNullable<Service['healthcheck']>): string[] {
  const words = { cmd: test, interval, timeout, 'start-period': start };
  return Object.entries(words).flatMap(([name, value]) => [`--health-${name}`, value]);
}

function mount(project: string, volume: Service['volumes'][number]): string {
  if (typeof volume !== 'string') return `${resolve(packageRoot, volume.source)}:${volume.target}`;
  return volume.startsWith('.') ? resolve(packageRoot, volume) : `${project}_${volume}`;
}
