import { readFileSync } from 'node:fs';
import { register } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { EQUIVALENT, isSame } from './equivalent';
import { instrument, type Mutant } from './instrument';
import { coverOf, isKilled } from './judge';
import { isKilledFromTheStart, KILLED, SURVIVED } from './load-time';
import { scopeOf } from './scope';
import { loadSpecs } from './specs';
import { faultsMet, turnOn } from './switches';

/** `npm run test:mutants [-- <folder or file>…]`: makes every small fault in those sources, one at a time; a spec must see each. */
const began = performance.now();
const { sources, specs } = scopeOf(process.argv.slice(2));
const mutants: Mutant[] = [];
const instrumented = new Map(
  sources.map((file) => [
    pathToFileURL(resolve(file)).href,
    compiled(instrument(file, readFileSync(file, 'utf8'), mutants)),
  ]),
);
register('./hook.mjs', { parentURL: import.meta.url, data: instrumented });

const { MUTANT } = process.env;
if (MUTANT !== undefined) await liveWith(Number(MUTANT));

const tests = await loadSpecs(specs.map((path) => resolve(path)));
const fromTheStart = faultsMet();
const { specsOf } = await coverOf(tests);
console.log(`${mutants.length} mutants of ${sources.length} files, ${tests.length} specs are green without them`);

const survivors: Mutant[] = [];
for (const [number, mutant] of mutants.entries()) {
  const killed =
    (await isKilled(number, specsOf.get(number) ?? [])) ||
    (fromTheStart.has(number) && (await isKilledFromTheStart(number)));
  if (!killed) survivors.push(mutant);
}

const unexplained = survivors.filter((mutant) => !EQUIVALENT.some((known) => isSame(known, mutant)));
const outdated = EQUIVALENT.filter(
  (known) => sources.includes(known.file) && !survivors.some((mutant) => isSame(known, mutant)),
);
for (const { file, line, code, becomes } of unexplained) console.log(`✖ ${file}:${line}\n    ${code}\n  → ${becomes}`);
for (const { file, code, becomes } of outdated)
  console.log(`✖ ${file}: ${code} → ${becomes} is no survivor any more: take it out of equivalent.ts`);
const equivalent = survivors.length - unexplained.length;
console.log(
  `${mutants.length - survivors.length} killed, ${equivalent} equivalent, ${unexplained.length} survived, ${Math.round((performance.now() - began) / 1_000)} s`,
);
process.exit(unexplained.length + outdated.length > 0 ? 1 : 0);

/** The whole life of a process of `isKilledFromTheStart`. */
async function liveWith(number: number): Promise<never> {
  turnOn(number);
  const all = await loadSpecs(specs.map((path) => resolve(path)));
  process.exit((await isKilled(number, all)) ? KILLED : SURVIVED);
}

function compiled(source: string): string {
  return ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 },
  }).outputText;
}
