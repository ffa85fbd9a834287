import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';
import { Person } from './person.entity';

const PasswordTokenSchema = defineEntity({
  name: 'PasswordToken',
  tableName: 'password_token',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    personId: () => p.manyToOne(Person).mapToPk().fieldName('person_id'),
    tokenHash: p.blob().unique('password_token_unique'),
    createdAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
    expiresAt: p.datetime().columnType('timestamptz'),
    usedAt: p.datetime().columnType('timestamptz').nullable(),
  },
  indexes: [{ name: 'password_token_person', properties: ['personId'] }],
});

/** A single-use secret mailed to choose a password: reset or invitation. Only its SHA-256 is kept. */
export class PasswordToken extends PasswordTokenSchema.class {}
PasswordTokenSchema.setClass(PasswordToken);
