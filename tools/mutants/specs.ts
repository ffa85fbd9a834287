import { expect } from 'expect';
import fc from 'fast-check';
import { pathToFileURL } from 'node:url';

type Body = (...given: unknown[]) => unknown;
type Register = (title: string, body: Body) => void;

export interface Test {
  readonly title: string;
  readonly run: () => unknown;
}

/** Loads specs without Jest, in this very process: a mutant is then judged in milliseconds. They must be pure, without hooks. */
export async function loadSpecs(paths: readonly string[]): Promise<Test[]> {
  // one order of examples for all, and the first counterexample is enough
  fc.configureGlobal({ seed: 20_261_123, endOnFailure: true });
  const tests: Test[] = [];
  const around: string[] = [];
  const describe: Register = (title, body) => {
    around.push(title);
    body();
    around.pop();
  };
  const it: Register = (title, body) => tests.push({ title: [...around, title].join(' › '), run: body });
  const one = Object.assign(it, { each: eachOf(it) });
  Object.assign(globalThis, {
    expect,
    it: one,
    test: one,
    describe: Object.assign(describe, { each: eachOf(describe) }),
  });
  for (const path of paths) await import(pathToFileURL(path).href);
  return tests;
}

const eachOf =
  (register: Register) =>
  (rows: readonly unknown[]) =>
  (title: string, body: Body): void => {
    rows.forEach((row, n) => register(`${title} (${n + 1})`, () => (Array.isArray(row) ? body(...row) : body(row))));
  };
