import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The lockfile as every machine will read it: complete for every platform, and tied to no registry but the public one. */
export function lockfileFaults({ packages }, workspaces = []) {
  return [
    ...workspaces.filter((path) => !packages[path]).map((path) => `${path} is not locked: run npm install`),
    ...missingPlatforms(packages),
    ...foreignHosts(packages),
    ...withoutIntegrity(packages),
  ];
}

/** `npm ci` refuses a lockfile that lacks an optional (platform) package, but only on the platform that needs it. */
const missingPlatforms = (packages) =>
  Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isReachable(packages, path, name))
      .map((name) => `${path || 'package.json'} wants ${name}, which the lockfile lacks`),
  );

/** Node looks for a package beside the one that wants it, then in each folder above. */
function isReachable(packages, from, name) {
  for (let at = from; ; at = at.slice(0, Math.max(at.lastIndexOf('/node_modules/'), 0))) {
    if (packages[at ? `${at}/node_modules/${name}` : `node_modules/${name}`]) return true;
    if (!at) return false;
  }
}

const foreignHosts = (packages) =>
  Object.entries(packages)
    .filter(
      ([, { resolved = '' }]) => /^[a-z+]+:/.test(resolved) && !resolved.startsWith('https://registry.npmjs.org/'),
    )
    .map(([path]) => `${path} is tied to a host other than the public registry`);

const withoutIntegrity = (packages) =>
  Object.entries(packages)
    .filter(
      ([path, { integrity, link, inBundle }]) => path.includes('node_modules/') && !integrity && !link && !inBundle,
    )
    .map(([path]) => `${path} has no integrity`);

if (import.meta.main) {
  const root = join(import.meta.dirname, '..');
  const workspaces = globSync('{apps,libs}/*/package.json', { cwd: root }).map((file) => dirname(file));
  const lockfile = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const faults = lockfileFaults(lockfile, workspaces);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exit(1);
  console.log('lockfile complete: every workspace, every platform, every integrity, no private host');
}
