import { idField, requireRole, STAFF, type Viewer, WORKSHOP_USERS } from '@etabli/api-kit';
import { Database } from '@etabli/database';
import type { AbsenceKind } from '@etabli/domain';
import { Injectable } from '@nestjs/common';

export interface AbsenceView {
  readonly id: string;
  readonly bookingId: string;
  readonly resourceName: string;
  readonly kind: AbsenceKind;
  readonly at: number;
  readonly pardonedAt: number | null;
  readonly pardonReason: string | null;
}

const ABSENCES = `select a.id, a.booking_id as "bookingId", r.name as "resourceName", a.kind, milliseconds(a.at)::float8 as at,
    milliseconds(x.pardoned_at)::float8 as "pardonedAt", x.reason as "pardonReason"
  from absence a join booking b on b.id = a.booking_id join resource r on r.id = b.resource_id
  left join absence_pardon x on x.absence_id = a.id
  where a.person_id = ?::uuid order by a.at desc limit 100`;

/** What was recorded of one's absences, latest first; of anybody's for staff. */
@Injectable()
export class AbsencesQuery {
  constructor(private readonly database: Database) {}

  async of(viewer: Viewer, personId: string | null): Promise<AbsenceView[]> {
    const signedIn = requireRole(viewer, ...WORKSHOP_USERS);
    const wanted = personId ?? signedIn.personId;
    if (wanted !== signedIn.personId) requireRole(viewer, ...STAFF);
    return idField.safeParse(wanted).success ? this.database.sql<AbsenceView>(ABSENCES, [wanted]) : [];
  }
}
