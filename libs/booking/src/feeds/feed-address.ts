import { createHash, randomBytes } from 'node:crypto';

/** 256 bits nobody can guess, as they stand in the address of a feed. */
export const newFeedSecret = (): string => randomBytes(32).toString('base64url');

export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

export const feedPath = (secret: string): string => `/calendar/feed/${secret}.ics`;
