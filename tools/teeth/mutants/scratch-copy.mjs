import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { ROOT } from '../../lint/project-of.mjs';

const COPIED = [
  'libs',
  'apps',
  'tools/ts.mjs',
  'jest.config.mjs',
  'jest.config.base.mjs',
  'tsconfig.base.json',
  'package.json',
  'schema.graphql',
];
const isSource = (path) => !['node_modules', 'dist', 'coverage', '.data'].includes(basename(path));

/** Links every installed package, but the libraries of the workspace to the copy: a broken copy never uses the real ones. */
function linkPackages(copy) {
  const installed = join(ROOT, 'node_modules');
  mkdirSync(join(copy, 'node_modules/@etabli'), { recursive: true });
  for (const name of readdirSync(installed))
    if (name !== '@etabli') symlinkSync(join(installed, name), join(copy, 'node_modules', name));
  for (const name of readdirSync(join(copy, 'libs')))
    symlinkSync(join(copy, 'libs', name), join(copy, 'node_modules/@etabli', name));
}

/** A copy of the sources to break at will. */
export function scratchCopy() {
  const copy = mkdtempSync(join(tmpdir(), 'etabli-mutants-'));
  for (const path of COPIED) cpSync(join(ROOT, path), join(copy, path), { recursive: true, filter: isSource });
  linkPackages(copy);
  return copy;
}

/** Runs `work` while `file` reads otherwise, then puts it back. */
export async function whileBroken({ copy, file, from, to }, work) {
  const path = join(copy, file);
  const whole = readFileSync(path, 'utf8');
  const broken = whole.replace(from, to);
  if (broken === whole) throw new Error(`${file} no longer reads ${from}: the mutant breaks nothing, write it again`);
  writeFileSync(path, broken);
  try {
    return await work();
  } finally {
    writeFileSync(path, whole);
  }
}
