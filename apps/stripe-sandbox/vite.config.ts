import { defineConfig } from 'vite';

/** The stand-in and its packages in one file: it starts beside the server, which does not wait for it. */
export default defineConfig({
  build: { ssr: 'src/main.ts', outDir: 'dist', target: 'node24', sourcemap: true, minify: false },
  ssr: { noExternal: true },
});
