import { requireRole, WORKSHOP_USERS, type Viewer } from '@etabli/api-kit';
import { Database } from '@etabli/database';
import { Injectable } from '@nestjs/common';
import { NOTHING_DECIDED, type BookingPolicy } from './booking-policy';

/** Everybody who works here may know what the place has decided. */
@Injectable()
export class BookingPolicyQuery {
  constructor(private readonly database: Database) {}

  async read(viewer: Viewer): Promise<BookingPolicy> {
    requireRole(viewer, ...WORKSHOP_USERS);
    const [row] = await this.database.sql<BookingPolicy>(
      `select short_notice_hours as "shortNoticeHours", maximum_upcoming as "maximumUpcoming",
         lone_work_forbidden as "loneWorkForbidden", case when no_show_limit is not null then json_build_object(
           'limit', no_show_limit, 'withinWeeks', no_show_within_weeks, 'restrictDays', no_show_restrict_days) end as "noShow"
       from booking_policy`,
    );
    return row ?? NOTHING_DECIDED;
  }
}
