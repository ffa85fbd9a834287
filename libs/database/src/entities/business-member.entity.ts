import { defineEntity, p } from '@mikro-orm/core';
import type { BusinessPosition } from '@etabli/domain';
import { newId } from '../new-id';
import { Business } from './business.entity';
import { Person } from './person.entity';

const BusinessMemberSchema = defineEntity({
  name: 'BusinessMember',
  tableName: 'business_member',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    businessId: () => p.manyToOne(Business).mapToPk().fieldName('business_id'),
    personId: () => p.manyToOne(Person).mapToPk().fieldName('person_id').index(false),
    position: p.text().$type<BusinessPosition>(),
    joinedAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
    leftAt: p.datetime().columnType('timestamptz').nullable(),
  },
  checks: [
    { name: 'business_member_position_known', expression: "position in ('OWNER','EMPLOYEE','APPRENTICE')" },
    { name: 'business_member_left_after_joining', expression: 'left_at >= joined_at' },
  ],
  indexes: [
    {
      name: 'business_member_one_at_a_time',
      expression:
        'create unique index business_member_one_at_a_time on business_member (person_id) where left_at is null',
    },
    { name: 'business_member_person', properties: ['personId'] },
  ],
});

/** A person working for a business: one at a time; those left are kept. */
export class BusinessMember extends BusinessMemberSchema.class {}
BusinessMemberSchema.setClass(BusinessMember);
