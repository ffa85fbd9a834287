import { defineEntity, p } from '@mikro-orm/core';
import type { ApplicationState } from '@etabli/domain';
import { newId } from '../new-id';
import { Person } from './person.entity';
import { Plan } from './plan.entity';

const MembershipApplicationSchema = defineEntity({
  name: 'MembershipApplication',
  tableName: 'membership_application',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    personId: () => p.manyToOne(Person).mapToPk().fieldName('person_id').index(false),
    state: p.text().$type<ApplicationState>().default('DRAFT'),
    motivation: p.text().default(''),
    project: p.text().default(''),
    siret: p.text().nullable(),
    businessName: p.text().nullable(),
    planId: () => p.manyToOne(Plan).mapToPk().fieldName('plan_id').index(false).nullable(),
    createdAt: p.datetime().columnType('timestamptz'),
    submittedAt: p.datetime().columnType('timestamptz').nullable(),
    decidedById: () => p.manyToOne(Person).mapToPk().fieldName('decided_by_id').index(false).nullable(),
    decidedAt: p.datetime().columnType('timestamptz').nullable(),
    reason: p.text().nullable(),
  },
  checks: [
    {
      name: 'membership_application_state_known',
      expression: "state in ('DRAFT','SUBMITTED','ACCEPTED','DECLINED','WITHDRAWN')",
    },
    {
      name: 'membership_application_texts_bounded',
      expression: 'length(motivation) <= 2000 and length(project) <= 4000 and length(business_name) between 1 and 160',
    },
    { name: 'membership_application_siret_checked', expression: 'is_siret(siret)' },
    {
      name: 'membership_application_submitted',
      expression: "submitted_at is not null or state in ('DRAFT','WITHDRAWN')",
    },
    {
      name: 'membership_application_decided_by_someone',
      expression:
        "(decided_at is null) = (decided_by_id is null) and (decided_at is not null) = (state in ('ACCEPTED','DECLINED'))",
    },
    {
      name: 'membership_application_declined_with_reason',
      expression: "(state <> 'DECLINED' or length(trim(reason)) >= 3) and length(reason) <= 1000",
    },
  ],
  indexes: [
    {
      name: 'membership_application_one_open',
      expression:
        "create unique index membership_application_one_open on membership_application (person_id) where state in ('DRAFT','SUBMITTED')",
    },
    { name: 'membership_application_person', properties: ['personId', 'createdAt'] },
    {
      name: 'membership_application_to_decide',
      expression:
        "create index membership_application_to_decide on membership_application (submitted_at, id) where state = 'SUBMITTED'",
    },
  ],
});

/** Somebody's wish to become a member, from the first draft to the decision of the place. */
export class MembershipApplication extends MembershipApplicationSchema.class {}
MembershipApplicationSchema.setClass(MembershipApplication);
