import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { migrations } from '../src/migrations/index';
import { releasedFileName, releasedSchema } from '../src/migrator/released-schema';
import { MIGRATIONS_FOLDER, SCHEMA_FILE } from '../src/migrator/wanted-schema';

/** From now on the migrations there are never change: what comes next is a new one. */
const previous = releasedSchema();
if (previous) rmSync(join(MIGRATIONS_FOLDER, releasedFileName(previous.number)));
copyFileSync(SCHEMA_FILE, join(MIGRATIONS_FOLDER, releasedFileName(migrations.length)));
process.stdout.write(`Released up to migration ${migrations.length}.\n`);
