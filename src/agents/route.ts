import type { Asking } from '../api/asking.ts';
import type { Pages } from '../api/plugins/pages.ts';
import { readAddress, refuseRest } from '../pages/address.ts';
import { problem } from '../pages/frame/problem.ts';
import { respond, type Sent } from '../pages/response.ts';
import { unreadable, Wrong } from '../pages/wrong.ts';
import { llmsText } from './llms.ts';
import { openApiFile } from './openapi.ts';
import type { Log } from './server.ts';

/** What is said of this server to programs that look for it. */
export interface AgentSetting {
  /** Where readers find this server, without a slash at the end; null where that is not known. */
  readonly publicUrl: string | null;
  readonly pages: Pages;
  readonly log: Log;
}

const files: Readonly<Record<string, (origin: string) => Sent>> = {
  '/llms.txt': (origin) => ({ type: 'text/plain; charset=utf-8', text: llmsText(origin) }),
  '/openapi.json': (origin) => ({
    type: 'application/json; charset=utf-8',
    text: `${JSON.stringify(openApiFile(origin), null, 1)}\n`,
  }),
};

/** Answers `/mcp`, `/llms.txt` and `/openapi.json`; null for all else. */
export function agents({ publicUrl, pages, log }: AgentSetting): Pages {
  const origin = publicUrl ?? '';
  // They say the same for as long as the program runs, and nobody pays for them: made once each.
  const made = new Map<string, Sent>();
  const madeOf = (path: string, make: (origin: string) => Sent) => {
    const file = made.get(path) ?? make(origin);
    made.set(path, file);
    return file;
  };
  return async (request, asking) => {
    const url = new URL(request.url);
    if (url.pathname === '/mcp') {
      // Read when somebody first calls, so that a start need not wait for the SDK.
      const { answerMcp } = await import('./http.ts');
      return answerMcp(request, { reach: { asking, pages, origin }, publicUrl, log });
    }
    const make = Object.hasOwn(files, url.pathname) ? files[url.pathname] : undefined;
    return make === undefined ? null : sendFile(madeOf(url.pathname, make), { request, url, asking });
  };
}

function sendFile(file: Sent, { request, url, asking }: { request: Request; url: URL; asking: Asking }) {
  const objections = asking.objections();
  try {
    checkAsked(request, url);
    return respond(request, file, { holding: 'NEWEST', objections });
  } catch (error) {
    if (!(error instanceof Wrong)) throw error;
    const sent = problem(error, { ending: 'json', language: 'da', version: null }, {});
    return respond(request, sent, { holding: 'NOT', objections });
  }
}

function checkAsked({ method }: Request, url: URL): void {
  if (method !== 'GET' && method !== 'HEAD') {
    throw new Wrong(
      { status: 405, code: 'BAD_REQUEST' },
      { da: 'Filen kan kun læses.', en: 'The file can only be read.' },
      { headers: { allow: 'GET, HEAD' } },
    );
  }
  const address = readAddress(url);
  refuseRest(address);
  if (address.version === null && address.language === 'da') return;
  throw unreadable(
    'Filen er den samme i alle udgaver og sprog.',
    'The file is the same in every version and language.',
  );
}
