import type { FairnessPolicy } from '@etabli/domain';

/** What the place has decided on fairness and safety. */
export interface BookingPolicy extends FairnessPolicy {
  readonly loneWorkForbidden: boolean;
}

/** Until staff decide something. */
export const NOTHING_DECIDED: BookingPolicy = {
  shortNoticeHours: 0,
  maximumUpcoming: null,
  noShow: null,
  loneWorkForbidden: false,
};
