import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, test } from 'node:test';
import { MUTANTS } from './mutants/mutants.mjs';
import { runSpecs } from './mutants/run-specs.mjs';
import { scratchCopy, whileBroken } from './mutants/scratch-copy.mjs';

const copy = scratchCopy();
after(() => rmSync(copy, { recursive: true }));

test('the specs that must see the faults are green without them', async () => {
  const { passed, failed } = await runSpecs(copy, [...new Set(MUTANTS.map(({ spec }) => spec))]);
  assert.deepEqual(failed, []);
  assert.ok(passed.length >= MUTANTS.length);
});

for (const mutant of MUTANTS)
  test(`a spec sees ${mutant.what}`, async () => {
    const { failed } = await whileBroken({ copy, ...mutant }, () => runSpecs(copy, [mutant.spec]));
    assert.ok(
      failed.some((title) => mutant.seenBy.test(title)),
      `red: ${failed.join(' | ') || 'nothing'}`,
    );
  });
