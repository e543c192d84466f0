import type { Assets } from './assets.ts';
import type { Example } from './examples.ts';

/** What the page may do: load and ask its own host, run no inline script. The editor writes its own style elements. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The page as HTML: names the assets, below the prefix, and carries the examples as JSON for `boot.js`. */
export function page(assets: Assets, examples: readonly Example[], prefix: string): string {
  const path = (name: string) => {
    const asset = assets.get(name);
    if (!asset) throw new TypeError(`${name} is not among GraphiQL's assets: ${[...assets.keys()].join(', ')}`);
    return `${prefix}${asset.path}`;
  };
  const settings = {
    home: `${prefix}/`,
    endpoint: `${prefix}/graphql`,
    workers: {
      editorWorkerService: path('editor.worker.js'),
      json: path('json.worker.js'),
      graphql: path('graphql.worker.js'),
    },
    examples: examples.map(({ query, variables }) => ({ query, variables })),
  };
  return `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>sundhedsgraf: GraphiQL</title>
<link rel="icon" href="${path('icon.svg')}">
<link rel="stylesheet" href="${path('graphiql.css')}">
<link rel="stylesheet" href="${path('page.css')}">
</head>
<body class="no-focus-outline">
<noscript>GraphiQL kræver JavaScript. <span lang="en">GraphiQL needs JavaScript.</span></noscript>
<div id="root"></div>
<script type="application/json" id="settings">${forScript(settings)}</script>
<script defer src="${path('graphiql.js')}"></script>
<script defer src="${path('boot.js')}"></script>
</body>
</html>
`;
}

/** JSON that cannot end the script element it stands in. */
function forScript(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
