import { existsSync, readFileSync } from 'node:fs';
import { draftMigration } from '../src/migrator/draft-migration';

const read = (file: string): string | null => (existsSync(file) ? readFileSync(file, 'utf8') : null);
const differing = [...(await draftMigration())].filter(([file, content]) => read(file) !== content);
if (differing.length > 0) {
  process.stderr.write('The migrations or schema.sql no longer follow from the entities: npm run db:regenerate.\n');
  process.exitCode = 1;
}
