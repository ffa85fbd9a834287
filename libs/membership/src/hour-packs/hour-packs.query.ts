import { requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { Database, uuidArray } from '@etabli/database';
import { civilDay } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { PLAN, type PlanRow } from '../plans/plan-row';
import { readable } from '../subscriptions/subscriptions.query';

export interface HourPackRow {
  readonly id: string;
  readonly personId: string;
  readonly plan: PlanRow;
  readonly minutes: number;
  readonly remainingMinutes: number;
  readonly soldOn: string;
  readonly expiresOn: string;
}

/** Reads hour packs: staff reads all of them, others their own. */
@Injectable()
export class HourPacksQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Minutes left today in the packs of each of these persons; none for those the viewer may not read. */
  async creditOf(viewer: Viewer, personIds: readonly string[]): Promise<Map<string, number>> {
    const rows = await this.database.sql<{ personId: string; minutes: number }>(
      `select person_id as "personId", sum(remaining_minutes)::int as minutes from hour_pack
       where person_id = any(?::uuid[]) and expires_on > ? group by person_id`,
      [uuidArray(readable(viewer, personIds)), civilDay(this.clock.now())],
    );
    return new Map(rows.map((row) => [row.personId, row.minutes]));
  }

  async byId(viewer: Viewer, id: string): Promise<HourPackRow | null> {
    requireRole(viewer, ...STAFF);
    const [row] = await this.database.sql<HourPackRow>(
      `select h.id, h.person_id as "personId", ${PLAN} as plan, h.minutes, h.remaining_minutes as "remainingMinutes",
         h.sold_on as "soldOn", h.expires_on as "expiresOn" from hour_pack h join plan l on l.id = h.plan_id where h.id = ?`,
      [id],
    );
    return row ?? null;
  }
}
