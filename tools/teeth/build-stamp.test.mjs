import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { contentStamp } from '../build/content-stamp.mjs';

const root = mkdtempSync(join(tmpdir(), 'etabli-teeth-'));
after(() => rmSync(root, { recursive: true }));
for (const folder of ['src', 'src/dist', 'node_modules']) mkdirSync(join(root, folder), { recursive: true });
const write = (path, text) => writeFileSync(join(root, path), text);
const stamp = () => contentStamp(root, ['.']);
write('src/main.ts', 'one');

/** Whether the start would build again after this change. */
function rebuildsAfter(change) {
  const before = stamp();
  change();
  return stamp() !== before;
}

test('builds again when a source changes, appears or is renamed', () => {
  assert.ok(rebuildsAfter(() => write('src/main.ts', 'two')));
  assert.ok(rebuildsAfter(() => write('src/other.ts', 'x')));
  assert.ok(rebuildsAfter(() => (rmSync(join(root, 'src/other.ts')), write('src/renamed.ts', 'x'))));
});

test('does not build again for a date, a spec, a build or an installation', () => {
  assert.ok(!rebuildsAfter(() => utimesSync(join(root, 'src/main.ts'), 1, 1)));
  assert.ok(!rebuildsAfter(() => write('src/main.spec.ts', 'x')));
  assert.ok(!rebuildsAfter(() => write('src/dist/main.js', 'x')));
  assert.ok(!rebuildsAfter(() => write('node_modules/a.js', 'x')));
});
