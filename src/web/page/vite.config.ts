import { defineConfig } from 'vite';

/**
 * Builds what pages load in a browser to `dist/script/`: hashed modules, and a manifest that `src/web/script.ts` reads.
 */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  logLevel: 'warn',
  oxc: { jsx: { importSource: 'preact' } },
  build: {
    outDir: '../../../dist/script',
    emptyOutDir: true,
    manifest: 'manifest.json',
    modulePreload: { polyfill: false },
    assetsDir: '',
    target: 'es2022',
    reportCompressedSize: false,
    // Cytoscape is one chunk, fetched when a picture of the graph is drawn.
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      input: { page: 'main.ts', graph: 'graph/main.tsx' },
      output: { entryFileNames: '[name].[hash].js', chunkFileNames: '[name].[hash].js' },
    },
  },
});
