import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** `node tools/ts.mjs script.ts …`: runs a TypeScript script of the workspace as it is, decorators included. */
process.env.SWC_NODE_PROJECT = join(import.meta.dirname, '../tsconfig.base.json');
await import('@swc-node/register/esm-register');
process.argv.splice(1, 1);
await import(pathToFileURL(resolve(process.argv[1])).href);
