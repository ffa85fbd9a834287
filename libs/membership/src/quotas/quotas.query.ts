import { requireRole, WORKSHOP_USERS, type Viewer } from '@etabli/api-kit';
import { Database } from '@etabli/database';
import { Injectable } from '@nestjs/common';
import { QUOTA, type QuotaRow } from './quota-row';

/** The quotas of the place: everybody who works here may know how hours are shared. */
@Injectable()
export class QuotasQuery {
  constructor(private readonly database: Database) {}

  /** From the widest scope to the narrowest. */
  async all(viewer: Viewer): Promise<QuotaRow[]> {
    requireRole(viewer, ...WORKSHOP_USERS);
    return this.database.sql<QuotaRow>(
      `${QUOTA} order by array_position(array['EVERYTHING','POLE','CATEGORY','RESOURCE'], q.scope), quota_name(q), q.period, q.id
       limit 500`,
    );
  }

  async one(viewer: Viewer, id: string): Promise<QuotaRow | null> {
    requireRole(viewer, ...WORKSHOP_USERS);
    const [row] = await this.database.sql<QuotaRow>(`${QUOTA} where q.id = ?`, [id]);
    return row ?? null;
  }
}
