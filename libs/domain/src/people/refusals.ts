import type { Role } from '../shared/vocabulary';

/** What can be wrong with a new password. */
export type PasswordRefusal =
  | { readonly code: 'PASSWORD_TOO_SHORT'; readonly minimum: number }
  | { readonly code: 'PASSWORD_TOO_LONG'; readonly maximum: number }
  | { readonly code: 'PASSWORD_IS_THE_EMAIL' }
  | { readonly code: 'PASSWORD_TOO_COMMON' };

/** What can be wrong with the roles and the state given to a person. */
export type PersonEditRefusal =
  /** Only an administrator gives or takes MANAGER and ADMINISTRATOR, or closes the account of who holds them. */
  | { readonly code: 'ROLE_NEEDS_ADMINISTRATOR'; readonly role: Role }
  | { readonly code: 'LAST_ADMINISTRATOR' }
  | { readonly code: 'PARTNER_MISSING' };

export type PeopleRefusal =
  | PasswordRefusal
  | PersonEditRefusal
  /** Unknown account, inactive account or wrong password: never says which. */
  | { readonly code: 'WRONG_CREDENTIALS' }
  | { readonly code: 'WRONG_CURRENT_PASSWORD' }
  | { readonly code: 'RATE_LIMITED'; readonly minutes: number }
  /** Unknown, used or expired link: never says which. */
  | { readonly code: 'PASSWORD_LINK_NOT_VALID' }
  | { readonly code: 'EMAIL_MALFORMED' }
  | { readonly code: 'EMAIL_ALREADY_USED' }
  | { readonly code: 'SETUP_CODE_WRONG' }
  | { readonly code: 'SETUP_ALREADY_DONE' }
  | { readonly code: 'HOLD_ALREADY_LIFTED' }
  | { readonly code: 'BIRTH_DAY_NOT_PLAUSIBLE' };
