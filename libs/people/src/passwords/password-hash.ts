import { hash } from '@node-rs/argon2';
import { randomBytes } from 'node:crypto';

/** Argon2id (the library's default algorithm), above OWASP's minimum of 46 MiB and one pass; about 60 ms of one core. */
const PARAMETERS = { memoryCost: 47_104, timeCost: 3, parallelism: 1 } as const;

/** The same accented letter may be typed in two forms: one is hashed. */
export const canonicalPassword = (password: string): string => password.normalize('NFKC');

/** Hashes a password for storage. One call may serve many demonstration accounts that share a password. */
export const hashPassword = (password: string): Promise<string> => hash(canonicalPassword(password), PARAMETERS);

/** A hash of no password, as costly to compare with as a real one. */
export function decoyHash(): string {
  const { memoryCost, timeCost, parallelism } = PARAMETERS;
  const random = (bytes: number): string => randomBytes(bytes).toString('base64').replaceAll('=', '');
  return `$argon2id$v=19$m=${memoryCost},t=${timeCost},p=${parallelism}$${random(16)}$${random(32)}`;
}
