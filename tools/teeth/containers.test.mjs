import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from '../lint/project-of.mjs';

const read = (path) => readFileSync(join(ROOT, path), 'utf8');
const dockerfile = read('docker/Dockerfile');
const compose = read('docker/compose.yaml');
const env = read('apps/api/src/env.ts');

test('the image is built by the commands of the repository, which run here without containers', () => {
  const { scripts } = JSON.parse(read('package.json'));
  for (const [, name] of dockerfile.matchAll(/npm run ([\w:-]+)/g)) assert.ok(scripts[name], name);
  assert.match(dockerfile, /RUN npm ci && npm run build/);
  assert.match(dockerfile, new RegExp(`FROM node:${read('.nvmrc').trim()}-`));
});

test('every variable given to the server is one it reads', () => {
  const block = /x-environment:[\s\S]*?\n\n/.exec(compose)[0];
  const given = [...block.matchAll(/^ {2}([A-Z_]+):/gm), ...compose.matchAll(/^ {6}(ROLE):/gm)].map(([, name]) => name);
  assert.ok(given.length >= 6);
  for (const name of given) assert.match(env, new RegExp(`^\\s+${name}: `, 'm'), name);
});

test('every variable asked of the operator is in the example', () => {
  const example = read('docker/example.env');
  for (const [, name] of compose.matchAll(/\$\{([A-Z_]+)/g)) assert.match(example, new RegExp(`^${name}=`, 'm'), name);
});
