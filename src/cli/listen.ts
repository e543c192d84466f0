import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { common } from '../api/headers.ts';
import { CannotStart } from '../domain/errors.ts';
import { starting, stopping } from './away.ts';

/** A port that is ours: taken before the slow work begins, so that a taken port is told at once. */
export interface Listener {
  /** `http://127.0.0.1:4000`, with the port that was really got. */
  readonly address: string;
  /** From now on the listener answers; before, and after `hold`, every request gets 503. */
  serve(listener: RequestListener): void;
  hold(): void;
  /**
   * Answers what is under way and nothing new: `/readyz` and all else get 503, `/livez` 200. Resolves when all are
   * answered, or after so many milliseconds.
   */
  drain(milliseconds?: number): Promise<void>;
  close(): Promise<void>;
}

/** Milliseconds that those under way get when the program is told to stop. */
const drainTime = 10_000;

/** What no server can take for an address; told here, because beyond it an address is taken to be one. */
const hasAddress = ({ headers: { host = 'localhost' }, url = '/' }: IncomingMessage) =>
  URL.canParse(`http://${host}`) && URL.canParse(url, `http://${host}`);

const malformed: RequestListener = (_, response) => {
  const said = error('The request names no host, or no address on it: the header Host is a name, as example.dk:4000.');
  response.writeHead(400, { 'content-type': 'application/json; charset=utf-8', connection: 'close' }).end(said);
};

const error = (message: string) =>
  `${JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] })}\n`;

/** Answers what is no HTTP, too slow, or has headers longer than Node reads. */
function sayUnread({ code }: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const [status, said] = unread[code ?? ''] ?? ['400 Bad Request', 'The request is no HTTP.'];
  const head = `HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Type: application/json; charset=utf-8\r\nX-Content-Type-Options: nosniff\r\n`;
  const body = error(said);
  socket.end(`${head}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}

const unread: Readonly<Record<string, readonly [status: string, said: string]>> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'The headers are longer than 16 kB.'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'The request took too long to arrive.'],
};

/** How long a connection may take its time, in milliseconds, and how much it may send before a request begins. */
export interface Patience {
  /** From a connection's first byte to the end of its headers. */
  readonly headersTimeout: number;
  /** From a request's first byte to its last. */
  readonly requestTimeout: number;
  /** Between two requests. */
  readonly keepAliveTimeout: number;
  /** Without a byte in either direction. */
  readonly timeout: number;
  /** Between two looks at all of these. */
  readonly connectionsCheckingInterval: number;
  /** Bytes of the request line and its headers. */
  readonly maxHeaderSize: number;
}

/** Node's own limits, said here so that no version of Node decides them; docs/security.md tells them. */
export const patience: Patience = {
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  keepAliveTimeout: 5_000,
  timeout: 120_000,
  connectionsCheckingInterval: 1_000,
  maxHeaderSize: 16_384,
};

/** More headers than this are not read: no browser and no proxy sends as many. */
const mostHeaders = 100;

/**
 * Takes the port.
 *
 * @param port     0 for any free one
 * @param waiting  limits in place of the usual ones
 * @throws CannotStart when the port is taken or not ours to take
 */
export async function listen(host: string, port: number, waiting: Partial<Patience> = {}): Promise<Listener> {
  let answer = starting;
  const underWay = new Set<ServerResponse>();
  const { timeout, ...limits } = { ...patience, ...waiting };
  const server = createServer({ ...limits, insecureHTTPParser: false }, (request, response) => {
    // A picture on its own may be framed, and the older of two headers would forbid it.
    const framed = request.url?.startsWith('/indlejr/') === true;
    for (const [name, value] of Object.entries(common)) {
      if (!(framed && name === 'x-frame-options')) response.setHeader(name, value);
    }
    underWay.add(response);
    response.once('close', () => underWay.delete(response));
    (hasAddress(request) ? answer : malformed)(request, response);
  }).on('clientError', sayUnread);
  server.setTimeout(timeout);
  server.maxHeadersCount = mostHeaders;
  await opened(server, { host, port });
  const got = server.address();
  const name = host.includes(':') ? `[${host}]` : host;
  return {
    address: `http://${name}:${typeof got === 'object' && got !== null ? got.port : port}`,
    serve: (listener) => {
      answer = listener;
    },
    hold: () => {
      answer = starting;
    },
    drain: async (milliseconds = drainTime) => {
      answer = stopping;
      const all = Promise.all([...underWay].map((response) => once(response, 'close')));
      await Promise.race([all, sleep(milliseconds, undefined, { ref: false })]);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function opened(server: Server, { host, port }: { host: string; port: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(refused(error, { host, port })));
    server.listen(port, host, () => resolve());
  });
}

function refused(error: NodeJS.ErrnoException, { host, port }: { host: string; port: number }): Error {
  const way = 'choose another with PORT=4001 (HOST is the address)';
  const why: Record<string, string> = {
    EADDRINUSE: `port ${port} on ${host} is taken, perhaps by another sundhedsgraf`,
    EACCES: `port ${port} on ${host} is not ours to take`,
    EADDRNOTAVAIL: `this machine has no address ${host}`,
    ENOTFOUND: `HOST: "${host}" is no address`,
  };
  const known = why[error.code ?? ''];
  return known === undefined ? error : new CannotStart(`${known}; ${way}`, { cause: error });
}
