import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';
import { Partner } from './partner.entity';
import { Person } from './person.entity';

const AgreementSchema = defineEntity({
  name: 'Agreement',
  tableName: 'agreement',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    partnerId: () => p.manyToOne(Partner).mapToPk().fieldName('partner_id'),
    name: p.text(),
    startsOn: p.date(),
    endsOn: p.date(),
    /** 10 000 is the whole price. */
    shareBasisPoints: p.smallint(),
    mostCentsPerPeriod: p.integer().nullable(),
    createdById: () => p.manyToOne(Person).mapToPk().fieldName('created_by_id').index(false),
    createdAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
  checks: [
    { name: 'agreement_days_ordered', expression: 'ends_on > starts_on' },
    { name: 'agreement_share_bounded', expression: 'share_basis_points between 1 and 10000' },
    { name: 'agreement_most_positive', expression: 'most_cents_per_period > 0' },
    { name: 'agreement_name_bounded', expression: 'length(trim(name)) between 1 and 160' },
  ],
});

/** What a partner promises to pay of the subscriptions it sponsors. */
export class Agreement extends AgreementSchema.class {}
AgreementSchema.setClass(Agreement);
