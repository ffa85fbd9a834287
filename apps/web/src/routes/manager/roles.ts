import type { Role } from '../../generated/manager/graphql';

/** In the order they are offered. */
export const ROLES: readonly Role[] = ['MEMBER', 'TRAINER', 'MANAGER', 'ADMINISTRATOR', 'PARTNER_VIEWER'];
