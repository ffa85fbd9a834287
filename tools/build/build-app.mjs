import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentStamp } from './content-stamp.mjs';

export const ROOT = join(import.meta.dirname, '../..');

const COMMON = ['package-lock.json', 'tsconfig.base.json'];

/** What is built, and from what. The order is the one they are built in. */
export const APPS = [
  { name: 'web', folder: 'apps/web', sources: ['apps/web', 'schema.graphql', ...COMMON] },
  { name: 'stripe-sandbox', folder: 'apps/stripe-sandbox', sources: ['apps/stripe-sandbox', ...COMMON] },
  { name: 'api', folder: 'apps/api', sources: ['apps/api', 'libs', ...COMMON] },
];

const stampFile = ({ folder }) => join(ROOT, folder, 'dist/.built-from');

export function isFresh(app) {
  const file = stampFile(app);
  return existsSync(file) && readFileSync(file, 'utf8') === contentStamp(ROOT, app.sources);
}

/** From now on what was built counts for nothing. */
export const forgetBuild = (app) => rmSync(stampFile(app), { force: true });

/** Builds with Vite into `dist`; gives false when the build failed, after its own words. */
export function build(app) {
  const stamp = contentStamp(ROOT, app.sources);
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: join(ROOT, app.folder),
    stdio: 'inherit',
  });
  if (status === 0) writeFileSync(stampFile(app), stamp);
  return status === 0;
}
