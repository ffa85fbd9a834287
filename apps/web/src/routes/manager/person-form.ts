import type { Language, Role } from '../../generated/manager/graphql';

/** What is typed about a person, at registration and in their record. */
export interface PersonForm {
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly phone: string;
  readonly trade: string;
  readonly businessName: string;
  readonly commune: string;
  readonly roles: readonly Role[];
  readonly partnerId: string | null;
}

/** What is typed once, when the account is opened. */
export interface NewPersonForm extends PersonForm {
  readonly language: Language;
}

export const NEW_PERSON: NewPersonForm = {
  language: 'FR',
  email: '',
  firstName: '',
  lastName: '',
  phone: '',
  trade: '',
  businessName: '',
  commune: '',
  roles: ['MEMBER'],
  partnerId: null,
};

/** Which fields are wrong: name of the field to the key of its sentence. */
export function wrongFields(form: PersonForm): Partial<Record<keyof PersonForm, string>> {
  const needed = (['firstName', 'lastName', 'email'] as const).filter((field) => form[field].trim() === '');
  return {
    ...Object.fromEntries(needed.map((field) => [field, 'ui:required'])),
    ...(form.email.trim() !== '' && !/^\S+@\S+\.\S+$/.test(form.email.trim()) ? { email: 'people.emailWrong' } : {}),
    ...(form.roles.length === 0 ? { roles: 'people.roleNeeded' } : {}),
    ...(form.roles.includes('PARTNER_VIEWER') && !form.partnerId ? { partnerId: 'ui:required' } : {}),
  };
}

const orNull = (words: string): string | null => (words.trim() === '' ? null : words.trim());

/** What the API takes, the address left out: it never changes. */
export const personInput = (form: PersonForm) => ({
  firstName: form.firstName.trim(),
  lastName: form.lastName.trim(),
  phone: orNull(form.phone),
  trade: orNull(form.trade),
  businessName: orNull(form.businessName),
  commune: orNull(form.commune),
  roles: [...form.roles],
  ...(form.partnerId ? { partnerId: form.partnerId } : {}),
});
