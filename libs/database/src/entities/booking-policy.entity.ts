import { defineEntity, p } from '@mikro-orm/core';
import type { PresenceNames } from '@etabli/domain';

const BookingPolicySchema = defineEntity({
  name: 'BookingPolicy',
  tableName: 'booking_policy',
  properties: {
    id: p.integer().primary().autoincrement(false).default(1),
    shortNoticeHours: p.integer().default(0),
    maximumUpcoming: p.integer().nullable(),
    noShowLimit: p.integer().nullable(),
    noShowWithinWeeks: p.integer().nullable(),
    noShowRestrictDays: p.integer().nullable(),
    loneWorkForbidden: p.boolean().default(false),
    /** Whose names the presence board shows to those who are not staff. */
    presenceNames: p.text().$type<PresenceNames>().default('FIRST_NAMES'),
  },
  checks: [
    { name: 'booking_policy_single', expression: 'id = 1' },
    {
      name: 'booking_policy_bounded',
      expression:
        'short_notice_hours between 0 and 720 and maximum_upcoming between 1 and 1000 and no_show_limit between 1 and 50 and no_show_within_weeks between 1 and 104 and no_show_restrict_days between 1 and 365',
    },
    { name: 'booking_policy_names_known', expression: "presence_names in ('NOBODY','FIRST_NAMES','FULL_NAMES')" },
    {
      name: 'booking_policy_no_show_whole',
      expression: 'num_nonnulls(no_show_limit, no_show_within_weeks, no_show_restrict_days) in (0, 3)',
    },
  ],
});

/** What the place has decided on fairness, safety and whose names are shown; a single row, absent until staff decide something. */
export class BookingPolicy extends BookingPolicySchema.class {}
BookingPolicySchema.setClass(BookingPolicy);
