import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lintOf } from './lint-of.mjs';

const DOMAIN = 'libs/domain/src/index.ts';
const FEATURE = 'libs/booking/src/index.ts';
const SPEC = 'libs/domain/probe.spec.ts';

/** What must be red: where it stands, the code, and the words of the refusal. */
const refused = {
  any: [DOMAIN, 'export const f = (x: any) => String(x);', /no-explicit-any/],
  'an unsafe member of any': [DOMAIN, 'export const f = (x: string) => JSON.parse(x).a;', /no-unsafe/],
  'a promise nobody waits for': [
    DOMAIN,
    'const p = async () => { await Promise.resolve(); };\nexport const f = () => { p(); };',
    /no-floating-promises/,
  ],
  'a promise where a condition stands': [
    DOMAIN,
    'const p = async () => { await Promise.resolve(); return true; };\nexport const f = () => (p() ? 1 : 2);',
    /no-misused-promises/,
  ],
  'a case left out': [
    DOMAIN,
    "export const f = (x: 'a' | 'b') => { switch (x) { case 'a': return 1; } return 2; };",
    /switch-exhaustiveness/,
  ],
  'a directive that silences lint': [DOMAIN, '// eslint-disable-next-line no-var\nvar x = 1;\nexport { x };', /no-var/],
  '@ts-ignore': [DOMAIN, '// @ts-ignore\nexport const x = 1;', /ban-ts-comment/],
  'a name in snake case': [DOMAIN, 'export const snake_case = 1;', /naming-convention/],
  'a type called Manager': [DOMAIN, 'export class BookingManager { run() { return this; } }', /naming-convention/],
  '301 lines': [DOMAIN, '\n'.repeat(300) + 'export const x = 1;', /max-lines/],
  'four parameters': [DOMAIN, 'export const f = (a: 1, b: 1, c: 1, d: 1) => [a, b, c, d];', /At most 3 parameters/],
  'four parameters of a method': [
    DOMAIN,
    'export class A { f(a: 1, b: 1, c: 1, d: 1) { return [a, b, c, d]; } }',
    /At most 3 parameters/,
  ],
  'seven parameters of a constructor': [
    DOMAIN,
    'export class A { readonly x; constructor(a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1) { this.x = [a, b, c, d, e, f, g]; } }',
    /At most 6 constructor/,
  ],
  'a TODO': [DOMAIN, '// TODO: later\nexport const x = 1;', /no-warning-comments/],
  console: [FEATURE, "console.log('x');", /no-console/],
  'process.env in a library': [FEATURE, "export const x = process.env['PORT'];", /apps\/api\/src\/env\.ts/],
  'process.env in an app': ['apps/api/probe.ts', "export const x = process.env['PORT'];", /apps\/api\/src\/env\.ts/],
  'process.env taken apart': [FEATURE, 'export const { env } = process;', /apps\/api\/src\/env\.ts/],
  'env imported': [FEATURE, "import { env } from 'node:process';\nexport const x = env;", /apps\/api\/src\/env\.ts/],
  'new Date() in the domain': [DOMAIN, 'export const now = () => new Date();', /No clock here/],
  'Date.now() in a feature': [FEATURE, 'export const now = () => Date.now();', /No clock here/],
  'DateTime.now() in the domain': [
    DOMAIN,
    "import { DateTime } from 'luxon';\nexport const now = () => DateTime.now();",
    /No clock here/,
  ],
  'DateTime.local() in the domain': [
    DOMAIN,
    "import { DateTime } from 'luxon';\nexport const now = () => DateTime.local();",
    /No clock here/,
  ],
  'a Date read from text in the domain': [DOMAIN, 'export const read = (x: string) => new Date(x);', /guesses zones/],
  'em.transactional': [
    FEATURE,
    'export const f = (em: { transactional(): void }) => em.transactional();',
    /Transaction\.run/,
  ],
  '@Transactional': [
    FEATURE,
    'declare const Transactional: () => MethodDecorator;\nexport class A { @Transactional() f() { return this; } }',
    /Transaction\.run/,
  ],
  'em.begin': [FEATURE, 'export const f = (em: { begin(): void }) => em.begin();', /Transaction\.run/],
  'this.em.begin': [
    FEATURE,
    'export class A { constructor(readonly em: { begin(): void }) {} f() { this.em.begin(); } }',
    /Transaction\.run/,
  ],
  'BEGIN as SQL': [FEATURE, "export const f = (sql: (x: string) => void) => sql('begin');", /Transaction\.run/],
  'it.only': [SPEC, "it.only('x', () => {});", /Every test runs/],
  'describe.skip': [SPEC, "describe.skip('x', () => {});", /Every test runs/],
  'it.skip.each': [SPEC, "it.skip.each([1])('x', () => {});", /Every test runs/],
  xit: [SPEC, "xit('x', () => {});", /Every test runs/],
  'a file in camel case': ['libs/domain/bookSlot.ts', 'export const x = 1;', /kebab-case/],
  'a folder called utils': ['libs/booking/utils/dates.ts', 'export const x = 1;', /says nothing/],
  'a use case without its class': [
    'libs/booking/book-slot.use-case.ts',
    'export class Book { run() { return this; } }',
    /must export BookSlot/,
  ],
  'a rule without its function': [
    'libs/domain/member-must-be-active.rule.ts',
    'export const x = 1;',
    /must export memberMustBeActive/,
  ],
  'a rule named after the violation': [
    'libs/domain/member-inactive.rule.ts',
    'export const memberInactive = 1;',
    /subject must/,
  ],
};
for (const [what, [path, code, words]] of Object.entries(refused))
  test(`lint refuses ${what}`, async () => {
    assert.match((await lintOf(path, `${code}\n`)).join('\n'), words);
  });

/** The same things where they belong: a guard that is red everywhere guards nothing. */
const accepted = {
  'process.env in env.ts': ['apps/api/src/env.ts', "export const x = process.env['PORT'];"],
  'a transaction in transaction.ts': [
    'libs/database/src/transaction/transaction.ts',
    'export const f = (em: { begin(): void }) => { em.begin(); };',
  ],
  'three parameters, and six of a constructor': [
    DOMAIN,
    'export const f = (a: 1, b: 1, c: 1) => [a, b, c];\nexport class A { readonly x; constructor(a: 1, b: 1, c: 1, d: 1, e: 1, f: 1) { this.x = [a, b, c, d, e, f]; } }',
  ],
  'a plain test': [SPEC, "it('adds', () => { expect(1 + 1).toBe(2); });"],
  '300 lines': [DOMAIN, '\n'.repeat(299) + 'export const x = 1;'],
  'shared in the domain': ['libs/domain/src/shared/slot.ts', 'export const x = 1;'],
};
for (const [what, [path, code]] of Object.entries(accepted))
  test(`lint accepts ${what}`, async () => {
    assert.deepEqual(await lintOf(path, code + '\n'), []);
  });
