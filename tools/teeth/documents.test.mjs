import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brokenLinks, environmentFaults, unknownScripts } from '../docs/document-faults.mjs';
import { ROOT } from '../lint/project-of.mjs';

const page = (text) => ({ path: 'docs/page.md', text });
const env = (...names) =>
  `const EnvSchema = z.object({\n${names.map((name) => `  ${name}: z.string(),`).join('\n')}\n});`;
const readme = (...names) => `## The environment\n${names.map((name) => `| \`${name}\` | | |`).join('\n')}\n## Next`;

test('refuses a link that leads nowhere, and only that', () => {
  const text = '[a](../README.md#two-commands) [b](https://example.org/x) [c](../gone.md)';
  assert.deepEqual(brokenLinks(ROOT, page(text)), ['docs/page.md: ../gone.md does not exist']);
});

test('refuses a command that does not exist', () => {
  assert.equal(unknownScripts({ teeth: '' }, page('npm run teeth, npm run claws')).length, 1);
});

test('refuses a variable nobody explains, and one nobody reads', () => {
  assert.equal(environmentFaults(env('PORT', 'HOST'), readme('PORT')).length, 1);
  assert.equal(environmentFaults(env('PORT'), readme('PORT', 'HOST')).length, 1);
  assert.equal(environmentFaults('', readme()).length, 1);
  assert.deepEqual(environmentFaults(env('PORT'), readme('PORT')), []);
});
