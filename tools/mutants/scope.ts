import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const WITHOUT_ASKING = ['libs/domain/src/booking/rules'];

export interface Scope {
  /** Sources that get faults. */
  readonly sources: readonly string[];
  /** Pure specs of the same part of the library, all of them: any may be the one that sees a fault. */
  readonly specs: readonly string[];
}

/** What was asked for: folders or files of `libs/<library>/src/<part>`, from the root of the workspace. */
export function scopeOf(asked: readonly string[]): Scope {
  const places = asked.length > 0 ? asked.map((path) => path.replace(/\/$/, '')) : WITHOUT_ASKING;
  const parts = [...new Set(places.map(partOf))];
  const files = parts.flatMap(filesIn);
  const wanted = files.filter((file) => places.some((place) => file === place || file.startsWith(`${place}/`)));
  const sources = wanted.filter((file) => !file.endsWith('.spec.ts'));
  if (sources.length === 0) throw new Error(`no source in ${places.join(', ')}`);
  return { sources, specs: files.filter((file) => /(?<!\.db)\.spec\.ts$/.test(file)) };
}

function partOf(place: string): string {
  const part = /^libs\/[^/]+\/src\/[^/]+/.exec(place)?.[0];
  if (!part) throw new Error(`${place} is not in libs/<library>/src/<part>`);
  return part;
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
    .sort();
