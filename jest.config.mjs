import { join } from 'node:path';
import { projectsOf } from './jest.config.base.mjs';

/** Every spec of the libraries, of the API, of the Stripe sandbox and of the web application in one run: `npm run test:file -- <pattern>` picks some. */
export default {
  testTimeout: 60_000,
  projects: projectsOf(
    ...['libs', 'apps/api', 'apps/stripe-sandbox', 'apps/web'].map((folder) => join(import.meta.dirname, folder)),
  ),
};
