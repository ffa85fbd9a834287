import { parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';

const SetBookingPolicySchema = z.object({
  shortNoticeHours: z.int().min(0).max(720),
  maximumUpcoming: z.int().min(1).max(1_000).nullish(),
  noShow: z
    .object({
      limit: z.int().min(1).max(50),
      withinWeeks: z.int().min(1).max(104),
      restrictDays: z.int().min(1).max(365),
    })
    .nullish(),
  loneWorkForbidden: z.boolean(),
});

/** Decides on fairness and safety for the whole place; bookings already made are kept as they are, and count as they did. */
@Injectable()
export class SetBookingPolicy {
  constructor(private readonly transaction: Transaction) {}

  execute(viewer: Viewer, input: unknown): Promise<void> {
    const staff = requireRole(viewer, ...STAFF);
    const policy = parseInput(SetBookingPolicySchema, input);
    const { shortNoticeHours, maximumUpcoming = null, noShow = null, loneWorkForbidden } = policy;
    return this.transaction.run(async (em) => {
      await em.execute(
        `insert into booking_policy (id, short_notice_hours, maximum_upcoming, no_show_limit, no_show_within_weeks,
           no_show_restrict_days, lone_work_forbidden) values (1, ?, ?, ?, ?, ?, ?)
         on conflict (id) do update set short_notice_hours = excluded.short_notice_hours,
           maximum_upcoming = excluded.maximum_upcoming, no_show_limit = excluded.no_show_limit,
           no_show_within_weeks = excluded.no_show_within_weeks, no_show_restrict_days = excluded.no_show_restrict_days,
           lone_work_forbidden = excluded.lone_work_forbidden`,
        [
          shortNoticeHours,
          maximumUpcoming,
          noShow?.limit ?? null,
          noShow?.withinWeeks ?? null,
          noShow?.restrictDays ?? null,
          loneWorkForbidden,
        ],
      );
      await recordAudit(em, { actorId: staff.personId, action: 'SetBookingPolicy', details: policy });
    });
  }
}
