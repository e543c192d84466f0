import { readRequestBody } from '@modelcontextprotocol/sdk/server/requestBody.js';
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import { limits } from '../api/guards/limits.ts';
import { agentServer, type Log } from './server.ts';
import type { Reach } from './tool.ts';

/** Names of this machine: a page that a browser got elsewhere cannot take one of them for its own. */
const local = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Answers `/mcp`: one message in a POST, its answer as JSON, no session.
 *
 * @param publicUrl  where readers find this server; a request for any other name than that or this machine's is 403
 */
export async function answerMcp(
  request: Request,
  { reach, publicUrl, log }: { reach: Reach; publicUrl: string | null; log: Log },
): Promise<Response> {
  const stranger = strangerOf(request, publicUrl);
  if (stranger !== null) return refused(403, stranger);
  if (request.method !== 'POST') return refused(405, 'expected a POST with one message', { allow: 'POST' });
  const body = await readRequestBody(request, limits.body);
  if (body.tooLarge) return refused(413, `REQUEST_ENTITY_TOO_LARGE: expected at most ${limits.body} bytes`);
  // A request pays once, so it asks once.
  if (body.text.trimStart().startsWith('[')) return refused(400, 'BAD_REQUEST: expected one message, got a list');
  const { server } = agentServer(() => reach, log);
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
  await server.connect(transport);
  try {
    const { url, headers } = request;
    return await transport.handleRequest(new Request(url, { method: 'POST', headers: [...headers], body: body.text }));
  } finally {
    await server.close();
  }
}

/** Why a request is not for us: DNS rebinding gives a stranger's page an address of ours, under the stranger's name. */
function strangerOf({ url, headers }: Request, publicUrl: string | null): string | null {
  const known = publicUrl === null ? local : [...local, new URL(publicUrl).hostname];
  const asked = [`http://${headers.get('host') ?? new URL(url).host}`, headers.get('origin')];
  const stranger = asked.find((one) => one !== null && !(URL.canParse(one) && known.includes(new URL(one).hostname)));
  if (stranger === undefined) return null;
  return `BAD_REQUEST: expected ${known.join(', ')} as Host and Origin, got ${stranger}; SUNDHEDSGRAF_PUBLIC_URL names the host that readers use`;
}

/** As the protocol says no, before there is a message to answer. */
function refused(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Response {
  const body = JSON.stringify({ jsonrpc: '2.0', error: { code: -32000, message }, id: null });
  return new Response(body, { status, headers: { 'content-type': 'application/json', ...headers } });
}
