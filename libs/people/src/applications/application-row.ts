import type { ApplicationFacts, ApplicationState, ApplicationStep } from '@etabli/domain';

/** An application as screens read one. */
export interface ApplicationRow {
  readonly id: string;
  readonly personId: string;
  readonly state: ApplicationState;
  readonly motivation: string;
  readonly project: string;
  readonly siret: string | null;
  readonly businessName: string | null;
  readonly planId: string | null;
  readonly planName: string | null;
  readonly createdAt: string;
  readonly submittedAt: string | null;
  readonly decidedAt: string | null;
  readonly decidedBy: string | null;
  readonly reason: string | null;
  readonly steps: ApplicationStep[];
}

/** An application as the database tells it: the row, and the facts its steps follow from. */
export interface ApplicationRead {
  readonly row: Omit<ApplicationRow, 'steps'>;
  readonly facts: Omit<ApplicationFacts, 'today'>;
}

/** Papers asked of a newcomer `p` who applies with `a`: those of members, and those of businesses once they named theirs. */
const PAPERS = `select coalesce(json_agg(json_build_object('typeId', t.id, 'typeName', t.name,
    'state', coalesce(best.state, 'MISSING'), 'validThrough', best.expires_on) order by t.position, t.name, t.id), '[]')
  from document_type t left join lateral best_document(p.id, t.id, daterange(day.today, day.today, '[]')) best on true
  where t.required_of = 'EVERY_MEMBER' or (t.required_of = 'BUSINESS' and business.known)`;

/** Selects {@link ApplicationRead}s known on one civil day, the only parameter: add `where`, `order by`. */
export const APPLICATION = `select
    json_build_object('id', a.id, 'personId', a.person_id, 'state', a.state, 'motivation', a.motivation, 'project', a.project,
      'siret', a.siret, 'businessName', a.business_name, 'planId', a.plan_id, 'planName', plan.name, 'createdAt', a.created_at,
      'submittedAt', a.submitted_at, 'decidedAt', a.decided_at, 'decidedBy', d.first_name || ' ' || d.last_name,
      'reason', a.reason) as row,
    json_build_object('state', a.state, 'emailConfirmed', true, 'phone', p.phone, 'motivation', a.motivation,
      'hasBusiness', business.known, 'project', a.project, 'documents', (${PAPERS}),
      'houseRules', house_rules_facts(p.id, day.today), 'planId', a.plan_id) as facts
  from membership_application a join person p on p.id = a.person_id
  cross join (select ?::date as today) day
  left join plan on plan.id = a.plan_id left join person d on d.id = a.decided_by_id
  cross join lateral (select a.siret is not null or exists (
    select from business_member m where m.person_id = p.id and m.left_at is null) as known) business`;
