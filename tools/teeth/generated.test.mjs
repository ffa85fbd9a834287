import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { differences, restore, snapshot } from '../generated/snapshot.mjs';

function folder(files) {
  const root = mkdtempSync(join(tmpdir(), 'etabli-teeth-'));
  mkdirSync(join(root, 'out'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, 'out', name), text);
  return root;
}

const PATHS = ['out'];

test('sees a generated file that changed, appeared or vanished, and puts back what was committed', (t) => {
  const root = folder({ changed: 'a', vanished: 'b', same: 'c' });
  t.after(() => rmSync(root, { recursive: true }));
  const before = snapshot(root, PATHS);
  writeFileSync(join(root, 'out/changed'), 'edited by hand');
  writeFileSync(join(root, 'out/appeared'), 'new');
  rmSync(join(root, 'out/vanished'));

  assert.deepEqual(differences(before, snapshot(root, PATHS)).sort(), ['out/appeared', 'out/changed', 'out/vanished']);
  restore(root, before, PATHS);
  assert.deepEqual(snapshot(root, PATHS), before);
  assert.equal(readFileSync(join(root, 'out/changed'), 'utf8'), 'a');
});

test('sees no difference where there is none', (t) => {
  const root = folder({ same: 'c' });
  t.after(() => rmSync(root, { recursive: true }));
  assert.deepEqual(differences(snapshot(root, PATHS), snapshot(root, PATHS)), []);
});
