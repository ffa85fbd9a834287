import { requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { Database } from '@etabli/database';
import { Injectable } from '@nestjs/common';
import { PLAN, type PlanRow } from './plan-row';

/** What is offered, for everybody: the public home shows it. */
@Injectable()
export class PlansQuery {
  constructor(private readonly database: Database) {}

  async offered(): Promise<PlanRow[]> {
    const rows = await this.database.sql<{ plan: PlanRow }>(
      `select ${PLAN} as plan from plan l where l.offered order by l.position, l.name limit 100`,
    );
    return rows.map((row) => row.plan);
  }

  /** Staff: every plan, those no longer offered too. */
  async all(viewer: Viewer): Promise<PlanRow[]> {
    requireRole(viewer, ...STAFF);
    const rows = await this.database.sql<{ plan: PlanRow }>(
      `select ${PLAN} as plan from plan l order by l.offered desc, l.position, l.name limit 200`,
    );
    return rows.map((row) => row.plan);
  }

  async byId(viewer: Viewer, id: string): Promise<PlanRow | null> {
    requireRole(viewer, ...STAFF);
    const [row] = await this.database.sql<{ plan: PlanRow }>(
      `select ${PLAN} as plan from plan l where l.id = ?::uuid`,
      [id],
    );
    return row?.plan ?? null;
  }
}
