import { join } from 'node:path';
import { migrationFileName, migrationList, migrationSource } from './migration-file';
import { releasedSchema, type ReleasedSchema } from './released-schema';
import { schemaDifference } from './schema-difference';
import { asText, cutText, MIGRATIONS_FOLDER, SCHEMA_FILE, wantedSchema, type WantedSchema } from './wanted-schema';

/** Content by file; null: the file must not be there. */
export type Files = ReadonlyMap<string, string | null>;

/**
 * The committed files that follow from the entities and from our own SQL: the schema, the one migration not released yet (from the
 * released schema to the wanted one; none when they are the same) and the list of migrations.
 */
export async function draftMigration(): Promise<Files> {
  const wanted = await wantedSchema();
  const released = releasedSchema();
  const number = (released?.number ?? 0) + 1;
  const parts = await partsOf(wanted, released);
  const inFolder = (name: string): string => join(MIGRATIONS_FOLDER, name);
  return new Map([
    [SCHEMA_FILE, asText(wanted)],
    [inFolder(migrationFileName(number)), parts.length > 0 ? migrationSource(number, parts) : null],
    [inFolder('index.ts'), migrationList(parts.length > 0 ? number : number - 1)],
  ]);
}

async function partsOf(wanted: WantedSchema, released: ReleasedSchema | null): Promise<string[]> {
  const { extensions, tables, functions } = wanted;
  if (!released) return [extensions, tables, functions];
  if (released.text === asText(wanted)) return [];
  const before = cutText(released.text);
  const difference = await schemaDifference(before.tables, `${extensions}\n\n${tables}`);
  // functions and triggers are made anew as a whole: a function whose parameters change could not be replaced
  return [dropOf(before.functions), extensions, difference, functions].filter((part) => part !== '');
}

/** Only what we made: a place may keep functions of its own in the same schema. Triggers go with their function. */
function dropOf(functions: string): string {
  const names = [...functions.matchAll(/^create function (\w+)/gm)].map(([, name]) => name);
  return names.length > 0 ? `drop function if exists ${[...new Set(names)].sort().join(', ')} cascade;` : '';
}
