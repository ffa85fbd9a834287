import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';
import { Person } from './person.entity';

const SessionSchema = defineEntity({
  name: 'Session',
  tableName: 'session',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    personId: () => p.manyToOne(Person).mapToPk().fieldName('person_id'),
    tokenHash: p.blob().unique('session_token_unique'),
    createdAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
    lastSeenAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
    expiresAt: p.datetime().columnType('timestamptz'),
    revokedAt: p.datetime().columnType('timestamptz').nullable(),
    userAgent: p.text().nullable(),
  },
  indexes: [{ name: 'session_person', properties: ['personId'] }],
});

/** One signed-in browser. The cookie holds the token; only its SHA-256 is kept. */
export class Session extends SessionSchema.class {}
SessionSchema.setClass(Session);
