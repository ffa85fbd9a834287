import { createHash, randomBytes } from 'node:crypto';

/** A token a browser or a mail carries, and the hash we keep of it. */
export interface Secret {
  readonly token: string;
  readonly hash: Buffer;
}

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** Tokens carry 256 random bits: a plain digest is enough, nothing can be guessed behind it. */
export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();

export function newSecret(): Secret {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashOfToken(token) };
}

export const isToken = (text: string): boolean => TOKEN.test(text);
