import react from '@vitejs/plugin-react';
import { join } from 'node:path';
import { defineConfig } from 'vite';
import { precompress } from './build/precompress.ts';

const API = 'http://127.0.0.1:3000';
const DIST = join(import.meta.dirname, 'dist');

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), precompress()],
  build: { outDir: DIST, emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
  server: {
    proxy: {
      '/graphql': { target: API, ws: true },
      '/calendar': API,
      '/files': API,
      '/dev': API,
      '/healthz': API,
      '/readyz': API,
    },
  },
});
