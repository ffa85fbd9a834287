import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

const command = (text, inputs, options = {}) => ({
  command: text,
  cache: true,
  inputs,
  options: { cwd: '{workspaceRoot}', ...options },
});

/**
 * Every project of apps/ and libs/ has the same three targets without saying so: a new one cannot forget them.
 * @type {import('@nx/devkit').CreateNodesV2}
 */
export const createNodesV2 = [
  '{apps,libs}/*/package.json',
  (files, _options, { workspaceRoot }) =>
    files.map((file) => {
      const root = dirname(file);
      const targets = {
        lint: command(`eslint --max-warnings 0 ${root}`, ['default', '^default', 'lintRules']),
        typecheck: command(`tsc -p ${root}`, ['default', '^default']),
      };
      if (existsSync(join(workspaceRoot, root, 'jest.config.mjs')))
        targets.test = command(`jest -c ${root}/jest.config.mjs`, ['default', '^default', 'testRules'], {
          env: { NODE_OPTIONS: '--experimental-vm-modules' },
        });
      return [file, { projects: { [root]: { targets } } }];
    }),
];
