import { defineConfig } from 'vite';

/**
 * Builds what pages load in a browser to `dist/script/`: hashed modules, and a manifest that `src/web/script.ts` reads.
 */
export default defineConfig({
  root: import.meta.dirname,
  base: '/sider/',
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
    rolldownOptions: {
      input: { page: 'main.ts', graph: 'graph/main.tsx' },
      output: { entryFileNames: '[name].[hash].js', chunkFileNames: '[name].[hash].js' },
    },
  },
});
