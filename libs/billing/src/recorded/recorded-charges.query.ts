import { idField, requireRole, STAFF, type Viewer, WORKSHOP_USERS } from '@etabli/api-kit';
import { Database } from '@etabli/database';
import { Injectable } from '@nestjs/common';
import { RECORDED_CHARGE_COLUMNS, RECORDED_CHARGE_TABLES, type RecordedChargeRow } from './recorded-charge-row';

/** More than anybody takes between two runs; what is older is on invoices. */
const MOST = 100;

/** Reads what is written down to be invoiced and is on no draft yet, latest first. */
@Injectable()
export class RecordedChargesQuery {
  constructor(private readonly database: Database) {}

  /** Of a person, for staff. */
  async waitingOf(viewer: Viewer, personId: string): Promise<RecordedChargeRow[]> {
    requireRole(viewer, ...STAFF);
    return idField.safeParse(personId).success ? this.waiting(personId) : [];
  }

  /** One's own. */
  own(viewer: Viewer): Promise<RecordedChargeRow[]> {
    return this.waiting(requireRole(viewer, ...WORKSHOP_USERS).personId);
  }

  async one(viewer: Viewer, id: string): Promise<RecordedChargeRow | null> {
    requireRole(viewer, ...STAFF);
    const [row] = await this.database.sql<RecordedChargeRow>(
      `select ${RECORDED_CHARGE_COLUMNS} from ${RECORDED_CHARGE_TABLES} where r.id = ?`,
      [id],
    );
    return row ?? null;
  }

  private waiting(personId: string): Promise<RecordedChargeRow[]> {
    return this.database.sql<RecordedChargeRow>(
      `select ${RECORDED_CHARGE_COLUMNS} from ${RECORDED_CHARGE_TABLES}
       where r.person_id = ? and r.withdrawn_at is null
         and not exists (select from charge c where c.key = r.kind || ' ' || r.id)
       order by r.supplied_on desc, r.id desc limit ${MOST}`,
      [personId],
    );
  }
}
