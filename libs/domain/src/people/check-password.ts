import { isCommonPassword } from './common-passwords';
import type { PasswordRefusal } from './refusals';

export const PASSWORD_MINIMUM = 12;
export const PASSWORD_MAXIMUM = 200;

export interface PasswordFacts {
  readonly password: string;
  /** Normalised address of the account. */
  readonly email: string;
}

/** Length counts what a person sees as characters, not bytes (NIST SP 800-63B-4, 3.1.1.2). */
const lengthOf = (text: string): number => [...text.normalize('NFKC')].length;

const passwordMustBeLongEnough = ({ password }: PasswordFacts): PasswordRefusal | undefined =>
  lengthOf(password) < PASSWORD_MINIMUM ? { code: 'PASSWORD_TOO_SHORT', minimum: PASSWORD_MINIMUM } : undefined;

const passwordMustBeBounded = ({ password }: PasswordFacts): PasswordRefusal | undefined =>
  lengthOf(password) > PASSWORD_MAXIMUM ? { code: 'PASSWORD_TOO_LONG', maximum: PASSWORD_MAXIMUM } : undefined;

const passwordMustNotBeTheEmail = ({ password, email }: PasswordFacts): PasswordRefusal | undefined =>
  password.toLowerCase().includes(email) || password.toLowerCase() === email.split('@')[0]
    ? { code: 'PASSWORD_IS_THE_EMAIL' }
    : undefined;

const passwordMustNotBeCommon = ({ password }: PasswordFacts): PasswordRefusal | undefined =>
  isCommonPassword(password) ? { code: 'PASSWORD_TOO_COMMON' } : undefined;

/** Everything a new password must be. No rule on digits or signs: they only make passwords guessable and forgotten. */
export const PASSWORD_RULES = [
  passwordMustBeLongEnough,
  passwordMustBeBounded,
  passwordMustNotBeTheEmail,
  passwordMustNotBeCommon,
] as const;

export const checkPassword = (facts: PasswordFacts): PasswordRefusal[] =>
  PASSWORD_RULES.flatMap((rule) => rule(facts) ?? []);
