import type { Role } from '@etabli/domain';
import { GraphQLError } from 'graphql';
import type { SignedIn, Viewer } from './viewer';

/** Those who run the place. Administrators are not implied by MANAGER anywhere: name both, or this. */
export const STAFF = ['MANAGER', 'ADMINISTRATOR'] as const satisfies readonly Role[];

/** Those who work in the place. A PARTNER_VIEWER is not one: partners read suppressed statistics only. */
export const WORKSHOP_USERS = ['MEMBER', 'TRAINER', ...STAFF] as const satisfies readonly Role[];

const unauthenticated = (viewer: Viewer) =>
  new GraphQLError(viewer.language === 'EN' ? 'Please sign in to continue.' : 'Connectez-vous pour continuer.', {
    extensions: { code: 'UNAUTHENTICATED' },
  });

const forbidden = (viewer: Viewer) =>
  new GraphQLError(
    viewer.language === 'EN' ? 'Your account may not do this.' : 'Votre compte ne permet pas cette action.',
    { extensions: { code: 'FORBIDDEN' } },
  );

/** Narrows to a signed-in viewer. @throws GraphQLError UNAUTHENTICATED */
export function requireSignedIn(viewer: Viewer): SignedIn {
  if (!viewer.signedIn) throw unauthenticated(viewer);
  return viewer;
}

/** Narrows to a viewer holding one of these roles. @throws GraphQLError UNAUTHENTICATED or FORBIDDEN */
export function requireRole(viewer: Viewer, ...roles: readonly Role[]): SignedIn {
  const signedIn = requireSignedIn(viewer);
  if (!hasRole(signedIn, ...roles)) throw forbidden(viewer);
  return signedIn;
}

export const hasRole = (viewer: Viewer, ...roles: readonly Role[]): boolean =>
  viewer.signedIn && viewer.roles.some((role) => roles.includes(role));
