import { join } from 'node:path';
import { APPS, build, isFresh, ROOT } from './build/build-app.mjs';
import { requireNode } from './require-node.mjs';

/**
 * `npm start`: builds what is missing or older than its sources, then becomes the server. Started with --max-semi-space-size=16:
 * on a machine with much memory, V8 otherwise keeps 128 MB for new objects alone (420 MB under load, not 300).
 */
requireNode();
for (const app of APPS) {
  if (isFresh(app)) continue;
  console.log(`Construction de ${app.folder}…`);
  if (!build(app)) process.exit(1);
}
await import(join(ROOT, 'apps/api/dist/main.js'));
