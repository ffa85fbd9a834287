import 'reflect-metadata';
import { StartupError } from '@etabli/database';
import { EnvError, readEnv } from './env';
import { start } from './start';

try {
  await start(readEnv());
} catch (fault) {
  if (fault instanceof StartupError || fault instanceof EnvError) console.error(fault.message);
  else console.error('Établi n’a pas pu démarrer. / Établi could not start.\n', fault);
  process.exit(1);
}
