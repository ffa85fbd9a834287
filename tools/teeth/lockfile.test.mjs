import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lockfileFaults } from '../check-lockfile.mjs';

const integrity = 'sha512-x';
const faults = (packages) => lockfileFaults({ packages });

test('refuses a lockfile that lacks a platform package', () => {
  const packages = { 'node_modules/nx': { integrity, optionalDependencies: { '@nx/nx-linux-x64-gnu': '1.0.0' } } };
  assert.match(faults(packages)[0], /@nx\/nx-linux-x64-gnu, which the lockfile lacks/);
});

test('refuses a package tied to a private host', () => {
  assert.match(
    faults({ 'node_modules/a': { integrity, resolved: 'https://packages.example/a.tgz' } })[0],
    /host other than/,
  );
});

test('refuses a package without integrity', () => {
  assert.match(faults({ 'node_modules/a': { version: '1.0.0' } })[0], /no integrity/);
});

test('accepts a platform package beside its owner, above it, or a link to the workspace', () => {
  const optionalDependencies = { c: '1.0.0' };
  assert.deepEqual(
    faults({
      'node_modules/a': { integrity, optionalDependencies },
      'node_modules/a/node_modules/c': { integrity },
      'node_modules/b': { integrity, optionalDependencies },
      'node_modules/c': { integrity, resolved: 'https://registry.npmjs.org/c.tgz' },
      'node_modules/@etabli/domain': { link: true, resolved: 'libs/domain' },
    }),
    [],
  );
});

test('refuses a workspace that was never locked', () => {
  assert.match(lockfileFaults({ packages: {} }, ['apps/web'])[0], /apps\/web is not locked/);
});
