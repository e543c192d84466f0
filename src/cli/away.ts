import type { RequestListener } from 'node:http';

/** What is said while nothing else can be: to a program in English, on a page in Danish too. */
interface Said {
  readonly message: string;
  readonly title: string;
  readonly danish: string;
}

/** The API's own error, so that a client needs to know but one; a browser gets a page that looks again by itself. */
const away =
  ({ message, title, danish }: Said): RequestListener =>
  ({ url, headers }, response) => {
    if (url === '/livez') {
      response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }).end('ok\n');
      return;
    }
    const isBrowser = headers.accept?.includes('text/html') === true;
    const error = { message, extensions: { code: 'DATABASE_UNAVAILABLE' } };
    response
      .writeHead(503, {
        'content-type': isBrowser ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8',
        'cache-control': 'no-store',
        'retry-after': '2',
        connection: 'close',
      })
      .end(isBrowser ? page({ message, title, danish }) : `${JSON.stringify({ errors: [error] })}\n`);
  };

const page = ({ message, title, danish }: Said) => `<!doctype html>
<html lang="da">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="2">
<title>${title} · sundhedsgraf</title>
<h1>${title}</h1>
<p>${danish}</p>
<p lang="en">${message}</p>
</html>
`;

export const starting = away({
  message: 'The database is starting; try again in a moment.',
  title: 'Databasen starter',
  danish: 'Siden kommer af sig selv om lidt.',
});

export const stopping = away({
  message: 'The server is stopping; try again in a moment.',
  title: 'Serveren lukker',
  danish: 'Siden prøver igen af sig selv om lidt.',
});
