import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

const LINK = /\]\(([^)\s]+)\)/g;

/** Links of a page that lead nowhere in the repository. */
export const brokenLinks = (root, { path, text }) =>
  [...text.matchAll(LINK)]
    .map(([, target]) => target.split('#')[0])
    .filter((target) => target && !/^[a-z]+:/.test(target))
    .filter((target) => !existsSync(join(root, dirname(path), target)))
    .map((target) => `${path}: ${target} does not exist`);

/** Commands a page tells people to run, that package.json does not have. */
export const unknownScripts = (scripts, { path, text }) =>
  [...text.matchAll(/npm run ([a-z][\w:-]*)/g)]
    .filter(([, name]) => !(name in scripts))
    .map(([, name]) => `${path}: npm run ${name} does not exist`);

/** Variables the server reads and the table of the README does not explain, and the other way round. */
export function environmentFaults(envSource, readme) {
  const schema = /z\.object\(\{([\s\S]*?)\n\}\)/.exec(envSource)?.[1] ?? '';
  const read = [...schema.matchAll(/^\s+([A-Z][A-Z_]+):/gm)].map(([, name]) => name);
  const table = /## The environment\n([\s\S]*?)\n## /.exec(readme)?.[1] ?? '';
  const explained = [...table.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name]) => name);
  return [
    ...(read.length === 0 ? ['env.ts: no variable found'] : []),
    ...read.filter((name) => !explained.includes(name)).map((name) => `README.md does not explain ${name}`),
    ...explained
      .filter((name) => !read.includes(name))
      .map((name) => `README.md explains ${name}, which nothing reads`),
  ];
}
