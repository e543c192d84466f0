/** What every answer says to a browser, unless a page says something narrower of itself. */
export const common: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
};

/** Whoever asks from another origin may read, and is never known: no credentials, and no header of ours to send. */
export const anyOrigin: Readonly<Record<string, string>> = { 'access-control-allow-origin': '*' };

/** What a browser asks before it sends a POST of JSON from another origin. */
export const preflight: Readonly<Record<string, string>> = {
  ...anyOrigin,
  'access-control-allow-methods': 'GET, HEAD, POST',
  'access-control-allow-headers': 'content-type, accept',
  'access-control-max-age': '86400',
  'content-length': '0',
};

/** Not for pages of others: measures and health are the operator's, and tools look at the origin themselves. */
export const ownOnly: ReadonlySet<string> = new Set(['/mcp', '/metrics', '/livez', '/readyz']);
