import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { MAY_IMPORT } from '../boundaries.mjs';
import { ROOT } from '../lint/project-of.mjs';
import { lintOf } from './lint-of.mjs';

/** The paths stand outside of `src`, where lint reads no types: only the boundary rule matters here, and this keeps it fast. */
async function crossings(path, code) {
  const lines = await lintOf(path, code);
  assert.ok(!lines.some((line) => line.startsWith('fault')), lines.join(' '));
  return lines.filter((line) => line.startsWith('etabli/boundaries'));
}

const folderOf = (name) =>
  ({ api: 'apps/api', web: 'apps/web', 'stripe-sandbox': 'apps/stripe-sandbox', e2e: 'apps/e2e', bench: 'bench' })[
    name
  ] ?? `libs/${name}`;

const importing = (target) => `import { x } from '@etabli/${target}';\nexport const y = x;\n`;

for (const [project, allowed] of Object.entries(MAY_IMPORT)) {
  test(`${project} imports what the table names and is refused everything else`, async () => {
    for (const target of Object.keys(MAY_IMPORT)) {
      if (target === project) continue;
      const found = await crossings(`${folderOf(project)}/probe.ts`, importing(target));
      assert.equal(
        found.length,
        allowed.includes(target) && mayUse(project, target) ? 0 : 1,
        `${project} → ${target}: ${found}`,
      );
    }
  });
}

const mayUse = (project, target) => target !== 'testing' || ['e2e', 'bench'].includes(project);

test('the arrows never go in circles', () => {
  const visit = (name, path) => {
    assert.ok(!path.includes(name), [...path, name].join(' → '));
    for (const next of MAY_IMPORT[name]) visit(next, [...path, name]);
  };
  for (const name of Object.keys(MAY_IMPORT)) visit(name, []);
});

test('every project of the workspace stands in the table', () => {
  for (const parent of ['apps', 'libs'])
    for (const name of readdirSync(join(ROOT, parent)))
      assert.ok(MAY_IMPORT[name], `${parent}/${name} has no line in tools/boundaries.mjs`);
});

const refused = {
  'a path behind index.ts': ['libs/booking/probe.ts', `import { x } from '@etabli/domain/src/shared/slot';`],
  'a relative path out of the library': ['libs/booking/probe.ts', `import { x } from '../domain/src/index';`],
  'an app importing another': ['apps/web/probe.ts', `import { x } from '../api/src/env';`],
  'a re-export': ['libs/domain/probe.ts', `export * from '@etabli/database';`],
  'a named re-export': ['libs/domain/probe.ts', `export { x } from '@etabli/database';`],
  'a type only': ['libs/domain/probe.ts', `import type { X } from '@etabli/database';`],
  'a type written in place': ['libs/domain/probe.ts', `export type X = import('@etabli/database').Person;`],
  'an import at run time': ['libs/domain/probe.ts', `export const x = import('@etabli/database');`],
  'itself by name': ['libs/domain/probe.ts', `import { x } from '@etabli/domain';`],
  'the ORM in the domain': ['libs/domain/probe.ts', `import { x } from '@mikro-orm/core';`],
  'Node in the domain': ['libs/domain/probe.ts', `import { x } from 'node:fs';`],
  'test equipment in the product': ['libs/booking/probe.ts', `import { x } from '@etabli/testing';`],
  'the driver in an app': ['apps/api/probe.ts', `import { x } from 'pg';`],
  'the ORM in a resolver': ['libs/booking/booking.resolver.ts', `import { x } from '@mikro-orm/postgresql';`],
  'an entity in an app': ['apps/api/probe.ts', `import { Person } from '@etabli/database';`],
  'an entity in a GraphQL type': [
    'libs/people/graphql/person.type.ts',
    `import type { Person } from '@etabli/database';`,
  ],
  'the whole database in a GraphQL folder': [
    'libs/people/graphql/person.type.ts',
    `import * as all from '@etabli/database';`,
  ],
};
for (const [what, [path, code]] of Object.entries(refused))
  test(`lint refuses ${what}`, async () => {
    assert.equal((await crossings(path, `${code}\n`)).length, 1);
  });

const accepted = {
  'an entity in a repository': ['libs/people/probe.repository.ts', `import { Person } from '@etabli/database';`],
  'what is no entity in an app': ['apps/api/probe.ts', `import { Database } from '@etabli/database';`],
  'test equipment in a spec': ['libs/booking/probe.db.spec.ts', `import { x } from '@etabli/testing';`],
  'Luxon in the domain': ['libs/domain/probe.ts', `import { DateTime } from 'luxon';`],
};
for (const [what, [path, code]] of Object.entries(accepted))
  test(`lint accepts ${what}`, async () => {
    assert.deepEqual(await crossings(path, `${code}\n`), []);
  });
