import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './project-of.mjs';

const ENTITIES = join(ROOT, 'libs/database/src/entities');

/** Every name the entity files export: what may not be imported by apps and GraphQL types. */
export const entityNames = () =>
  new Set(
    readdirSync(ENTITIES)
      .filter((file) => file.endsWith('.entity.ts'))
      .flatMap((file) => [...readFileSync(join(ENTITIES, file), 'utf8').matchAll(/^export (?:const|class) (\w+)/gm)])
      .map(([, name]) => name),
  );
