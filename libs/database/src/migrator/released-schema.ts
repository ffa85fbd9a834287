import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MIGRATIONS_FOLDER } from './wanted-schema';

/** The schema as the last released migration leaves it; migrations up to `number` never change again. */
export interface ReleasedSchema {
  readonly number: number;
  readonly text: string;
}

const RELEASED = /^released-(\d{4})\.sql$/;

export const releasedFileName = (number: number): string => `released-${String(number).padStart(4, '0')}.sql`;

/** Null before the first release. */
export function releasedSchema(folder = MIGRATIONS_FOLDER): ReleasedSchema | null {
  const file = readdirSync(folder).find((name) => RELEASED.test(name));
  if (!file) return null;
  return { number: Number(RELEASED.exec(file)?.[1]), text: readFileSync(join(folder, file), 'utf8') };
}
