import { requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { Database } from '@etabli/database';
import { civilDay, type Language } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';

/** What waits for a manager. */
export interface ValidationItem {
  readonly kind:
    'APPLICATION' | 'BOOKING_REQUEST' | 'DOCUMENT' | 'EXPIRING_HABILITATION' | 'ENDING_SUBSCRIPTION' | 'NEW_PERSON';
  readonly label: string;
  readonly subjectType: 'application' | 'booking' | 'document' | 'person';
  readonly subjectId: string;
  readonly dueOn: string | null;
}

interface ItemRow {
  readonly kind: ValidationItem['kind'];
  readonly subjectId: string;
  readonly name: string;
  readonly about: string | null;
  readonly dueOn: string | null;
}

const AHEAD_DAYS = 30;

// five parameters: now, now, today, today, now
const ITEMS = `
  select 'EXPIRING_HABILITATION' as kind, p.id as "subjectId", p.first_name || ' ' || p.last_name as name, t.name as about,
         to_char(max(g.valid_until) at time zone 'Europe/Paris', 'YYYY-MM-DD') as "dueOn"
    from habilitation_grant g join person p on p.id = g.person_id join habilitation_type t on t.id = g.type_id
   where p.active and g.valid_until is not null
     and not exists (select from habilitation_revocation v where v.grant_id = g.id)
     and not exists (select from habilitation_grant o where o.person_id = g.person_id and o.type_id = g.type_id
                      and (o.valid_until is null or o.valid_until > g.valid_until)
                      and not exists (select from habilitation_revocation v where v.grant_id = o.id))
   group by p.id, t.name
  having max(g.valid_until) > ? and max(g.valid_until) <= ?::timestamptz + interval '${AHEAD_DAYS} days'
  union all
  select 'ENDING_SUBSCRIPTION', p.id, p.first_name || ' ' || p.last_name, f.name, to_char(s.ends_on, 'YYYY-MM-DD')
    from plan_subscription s join person p on p.id = s.person_id join plan f on f.id = s.plan_id
   where s.ends_on > ?::date and s.ends_on <= ?::date + ${AHEAD_DAYS}
  union all
  select 'NEW_PERSON', p.id, p.first_name || ' ' || p.last_name, null, null
    from person p
   where p.active and 'MEMBER' = any (p.roles)
     and not exists (select from plan_subscription s where s.person_id = p.id)
     and not exists (select from subscription_seat t where t.person_id = p.id)
     and not exists (select from hour_pack h where h.person_id = p.id)
  union all
  select 'BOOKING_REQUEST', b.id, p.first_name || ' ' || p.last_name, r.name,
         to_char(b.starts_at at time zone 'Europe/Paris', 'YYYY-MM-DD')
    from booking b join person p on p.id = b.person_id join resource r on r.id = b.resource_id
   where b.state = 'REQUESTED' and b.starts_at > ?
  union all
  select 'APPLICATION', a.id, p.first_name || ' ' || p.last_name, null, null
    from membership_application a join person p on p.id = a.person_id where a.state = 'SUBMITTED'
  union all
  select 'DOCUMENT', d.id, coalesce(p.first_name || ' ' || p.last_name, b.name), t.name, null
    from supporting_document d join document_type t on t.id = d.type_id
    left join person p on p.id = d.person_id left join business b on b.id = d.business_id where d.state = 'SUBMITTED'
  order by "dueOn" nulls first, name limit 50`;

const SENTENCES: Readonly<Record<ValidationItem['kind'], Readonly<Record<Language, (row: ItemRow) => string>>>> = {
  APPLICATION: {
    FR: (row) => `${row.name} demande à nous rejoindre`,
    EN: (row) => `${row.name} asks to join`,
  },
  DOCUMENT: {
    FR: (row) => `${row.name} : ${row.about ?? ''}, à vérifier`,
    EN: (row) => `${row.name}: ${row.about ?? ''}, to be checked`,
  },
  BOOKING_REQUEST: {
    FR: (row) => `${row.name} demande à réserver « ${row.about ?? ''} »`,
    EN: (row) => `${row.name} asks to book “${row.about ?? ''}”`,
  },
  EXPIRING_HABILITATION: {
    FR: (row) => `${row.name} : l’habilitation ${row.about ?? ''} arrive à échéance`,
    EN: (row) => `${row.name}: habilitation ${row.about ?? ''} is about to expire`,
  },
  ENDING_SUBSCRIPTION: {
    FR: (row) => `${row.name} : la formule ${row.about ?? ''} prend fin`,
    EN: (row) => `${row.name}: plan ${row.about ?? ''} comes to its end`,
  },
  NEW_PERSON: {
    FR: (row) => `${row.name} : inscrit sans formule ni carnet d’heures`,
    EN: (row) => `${row.name}: registered without a plan or an hour pack`,
  },
};

const SUBJECTS: Partial<Readonly<Record<ValidationItem['kind'], ValidationItem['subjectType']>>> = {
  APPLICATION: 'application',
  BOOKING_REQUEST: 'booking',
  DOCUMENT: 'document',
};

/** What people asked for, papers to check, habilitations and subscriptions that end within a month, and members who have no plan yet. */
@Injectable()
export class ValidationItemsQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Staff: at most 50, the undated first, then the soonest due. */
  async all(viewer: Viewer): Promise<ValidationItem[]> {
    const { language } = requireRole(viewer, ...STAFF);
    const now = new Date(this.clock.now());
    const today = civilDay(this.clock.now());
    const rows = await this.database.sql<ItemRow>(ITEMS, [now, now, today, today, now]);
    return rows.map((row) => ({
      kind: row.kind,
      label: SENTENCES[row.kind][language](row),
      subjectType: SUBJECTS[row.kind] ?? 'person',
      subjectId: row.subjectId,
      dueOn: row.dueOn,
    }));
  }
}
