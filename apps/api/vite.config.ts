import { defineConfig } from 'vite';

/** Our own code for Node 24, beside its small entry; packages stay in node_modules. */
export default defineConfig({
  build: {
    ssr: 'src/main.ts',
    outDir: 'dist',
    target: 'node24',
    sourcemap: true,
    minify: false,
    rolldownOptions: { output: { chunkFileNames: '[name].js' } },
  },
  ssr: { noExternal: [/^@etabli\//] },
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: true } },
});
