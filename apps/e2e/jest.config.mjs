import { join } from 'node:path';
import { shared } from '../../jest.config.base.mjs';

/** Journeys on built servers, a real database and a real browser: build first. */
export default {
  ...shared,
  rootDir: import.meta.dirname,
  testRegex: '\\.e2e-spec\\.ts$',
  testTimeout: 300_000,
  maxWorkers: 1,
  globalSetup: join(import.meta.dirname, 'src/harness/global-setup.ts'),
  globalTeardown: join(import.meta.dirname, 'src/harness/global-teardown.ts'),
};
