import { dirname } from 'node:path';

const inRoot = (command, inputs, options = {}) => ({
  command,
  cache: true,
  inputs: ['default', '^default', ...inputs],
  options: { cwd: '{workspaceRoot}', ...options },
});

const ESM = { env: { NODE_OPTIONS: '--experimental-vm-modules' } };

const targetsOf = (root) => ({
  lint: inRoot(`eslint --max-warnings 0 ${root}`, ['lintRules']),
  typecheck: inRoot(`tsc -p ${root}`, []),
  test: inRoot(`jest --passWithNoTests ${root}/src/`, ['testRules'], ESM),
});

/**
 * Every project of apps/ and libs/ has the same three targets without saying so: a new one cannot forget them.
 * @type {import('@nx/devkit').CreateNodesV2}
 */
export const createNodesV2 = [
  '{apps,libs}/*/package.json',
  (files) => files.map((file) => [file, { projects: { [dirname(file)]: { targets: targetsOf(dirname(file)) } } }]),
];
