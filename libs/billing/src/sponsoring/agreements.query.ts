import { hasRole, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { Database } from '@etabli/database';
import type { DayPeriod } from '@etabli/domain';
import { Injectable } from '@nestjs/common';

/** A subscription a partner pays its share of. */
export interface SponsoredRow extends DayPeriod {
  readonly id: string;
  readonly personId: string;
  readonly personName: string;
  readonly planName: string;
}

/** What a partner promises to pay, and of which subscriptions. */
export interface AgreementRow extends DayPeriod {
  readonly id: string;
  readonly name: string;
  readonly partnerId: string;
  readonly partnerName: string;
  readonly accountId: string;
  readonly shareBasisPoints: number;
  readonly mostCentsPerPeriod: number | null;
  /** Without VAT, invoiced or about to be. */
  readonly chargedCents: number;
  readonly sponsored: readonly SponsoredRow[];
}

const SPONSORED = `select coalesce(json_agg(json_build_object('id', s.id, 'personId', p.id, 'startsOn', s.starts_on, 'endsOn', s.ends_on,
      'personName', p.first_name || ' ' || p.last_name, 'planName', l.name) order by s.starts_on desc, s.id), '[]')
    from sponsored_subscription s join plan_subscription u on u.id = s.subscription_id join person p on p.id = u.person_id
      join plan l on l.id = plan_on(u.id, (now() at time zone 'Europe/Paris')::date)
    where s.agreement_id = g.id`;

/** What the partner was charged of the periods this agreement sponsored: the days of its sponsorships say which. */
const CHARGED = `select coalesce(sum((c.line ->> 'unitPriceCents')::int), 0)::int from charge c
    join sponsored_subscription s on s.subscription_id = c.subscription_id
      and split_part(c.key, ' ', 3) >= s.starts_on::text and split_part(c.key, ' ', 3) < s.ends_on::text
    where s.agreement_id = g.id and c.account_id = a.id and c.source = 'PERIOD'`;

const AGREEMENTS = `select g.id, g.name, g.partner_id as "partnerId", pa.name as "partnerName", a.id as "accountId",
    g.starts_on as "startsOn", g.ends_on as "endsOn", g.share_basis_points as "shareBasisPoints",
    g.most_cents_per_period as "mostCentsPerPeriod", (${SPONSORED}) as sponsored, (${CHARGED}) as "chargedCents"
  from agreement g join partner pa on pa.id = g.partner_id join billing_account a on a.partner_id = pa.id`;

/** Reads what partners promised to pay, for staff. */
@Injectable()
export class AgreementsQuery {
  constructor(private readonly database: Database) {}

  /** Latest first. */
  all(viewer: Viewer): Promise<AgreementRow[]> {
    requireRole(viewer, ...STAFF);
    return this.database.sql<AgreementRow>(`${AGREEMENTS} order by g.starts_on desc, g.id desc limit 200`);
  }

  /** One of them, for staff. */
  async one(viewer: Viewer, id: string): Promise<AgreementRow | null> {
    if (!hasRole(viewer, ...STAFF)) return null;
    const [row] = await this.database.sql<AgreementRow>(`${AGREEMENTS} where g.id = ?`, [id]);
    return row ?? null;
  }
}
