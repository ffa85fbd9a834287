import react from '@vitejs/plugin-react';
import { join } from 'node:path';
import { defineConfig } from 'vite';
import { precompress } from './build/precompress.ts';

const API = `http://127.0.0.1:${process.env.PORT ?? 3000}`;
const DIST = join(import.meta.dirname, 'dist');

/** What every page needs and we seldom change travels in one file, kept by browsers from one version to the next. */
const BASE = /node_modules\/(react|react-dom|scheduler|@tanstack|@urql|urql|wonka|i18next|react-i18next|luxon)\//;

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), precompress()],
  build: {
    outDir: DIST,
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'base', test: BASE }] } } },
  },
  server: {
    proxy: {
      '/graphql': { target: API, ws: true },
      '/calendar': API,
      '/files': API,
      '/exports': API,
      '/invoices': API,
      '/dev': API,
      '/healthz': API,
      '/readyz': API,
    },
  },
});
