import { enableCompileCache, flushCompileCache } from 'node:module';
import { join } from 'node:path';

// before the first import of a package: compiling them takes a good part of a start. A folder that cannot be written does no harm.
enableCompileCache(join(import.meta.dirname, '../../../node_modules/.cache/etabli'));
const { run } = await import('./run');
await run();
flushCompileCache();
