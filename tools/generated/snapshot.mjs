import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

function filesOf(root, path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (!found) return [];
  return found.isFile() ? [path] : readdirSync(join(root, path)).flatMap((name) => filesOf(root, join(path, name)));
}

/** The contents of files and folders, by path. */
export const snapshot = (root, paths) =>
  new Map(paths.flatMap((path) => filesOf(root, path)).map((path) => [path, readFileSync(join(root, path), 'utf8')]));

/** Paths that appeared, vanished or changed. */
export const differences = (before, after) =>
  [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path));

/** Puts back what was there, and nothing else. */
export function restore(root, before, paths) {
  for (const path of snapshot(root, paths).keys()) if (!before.has(path)) rmSync(join(root, path));
  for (const [path, content] of before) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}
