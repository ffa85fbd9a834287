import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { runSpecs } from './mutants/run-specs.mjs';
import { scratchCopy, whileBroken } from './mutants/scratch-copy.mjs';

const copy = scratchCopy();
after(() => rmSync(copy, { recursive: true }));

// The rows are compared with the contract alone: no server is started for this.
const CONFIG = 'rows-only.config.mjs';
writeFileSync(
  join(copy, CONFIG),
  `import journeys from './apps/e2e/jest.config.mjs';
const { globalSetup, globalTeardown, ...rest } = journeys;
export default rest;`,
);
const rows = () => runSpecs(copy, ['-c', CONFIG, 'authorisation/matrix', '-t', 'has a row for each field']);
const TITLE = 'the authorisation matrix has a row for each field of the API, and no other';

test('the matrix has a row for each field of the API', async () => {
  assert.deepEqual(await rows(), { passed: [TITLE], failed: [] });
});

for (const type of ['Query', 'Mutation', 'Subscription'])
  test(`a field of ${type} without a row is red`, async () => {
    const added = { copy, file: 'schema.graphql', from: `type ${type} {`, to: `type ${type} {\n  probe: Int` };
    assert.deepEqual((await whileBroken(added, rows)).failed, [TITLE]);
  });

test('a row without its field is red', async () => {
  const lost = { copy, file: 'schema.graphql', from: / {2}"""[^"]*"""\n {2}signOut\b.*\n/, to: '' };
  assert.deepEqual((await whileBroken(lost, rows)).failed, [TITLE]);
});
