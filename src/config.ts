import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CannotStart } from './domain/errors.ts';

/** The folder that holds package.json, seeds/, cypher/ and schema/; `src/` and `dist/` lie equally deep in it. */
export const packageRoot = fileURLToPath(new URL('..', import.meta.url));

export const databaseWays = ['uri', 'docker', 'java'] as const;
/** One of the three ways to a Neo4j, in the order they are tried. */
export type DatabaseWay = (typeof databaseWays)[number];

export const logLevels = ['silent', 'error', 'warn', 'info'] as const;
/** How much the log of `serve` and `start` says: nothing, errors, answers that failed too, or each request. */
export type LogLevel = (typeof logLevels)[number];

/** Every setting, read once. Paths are absolute; `null` is "not set". */
export interface Config {
  /** `SUNDHEDSGRAF_HOME`, default `.sundhedsgraf/` in the project: all that the program keeps on this machine. */
  readonly home: string;
  /** `SUNDHEDSGRAF_SEEDS`, default `seeds/` in the project. */
  readonly seeds: string;
  /** `SUNDHEDSGRAF_DOCUMENTS`: where the documents behind `seeds/minutes/` lie; they are no part of the project. */
  readonly documents: string | null;
  readonly database: {
    /** `SUNDHEDSGRAF_DATABASE`: the only way to try. */
    readonly way: DatabaseWay | null;
    /** `NEO4J_URI`, `NEO4J_USER` (default neo4j), `NEO4J_PASSWORD`, `NEO4J_DATABASE` (default the server's own). */
    readonly uri: string | null;
    readonly user: string;
    readonly password: string | null;
    readonly name: string | null;
  };
  /** `HOST`, default 127.0.0.1. */
  readonly host: string;
  /** `PORT`, default 4000. */
  readonly port: number;
  /** `SUNDHEDSGRAF_PUBLIC_URL`: where readers find this server, without a slash at the end; what citations link to. Its path is what all paths begin with. */
  readonly publicUrl: string | null;
  /** `SUNDHEDSGRAF_CONTACT`: where readers tell of mistakes, an e-mail address or an http(s) address. */
  readonly contact: string | null;
  /** `SUNDHEDSGRAF_PUBLISHER`: who publishes what this server says. */
  readonly publisher: string | null;
  /** `SUNDHEDSGRAF_RATE`: cost that one client may cause in a minute, as docs/limits.md counts it; none by default. */
  readonly rate: number | null;
  /** `SUNDHEDSGRAF_PROXIES`: how many proxies of ours a request passes; their last word on who asks is believed. */
  readonly proxies: number;
  /** `SUNDHEDSGRAF_LOG`, default warn. */
  readonly log: LogLevel;
  /** `SUNDHEDSGRAF_METRICS`: whether `/metrics` is there, on or off; on by default. */
  readonly metrics: boolean;
}

/**
 * Reads the settings.
 *
 * @param environment  variables by name, as `process.env`
 * @throws CannotStart when a value can't be used; the message names the variable, the value and what was expected
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const text = (name: string) => environment[name]?.trim() || null;
  const documents = text('SUNDHEDSGRAF_DOCUMENTS');
  return {
    home: path(text('SUNDHEDSGRAF_HOME') ?? join(packageRoot, '.sundhedsgraf')),
    seeds: path(text('SUNDHEDSGRAF_SEEDS') ?? join(packageRoot, 'seeds')),
    documents: documents === null ? null : path(documents),
    database: {
      way: oneOf('SUNDHEDSGRAF_DATABASE', text('SUNDHEDSGRAF_DATABASE'), databaseWays),
      uri: text('NEO4J_URI'),
      user: text('NEO4J_USER') ?? text('NEO4J_USERNAME') ?? 'neo4j',
      password: text('NEO4J_PASSWORD'),
      name: text('NEO4J_DATABASE'),
    },
    host: text('HOST') ?? '127.0.0.1',
    port: port(text('PORT')),
    publicUrl: publicUrl(text('SUNDHEDSGRAF_PUBLIC_URL')),
    contact: contact(text('SUNDHEDSGRAF_CONTACT')),
    publisher: text('SUNDHEDSGRAF_PUBLISHER'),
    rate: whole('SUNDHEDSGRAF_RATE', text('SUNDHEDSGRAF_RATE'), { from: 1 }),
    proxies: whole('SUNDHEDSGRAF_PROXIES', text('SUNDHEDSGRAF_PROXIES'), { from: 0 }) ?? 0,
    log: oneOf('SUNDHEDSGRAF_LOG', text('SUNDHEDSGRAF_LOG'), logLevels) ?? 'warn',
    metrics: oneOf('SUNDHEDSGRAF_METRICS', text('SUNDHEDSGRAF_METRICS'), ['on', 'off']) !== 'off',
  };
}

function path(value: string): string {
  if (value.startsWith('~/')) return join(homedir(), value.slice(2));
  return isAbsolute(value) ? value : resolve(value);
}

function whole(name: string, value: string | null, { from }: { from: number }): number | null {
  if (value === null) return null;
  const number = Number(value);
  if (/^\d{1,9}$/.test(value) && number >= from) return number;
  throw new CannotStart(`${name}: expected a whole number from ${from} to 999999999, got "${value}"`);
}

function port(value: string | null): number {
  if (value === null) return 4000;
  const number = Number(value);
  if (/^\d{1,5}$/.test(value) && number <= 65_535) return number;
  throw new CannotStart(`PORT: expected a whole number from 0 to 65535, got "${value}"`);
}

function publicUrl(value: string | null): string | null {
  if (value === null) return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  const path = url?.pathname.replace(/\/$/, '') ?? '';
  const plain = url && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username;
  // The path is written into links as it is: letters, digits and what never means anything else.
  if (plain && /^(\/[A-Za-z0-9_~-]+)*$/.test(path)) return `${url.origin}${path}`;
  throw new CannotStart(`SUNDHEDSGRAF_PUBLIC_URL: expected http(s)://host or http(s)://host/path, got "${value}"`);
}

function contact(value: string | null): string | null {
  if (value === null) return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url && /^https?:$/.test(url.protocol) && !url.username) return url.href;
  // Written into an address of its own, so no sign that means something there.
  if (/^[\p{L}\p{N}._+-]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(value)) return value;
  throw new CannotStart(`SUNDHEDSGRAF_CONTACT: expected an e-mail address or http(s)://…, got "${value}"`);
}

function oneOf<Word extends string>(name: string, value: string | null, words: readonly Word[]): Word | null {
  if (value === null) return null;
  const word = words.find((candidate) => candidate === value.toLowerCase());
  if (word !== undefined) return word;
  throw new CannotStart(`${name}: expected ${words.join(', ')}, got "${value}"`);
}
