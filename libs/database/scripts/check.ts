import { readFileSync } from 'node:fs';
import { initialMigration, MIGRATION_FILE, SCHEMA_FILE } from '../src/migrator/initial-migration';

const { migration, schema } = await initialMigration();
const same = readFileSync(MIGRATION_FILE, 'utf8') === migration && readFileSync(SCHEMA_FILE, 'utf8') === schema;
if (!same) {
  process.stderr.write('The migration or schema.sql no longer follows from the entities: npm run db:regenerate.\n');
  process.exitCode = 1;
}
