import { requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { Database } from '@etabli/database';
import { Injectable } from '@nestjs/common';

export interface PartnerRow {
  readonly id: string;
  readonly name: string;
}

/** The partners a PARTNER_VIEWER can be attached to. */
@Injectable()
export class PartnersQuery {
  constructor(private readonly database: Database) {}

  list(viewer: Viewer): Promise<PartnerRow[]> {
    requireRole(viewer, ...STAFF);
    return this.database.sql<PartnerRow>('select id, name from partner order by name, id limit 100');
  }

  /** The partner the viewer reads for, if any. */
  async ofViewer(viewer: Viewer): Promise<PartnerRow | null> {
    if (!viewer.signedIn || viewer.partnerId === null) return null;
    const [row] = await this.database.sql<PartnerRow>('select id, name from partner where id = ?', [viewer.partnerId]);
    return row ?? null;
  }
}
