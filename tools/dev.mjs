import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { build } from 'vite';
import { APPS, forgetBuild, ROOT } from './build/build-app.mjs';
import { requireNode } from './require-node.mjs';

/** `npm run dev`: the API built and restarted at each change, the web app served by Vite with hot reload. */
requireNode();
const api = APPS.find((app) => app.name === 'api');
// what stands in `dist` from now on follows the sources as they change: `npm start` builds again
forgetBuild(api);

const run = (folder, script, ...parameters) =>
  spawn(process.execPath, [script, ...parameters], { cwd: join(ROOT, folder), stdio: 'inherit' });
const isRunning = (child) => child && child.exitCode === null && child.signalCode === null;

let server;
let stopping = false;

async function stopServer() {
  if (!isRunning(server)) return;
  const gone = once(server, 'exit');
  server.kill('SIGTERM');
  await gone;
}

/** A server that ends by itself has said why; the next change starts it again. */
async function restartServer() {
  await stopServer();
  if (!stopping) server = run('.', 'apps/api/dist/main.js');
}

const web = run('apps/web', join(ROOT, 'node_modules/vite/bin/vite.js'));
const watcher = await build({
  root: join(ROOT, api.folder),
  logLevel: 'warn',
  // the folder is never empty: a server that starts finds its files
  build: { watch: {}, emptyOutDir: false },
});

let restarts = Promise.resolve();
watcher.on('event', (event) => {
  if (event.code === 'BUNDLE_END') restarts = restarts.then(restartServer);
  if (event.code === 'ERROR') console.error(event.error.message);
  if ('result' in event) void event.result?.close();
});

async function stop() {
  if (stopping) return;
  stopping = true;
  web.kill('SIGTERM');
  await restarts;
  await Promise.all([watcher.close(), stopServer()]);
  process.exit(0);
}
process.on('SIGINT', stop).on('SIGTERM', stop);
web.once('exit', stop);
