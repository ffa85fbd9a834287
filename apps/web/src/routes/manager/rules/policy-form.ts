import type { HouseLimitsQuery, SetBookingPolicyInput } from '../../../generated/manager/graphql';

type Policy = HouseLimitsQuery['bookingPolicy'];
type Typed = number | string;

/** The policy as typed; a number field being typed may hold words. */
export interface PolicyForm {
  /** Empty: as many as wished. */
  readonly maximumUpcoming: Typed;
  readonly shortNoticeHours: Typed;
  readonly loneWorkForbidden: boolean;
  readonly absencesRestrict: boolean;
  readonly limit: Typed;
  readonly withinWeeks: Typed;
  readonly restrictDays: Typed;
}

export const formOfPolicy = ({ noShow, ...policy }: Policy): PolicyForm => ({
  maximumUpcoming: policy.maximumUpcoming ?? '',
  shortNoticeHours: policy.shortNoticeHours,
  loneWorkForbidden: policy.loneWorkForbidden,
  absencesRestrict: noShow !== null,
  limit: noShow?.limit ?? 3,
  withinWeeks: noShow?.withinWeeks ?? 8,
  restrictDays: noShow?.restrictDays ?? 14,
});

const atLeast = (typed: Typed, least: number): boolean => Number.isInteger(typed) && Number(typed) >= least;

/** Which numbers make no sense. */
export function wrongInPolicy(form: PolicyForm): ReadonlySet<keyof PolicyForm> {
  const wrong = new Set<keyof PolicyForm>();
  if (form.maximumUpcoming !== '' && !atLeast(form.maximumUpcoming, 1)) wrong.add('maximumUpcoming');
  if (!atLeast(form.shortNoticeHours, 0)) wrong.add('shortNoticeHours');
  if (!form.absencesRestrict) return wrong;
  for (const field of ['limit', 'withinWeeks', 'restrictDays'] as const) if (!atLeast(form[field], 1)) wrong.add(field);
  return wrong;
}

/** What the API takes, once nothing is wrong. */
export const policyInput = (form: PolicyForm): SetBookingPolicyInput => ({
  maximumUpcoming: form.maximumUpcoming === '' ? null : Number(form.maximumUpcoming),
  shortNoticeHours: Number(form.shortNoticeHours),
  loneWorkForbidden: form.loneWorkForbidden,
  noShow: form.absencesRestrict
    ? {
        limit: Number(form.limit),
        withinWeeks: Number(form.withinWeeks),
        restrictDays: Number(form.restrictDays),
      }
    : null,
});
