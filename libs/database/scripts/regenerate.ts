import { writeFileSync } from 'node:fs';
import { initialMigration, MIGRATION_FILE, SCHEMA_FILE } from '../src/migrator/initial-migration';

const { migration, schema } = await initialMigration();
writeFileSync(MIGRATION_FILE, migration);
writeFileSync(SCHEMA_FILE, schema);
