import assert from 'node:assert/strict';
import { globSync, rmSync } from 'node:fs';
import { after, test } from 'node:test';
import { dirname } from 'node:path';
import { readRuleLists } from '../rules/read-rules.mjs';
import { runSpecs } from './mutants/run-specs.mjs';
import { scratchCopy, whileBroken } from './mutants/scratch-copy.mjs';

const copy = scratchCopy();
after(() => rmSync(copy, { recursive: true }));

const GUARDED = ['BOOKING_RULES', 'CANCELLATION_RULES', 'ISSUE_RULES', 'CREDIT_RULES', 'CLOSING_RULES'];

for (const { name, path, rules } of readRuleLists().filter((list) => GUARDED.includes(list.name)))
  for (const rule of rules)
    test(`a spec misses ${rule.name} when it is left out of ${name}`, async () => {
      const forgotten = { copy, file: path, from: new RegExp(`\\b${rule.name},(?=[^;]*\\] as const)`), to: '' };
      const { failed } = await whileBroken(forgotten, () => runSpecs(copy, globSync(`${dirname(path)}/*.spec.ts`)));
      assert.ok(failed.length > 0, 'every spec stays green');
    });
