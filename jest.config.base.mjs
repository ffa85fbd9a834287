import { join } from 'node:path';

const ROOT = import.meta.dirname;
const SETUP = join(ROOT, 'libs/testing/jest');

/** SWC, as everywhere: NestJS needs the metadata of decorators. */
const compile = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2024',
      parser: { syntax: 'typescript', tsx: true, decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
      keepClassNames: true,
    },
    module: { type: 'es6' },
  },
];

/** What every Jest run of the workspace shares. */
export const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  // js before mjs: graphql's main has no extension, and two copies of it refuse each other
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  transform: { '^.+\\.tsx?$': compile },
  modulePathIgnorePatterns: ['/dist/'],
};

/** Pure specs need nothing; specs on the real database share one server for the run. */
export const projectsOf = (...roots) => [
  {
    ...shared,
    displayName: 'unit',
    roots,
    testRegex: '(?<!\\.db)\\.spec\\.tsx?$',
    setupFiles: [join(SETUP, 'nest-first.mjs')],
    setupFilesAfterEnv: [join(SETUP, 'property-seed.mjs')],
  },
  {
    ...shared,
    displayName: 'db',
    roots,
    testRegex: '\\.db\\.spec\\.ts$',
    setupFiles: [join(SETUP, 'nest-first.mjs')],
    setupFilesAfterEnv: [join(SETUP, 'close-databases.mjs'), join(SETUP, 'property-seed.mjs')],
    globalSetup: join(SETUP, 'start-test-server.mjs'),
    globalTeardown: join(SETUP, 'stop-test-server.mjs'),
  },
];
