// Runs as a worker thread of `assets.ts`. Importing the bundle takes some 50 MB that a module never gives back;
// here they go with the thread, and the compressing stays off the thread that answers requests.
import { createHash } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import * as bundle from '@graphql-yoga/render-graphiql/graphiql';

const files = {
  'graphiql.js': bundle.js,
  'graphiql.css': bundle.css,
  'editor.worker.js': bundle.editorWorkerService,
  'json.worker.js': bundle.jsonWorker,
  'graphql.worker.js': bundle.graphqlWorker,
};

for (const [name, text] of Object.entries(files)) {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
  parentPort.postMessage({ name, hash, gzipped: gzipSync(text) });
}
