import { defineConfig } from 'vite';

/** One bundle of our own code for Node 24; packages stay in node_modules. */
export default defineConfig({
  build: { ssr: 'src/main.ts', outDir: 'dist', target: 'node24', sourcemap: true, minify: false },
  ssr: { noExternal: [/^@etabli\//] },
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: true } },
});
