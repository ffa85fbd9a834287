/** At most `attempts` in a window of `minutes`. */
export interface RateLimit {
  readonly name: string;
  readonly attempts: number;
  readonly minutes: number;
}

/** Failures only: a success gives its attempt back. One address of the workshop's network stands for all its members. */
export const SIGN_IN_PER_EMAIL: RateLimit = { name: 'sign-in:email', attempts: 10, minutes: 15 };
export const SIGN_IN_PER_ADDRESS: RateLimit = { name: 'sign-in:address', attempts: 100, minutes: 15 };

export const RESET_PER_EMAIL: RateLimit = { name: 'reset:email', attempts: 5, minutes: 60 };
export const RESET_PER_ADDRESS: RateLimit = { name: 'reset:address', attempts: 30, minutes: 60 };

/** Somebody at an unlocked telephone must not get to guess the password. */
export const CURRENT_PASSWORD_PER_PERSON: RateLimit = { name: 'current-password', attempts: 10, minutes: 15 };

export const SETUP_PER_ADDRESS: RateLimit = { name: 'setup:address', attempts: 10, minutes: 15 };

/** Ten megabytes each: nobody fills the disk. */
export const DOCUMENTS_PER_PERSON: RateLimit = { name: 'documents', attempts: 40, minutes: 60 };

/** A form anybody can fill in sends a mail to whom it names. */
export const SIGN_UP_PER_EMAIL: RateLimit = { name: 'sign-up:email', attempts: 3, minutes: 60 };
export const SIGN_UP_PER_ADDRESS: RateLimit = { name: 'sign-up:address', attempts: 20, minutes: 60 };
