import { idField, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { Database, uuidArray } from '@etabli/database';
import { civilDay } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import {
  SAFETY_SHEET_COLUMNS,
  type SafetySheetRow,
  type SheetAcceptanceRow,
  type SheetInForceRow,
} from './safety-sheet-row';

/** Reads safety sheets: they hang on the machine for everybody; who accepted them is for staff. */
@Injectable()
export class SafetySheetsQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The sheets in force on each of these resources, that of the category first, and when the viewer accepted each. */
  async inForce(viewer: Viewer, resourceIds: readonly string[]): Promise<Map<string, SheetInForceRow[]>> {
    const found = new Map<string, SheetInForceRow[]>(resourceIds.map((id) => [id, []]));
    const rows = await this.database.sql<SheetInForceRow & { of: string }>(
      `select r.id as of, ${SAFETY_SHEET_COLUMNS}, a.at as "acceptedAt"
       from resource r cross join safety_sheets_in_force(r, ?::date) s
       left join safety_sheet_acceptance a on a.version_id = s.id and a.person_id = ?::uuid
       where r.id = any (?::uuid[]) order by s.category nulls last`,
      [civilDay(this.clock.now()), viewer.signedIn ? viewer.personId : null, uuidArray(resourceIds)],
    );
    for (const { of, ...sheet } of rows) found.get(of)?.push(sheet);
    return found;
  }

  /** Every version on a resource and on its category, newest first. */
  async versions(viewer: Viewer, resourceId: string): Promise<SafetySheetRow[]> {
    requireRole(viewer, ...STAFF);
    if (!idField.safeParse(resourceId).success) return [];
    return this.database.sql<SafetySheetRow>(
      `select ${SAFETY_SHEET_COLUMNS} from safety_sheet_version s
       where s.resource_id = ? or s.category = (select category from resource where id = ?)
       order by s.published_at desc, s.id desc`,
      [resourceId, resourceId],
    );
  }

  /** One version, and when the viewer accepted it. */
  async one(viewer: Viewer, id: string): Promise<SheetInForceRow | null> {
    const [row] = await this.database.sql<SheetInForceRow>(
      `select ${SAFETY_SHEET_COLUMNS}, a.at as "acceptedAt" from safety_sheet_version s
       left join safety_sheet_acceptance a on a.version_id = s.id and a.person_id = ?::uuid where s.id = ?`,
      [viewer.signedIn ? viewer.personId : null, id],
    );
    return row ?? null;
  }

  /** Who accepted a version, by name. */
  acceptances(viewer: Viewer, versionId: string): Promise<SheetAcceptanceRow[]> {
    requireRole(viewer, ...STAFF);
    return this.database.sql<SheetAcceptanceRow>(
      `select p.id as "personId", p.first_name || ' ' || p.last_name as "displayName", a.at, a.language, a.text_hash as "textHash"
       from safety_sheet_acceptance a join person p on p.id = a.person_id where a.version_id = ?
       order by p.last_name collate "fr-x-icu", p.first_name collate "fr-x-icu", p.id`,
      [versionId],
    );
  }
}
