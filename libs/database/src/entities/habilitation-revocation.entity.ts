import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';
import { Person } from './person.entity';
import { HabilitationGrant } from './habilitation-grant.entity';

const HabilitationRevocationSchema = defineEntity({
  name: 'HabilitationRevocation',
  tableName: 'habilitation_revocation',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    grantId: () =>
      p.oneToOne(HabilitationGrant).owner().mapToPk().fieldName('grant_id').unique('habilitation_revocation_once'),
    revokedById: () => p.manyToOne(Person).mapToPk().fieldName('revoked_by_id'),
    revokedAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
    reason: p.text(),
  },
  checks: [{ name: 'habilitation_revocation_reason_given', expression: 'length(trim(reason)) between 3 and 500' }],
});

/** Ledger, append-only: a grant withdrawn, once, with its reason. */
export class HabilitationRevocation extends HabilitationRevocationSchema.class {}
HabilitationRevocationSchema.setClass(HabilitationRevocation);
