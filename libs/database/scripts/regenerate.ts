import { rmSync, writeFileSync } from 'node:fs';
import { draftMigration } from '../src/migrator/draft-migration';

for (const [file, content] of await draftMigration())
  if (content === null) rmSync(file, { force: true });
  else writeFileSync(file, content);
