import { defineEntity, p } from '@mikro-orm/core';
import type { Language } from '@etabli/domain';
import { newId } from '../new-id';

const SignUpSchema = defineEntity({
  name: 'SignUp',
  tableName: 'sign_up',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    email: p.text().unique('sign_up_email_unique'),
    firstName: p.text(),
    lastName: p.text(),
    language: p.text().$type<Language>(),
    tokenHash: p.blob().unique('sign_up_token_unique'),
    createdAt: p.datetime().columnType('timestamptz'),
    expiresAt: p.datetime().columnType('timestamptz').index('sign_up_expiry'),
  },
  checks: [
    { name: 'sign_up_email_lower_case', expression: 'email = lower(email) and length(email) between 3 and 254' },
    {
      name: 'sign_up_names_bounded',
      expression: 'length(first_name) between 1 and 80 and length(last_name) between 1 and 80',
    },
    { name: 'sign_up_language_known', expression: "language in ('FR', 'EN')" },
  ],
});

/** Somebody who asked for an account and has not yet shown that the address is theirs; gone once they have, or too late. */
export class SignUp extends SignUpSchema.class {}
SignUpSchema.setClass(SignUp);
