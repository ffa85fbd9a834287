import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { APPS, build, ROOT } from './build/build-app.mjs';
import { requireNode } from './require-node.mjs';

/** `npm run dev`: the API rebuilt and restarted at each change, the web app served by Vite with hot reload. */
requireNode();
const api = APPS.find((app) => app.name === 'api');
if (!build(api)) process.exit(1);

const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
const run = (folder, ...parameters) =>
  spawn(process.execPath, parameters, { cwd: join(ROOT, folder), stdio: 'inherit' });
const children = [
  run('apps/api', vite, 'build', '--watch', '--logLevel', 'warn'),
  run('.', '--watch', '--watch-preserve-output', 'apps/api/dist/main.js'),
  run('apps/web', vite),
];

const stop = () => children.forEach((child) => child.kill('SIGTERM'));
process.once('SIGINT', stop).once('SIGTERM', stop);
for (const child of children) child.once('exit', stop);
