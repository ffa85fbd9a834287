import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const COMPRESSIBLE = /\.(js|css|html|svg|webmanifest)$/;

/** Writes .br and .gz beside each text file once, at build, so that the server never compresses one twice. */
export function precompress(): Plugin {
  let folder = 'dist';
  return {
    name: 'precompress',
    apply: 'build',
    configResolved: ({ root, build }) => {
      folder = resolve(root, build.outDir);
    },
    closeBundle: {
      sequential: true,
      async handler() {
        const files = await readdir(folder, { recursive: true });
        for (const file of files.filter((name) => COMPRESSIBLE.test(name))) {
          const content = await readFile(join(folder, file));
          await writeFile(join(folder, `${file}.br`), await promisify(brotliCompress)(content));
          await writeFile(join(folder, `${file}.gz`), await promisify(gzip)(content));
        }
      },
    },
  };
}
