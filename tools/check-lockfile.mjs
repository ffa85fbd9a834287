import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The lockfile as every machine will read it: complete for every platform, and tied to no registry but the public one. */
export function lockfileFaults({ packages }) {
  return [...missingPlatforms(packages), ...foreignHosts(packages), ...withoutIntegrity(packages)];
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
  const faults = lockfileFaults(JSON.parse(readFileSync(join(import.meta.dirname, '../package-lock.json'), 'utf8')));
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exit(1);
  console.log('lockfile complete: every platform, every integrity, no private host');
}
