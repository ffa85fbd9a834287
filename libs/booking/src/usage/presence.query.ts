import { requireRole, STAFF, type SignedIn, type Viewer, WORKSHOP_USERS } from '@etabli/api-kit';
import { Database } from '@etabli/database';
import type { PresenceNames } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { isStaff } from '../booking-inputs';

export interface PresenceView {
  readonly bookingId: string | null;
  readonly resourceId: string;
  readonly name: string | null;
  readonly mine: boolean;
  readonly since: number;
  readonly until: number;
  readonly running: boolean;
}

interface PresenceRow extends Omit<PresenceView, 'name' | 'mine' | 'bookingId'> {
  readonly bookingId: string;
  readonly personId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly names: PresenceNames;
}

const NAMES = `coalesce((select c.presence_names from booking_policy c), 'FIRST_NAMES')`;

// those who checked in and are not done, and those whose machine still runs after their slot
const THERE = `select b.id as "bookingId", r.id as "resourceId", p.id as "personId",
    p.first_name as "firstName", p.last_name as "lastName", ${NAMES} as names,
    milliseconds(least(b.checked_in_at, u.started_at))::float8 as since, milliseconds(b.ends_at)::float8 as until,
    u.id is not null as running
  from booking b join resource r on r.id = b.resource_id join pole o on o.id = r.pole_id join person p on p.id = b.person_id
  left join usage_session u on u.booking_id = b.id and u.stopped_at is null
  where b.state = 'CONFIRMED' and b.checked_in_at is not null and b.released_at is null
    and b.starts_at > ?::timestamptz - interval '7 days' and b.starts_at <= ?::timestamptz + interval '4 hours'
    and ((b.ends_at > ? and b.finished_at is null) or u.id is not null)
  order by o.position, o.id, r.position, r.name, b.starts_at limit 500`;

/** Who is in the workshop now, by pole and resource; whose names others read is for the place to decide. */
@Injectable()
export class PresenceQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** `asOthersSee`: named as for who is neither staff nor oneself, what a screen on the wall may show. */
  async now(viewer: Viewer, asOthersSee = false): Promise<PresenceView[]> {
    const signedIn = requireRole(viewer, ...WORKSHOP_USERS);
    const at = new Date(this.clock.now());
    const rows = await this.database.sql<PresenceRow>(THERE, [at, at, at]);
    return rows.map(({ bookingId, personId, firstName, lastName, names, ...there }) => ({
      ...there,
      bookingId: personId === signedIn.personId || isStaff(signedIn) ? bookingId : null,
      mine: personId === signedIn.personId,
      name: asOthersSee
        ? nameForOthers({ firstName, lastName, names })
        : shownName(signedIn, { personId, firstName, lastName, names }),
    }));
  }

  /** Staff: whose names those who are not staff read. */
  async namesForOthers(viewer: Viewer): Promise<PresenceNames> {
    requireRole(viewer, ...STAFF);
    const [row] = await this.database.sql<{ names: PresenceNames }>(`select ${NAMES} as names`);
    return row?.names ?? 'FIRST_NAMES';
  }
}

type Named = Pick<PresenceRow, 'firstName' | 'lastName' | 'names'>;

const wholeName = ({ firstName, lastName }: Named): string => `${firstName} ${lastName}`;

const shownName = (viewer: SignedIn, person: Named & Pick<PresenceRow, 'personId'>): string | null =>
  isStaff(viewer) || person.personId === viewer.personId ? wholeName(person) : nameForOthers(person);

function nameForOthers(person: Named): string | null {
  if (person.names === 'FULL_NAMES') return wholeName(person);
  return person.names === 'FIRST_NAMES' ? person.firstName : null;
}
