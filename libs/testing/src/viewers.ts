import type { SignedIn, Visitor } from '@etabli/api-kit';
import { newId } from '@etabli/database';
import type { Role } from '@etabli/domain';

/** Someone signed in, in French, with these roles. */
export const signedInAs = (personId: string, ...roles: Role[]): SignedIn => ({
  signedIn: true,
  personId,
  sessionId: newId(),
  roles,
  language: 'FR',
  partnerId: null,
});

/** Someone not signed in, in French. */
export const visitor: Visitor = { signedIn: false, language: 'FR' };
