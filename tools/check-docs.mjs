import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brokenLinks, environmentFaults, unknownScripts } from './docs/document-faults.mjs';

const ROOT = join(import.meta.dirname, '..');
const read = (path) => readFileSync(join(ROOT, path), 'utf8');

const pages = globSync(['*.md', 'docs/**/*.md'], { cwd: ROOT }).map((path) => ({ path, text: read(path) }));
const { scripts } = JSON.parse(read('package.json'));
const faults = [
  ...pages.flatMap((page) => brokenLinks(ROOT, page)),
  ...pages.flatMap((page) => unknownScripts(scripts, page)),
  ...environmentFaults(read('apps/api/src/env.ts'), read('README.md')),
];
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
console.log(`${pages.length} pages: links, commands and variables are true`);
