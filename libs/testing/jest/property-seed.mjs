import { expect } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

const { testPath } = expect.getState();

// only where there are properties: loading fast-check for every spec would slow the others
if (/from 'fast-check'/.test(readFileSync(testPath, 'utf8'))) {
  const { default: fc } = await import('fast-check');
  const seed = process.env.SEED ? Number(process.env.SEED) : Math.floor(Math.random() * 2 ** 31);
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
  process.stderr.write(`SEED=${seed} ${relative(process.cwd(), testPath)}\n`);
}
