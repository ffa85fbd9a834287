import { ABSENCE_KINDS, APPROVALS, PRESENCE_NAMES, WAITLIST_POLICIES, WAITLIST_STATES } from '@etabli/domain';
import { registerEnumType } from '@nestjs/graphql';

const enumOf = <T extends string>(values: readonly T[]) =>
  Object.fromEntries(values.map((value) => [value, value])) as { [K in T]: K };

export const ApprovalEnum = enumOf(APPROVALS);
export const WaitlistStateEnum = enumOf(WAITLIST_STATES);
export const WaitlistPolicyEnum = enumOf(WAITLIST_POLICIES);
export const AbsenceKindEnum = enumOf(ABSENCE_KINDS);
export const PresenceNamesEnum = enumOf(PRESENCE_NAMES);
export const OnConflictEnum = enumOf(['SKIP', 'SHIFT', 'ASK']);
export const OccurrenceActionEnum = enumOf(['SKIP', 'SHIFT', 'TAKE']);
export const OccurrenceOutcomeEnum = enumOf(['BOOK', 'SHIFT', 'SKIP', 'ASK']);
export const SeriesScopeEnum = enumOf(['FOLLOWING', 'ALL']);

registerEnumType(ApprovalEnum, {
  name: 'Approval',
  description: 'What became of a booking that needs the consent of staff.',
});
registerEnumType(WaitlistStateEnum, {
  name: 'WaitlistState',
  description:
    'OFFERED: the slot is held, to be claimed in time. EXPIRED: not answered in time, or the slot has begun.',
});
registerEnumType(WaitlistPolicyEnum, {
  name: 'WaitlistPolicy',
  description: 'Freed time goes to one after the other, or to the first of all who were told.',
});
registerEnumType(AbsenceKindEnum, {
  name: 'AbsenceKind',
  description: 'Nobody came, or given back after the deadline.',
});
registerEnumType(PresenceNamesEnum, {
  name: 'PresenceNames',
  description: 'Whose names the presence board shows to those who are not staff.',
});
registerEnumType(OnConflictEnum, {
  name: 'OnConflict',
  description:
    'Where something stands in the way of a day: leave it out, take the nearest free slot of that day, or ask.',
});
registerEnumType(OccurrenceActionEnum, {
  name: 'OccurrenceAction',
  description: 'What was decided for a day: leave it out, shift it, or take the very instants given.',
});
registerEnumType(OccurrenceOutcomeEnum, {
  name: 'OccurrenceOutcome',
  description: 'What would become of a day: booked as wished, shifted, left out, or still to be decided.',
});
registerEnumType(SeriesScopeEnum, {
  name: 'SeriesScope',
  description: 'This booking and the following ones, or all that lie ahead. For one alone: moveBooking, cancelBooking.',
});
