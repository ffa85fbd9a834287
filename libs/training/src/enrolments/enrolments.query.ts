import { hasRole, idField, requireRole, STAFF, type SignedIn, type Viewer, WORKSHOP_USERS } from '@etabli/api-kit';
import { Database, uuidArray } from '@etabli/database';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { ENROLMENT, type EnrolmentRow } from './enrolment-row';

/** Reads enrolments: one's own; those of a session for its trainer and staff. */
@Injectable()
export class EnrolmentsQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** One's own in sessions to come or under way by start; past and cancelled ones from the latest. At most 100. */
  mine(viewer: Viewer, past: boolean): Promise<EnrolmentRow[]> {
    const { personId } = requireRole(viewer, ...WORKSHOP_USERS);
    const upcoming = `(e.state in ('ENROLLED', 'WAITING', 'OFFERED', 'ATTENDED') and s.state = 'PLANNED' and s.ends_at > ?)`;
    return this.rows(
      `e.person_id = ?::uuid and ${past ? 'not ' : ''}${upcoming} order by s.starts_at ${past ? 'desc' : ''}, e.id limit 100`,
      [personId, this.now()],
    );
  }

  /** One's own in each of these sessions, cancelled ones left out. */
  async ownIn({ personId }: SignedIn, sessionIds: readonly string[]): Promise<ReadonlyMap<string, EnrolmentRow>> {
    const rows = await this.rows(`e.person_id = ?::uuid and e.session_id = any(?::uuid[]) and e.state <> 'CANCELLED'`, [
      personId,
      uuidArray(sessionIds),
    ]);
    return new Map(rows.map((row) => [row.sessionId, row]));
  }

  /** Everybody in a session in the order they came, cancelled ones last; for its trainer and staff, empty for anybody else. */
  async roll(viewer: Viewer, session: { id: string; trainerId: string }): Promise<EnrolmentRow[]> {
    const mayRead = viewer.signedIn && (viewer.personId === session.trainerId || hasRole(viewer, ...STAFF));
    if (!mayRead) return [];
    return this.rows(`e.session_id = ?::uuid order by e.state = 'CANCELLED', e.position limit 500`, [session.id]);
  }

  /** One enrolment; null when absent or somebody else's, except for staff. */
  async byId(viewer: Viewer, id: string): Promise<EnrolmentRow | null> {
    if (!viewer.signedIn || !idField.safeParse(id).success) return null;
    const [row] = await this.rows('e.id = ?::uuid', [id]);
    return row && (row.personId === viewer.personId || hasRole(viewer, ...STAFF)) ? row : null;
  }

  private rows(where: string, parameters: readonly unknown[]): Promise<EnrolmentRow[]> {
    return this.database.sql<EnrolmentRow>(`${ENROLMENT} where ${where}`, [this.now(), ...parameters]);
  }

  private now(): Date {
    return new Date(this.clock.now());
  }
}
