import { join } from 'node:path';
import { projectsOf } from './jest.config.base.mjs';

/** Every spec of the libraries and of the API in one run: `npm run test:file -- <pattern>` picks some. */
export default {
  testTimeout: 20_000,
  projects: projectsOf(join(import.meta.dirname, 'libs'), join(import.meta.dirname, 'apps/api')),
};
