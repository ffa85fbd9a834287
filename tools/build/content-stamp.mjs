import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const LEFT_OUT = new Set(['node_modules', 'dist', '.data', '.nx', 'coverage']);

/** All files under a path, sorted so that the stamp does not depend on the disk. */
function filesOf(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return [];
  if (found.isFile()) return [path];
  const names = readdirSync(path).filter((name) => !LEFT_OUT.has(name) && !/\.(spec|db\.spec)\.tsx?$/.test(name));
  return names.sort().flatMap((name) => filesOf(join(path, name)));
}

/** One number for the contents (never the dates) of files and folders: a fresh clone and a touched file stay equal. */
export function contentStamp(root, paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesOf(join(root, path))))
    hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}
