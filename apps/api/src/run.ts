import 'reflect-metadata';
import { StartupError } from '@etabli/database';
import { inspect } from 'node:util';
import { EnvError, readEnv } from './env';
import { start } from './start';

/** Starts the server, or says in one sentence why it cannot. */
export async function run(): Promise<void> {
  try {
    await start(readEnv());
  } catch (fault) {
    process.stderr.write(`${inWords(fault)}\n`);
    process.exit(1);
  }
}

const inWords = (fault: unknown): string =>
  fault instanceof StartupError || fault instanceof EnvError
    ? fault.message
    : `Établi n’a pas pu démarrer. / Établi could not start.\n${inspect(fault)}`;
