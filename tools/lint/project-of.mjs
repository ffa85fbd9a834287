import { relative, sep } from 'node:path';

/** Root of the repository. */
export const ROOT = new URL('../../', import.meta.url).pathname;

/** Where a file stands: `libs/booking/src/a.ts` is `{ folder: 'libs/booking', name: 'booking' }`; undefined outside of every project. */
export function projectOf(file) {
  const path = relative(ROOT, file).split(sep).join('/');
  const match = /^(?:apps|libs)\/([^/]+)|^bench(?=\/)/.exec(path);
  return match ? { folder: match[0], name: match[1] ?? 'bench', path } : undefined;
}

/** Files that check the product and are never part of it. */
export const isTest = (path) => /\.(spec|e2e-spec)\.tsx?$|^apps\/e2e\/|^bench\/|^libs\/testing\//.test(path);
