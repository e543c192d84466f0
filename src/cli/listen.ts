import { createServer, type RequestListener, type Server } from 'node:http';
import { CannotStart } from '../domain/errors.ts';

/** A port that is ours: taken before the slow work begins, so that a taken port is told at once. */
export interface Listener {
  /** `http://127.0.0.1:4000`, with the port that was really got. */
  readonly address: string;
  /** From now on the listener answers; before, and after `hold`, every request gets 503. */
  serve(listener: RequestListener): void;
  hold(): void;
  close(): Promise<void>;
}

/** What is said while there is no database yet: the API's own error, so that a client needs to know but one. */
const starting: RequestListener = (_, response) => {
  const error = {
    message: 'The database is starting; try again in a moment.',
    extensions: { code: 'DATABASE_UNAVAILABLE' },
  };
  response
    .writeHead(503, { 'content-type': 'application/json; charset=utf-8', 'retry-after': '2' })
    .end(`${JSON.stringify({ errors: [error] })}\n`);
};

/**
 * Takes the port.
 *
 * @param port  0 for any free one
 * @throws CannotStart when the port is taken or not ours to take
 */
export async function listen(host: string, port: number): Promise<Listener> {
  let answer = starting;
  const server = createServer((request, response) => answer(request, response));
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
