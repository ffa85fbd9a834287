import {
  ABSENCE_KINDS,
  BOOKING_STATES,
  HABILITATION_LEVELS,
  LANGUAGES,
  LIFE_STATES,
  PAYMENT_STATES,
  PLAN_KINDS,
  QUOTA_PERIODS,
  QUOTA_SCOPES,
  RESOURCE_KINDS,
  ROLES,
} from '@etabli/domain';
import { registerEnumType } from '@nestjs/graphql';

const enumOf = <T extends string>(values: readonly T[]) =>
  Object.fromEntries(values.map((value) => [value, value])) as { [K in T]: K };

/** The vocabulary of the domain as GraphQL enums: use as `@Field(() => RoleEnum)`. */
export const RoleEnum = enumOf(ROLES);
export const LanguageEnum = enumOf(LANGUAGES);
export const ResourceKindEnum = enumOf(RESOURCE_KINDS);
export const HabilitationLevelEnum = enumOf(HABILITATION_LEVELS);
export const BookingStateEnum = enumOf(BOOKING_STATES);
export const PlanKindEnum = enumOf(PLAN_KINDS);
export const PaymentStateEnum = enumOf(PAYMENT_STATES);
export const SubscriptionLifeEnum = enumOf(LIFE_STATES);
export const QuotaPeriodEnum = enumOf(QUOTA_PERIODS);
export const QuotaScopeEnum = enumOf(QUOTA_SCOPES);
export const AbsenceKindEnum = enumOf(ABSENCE_KINDS);

registerEnumType(RoleEnum, { name: 'Role', description: 'What an account may do; one person may hold several.' });
registerEnumType(LanguageEnum, { name: 'Language', description: 'Language of screens, sentences and mails.' });
registerEnumType(ResourceKindEnum, { name: 'ResourceKind', description: 'What a resource is.' });
registerEnumType(HabilitationLevelEnum, {
  name: 'HabilitationLevel',
  description: 'Ordered: who holds a level may do all that the lower ones allow.',
});
registerEnumType(BookingStateEnum, { name: 'BookingState', description: 'A booking is kept when cancelled.' });
registerEnumType(PlanKindEnum, { name: 'PlanKind', description: 'A monthly subscription or a pack of hours.' });
registerEnumType(PaymentStateEnum, {
  name: 'PaymentState',
  description: 'PAST_DUE is only reminded; RESTRICTED and SUSPENDED refuse new bookings.',
});
registerEnumType(SubscriptionLifeEnum, {
  name: 'SubscriptionLife',
  description:
    'Where a subscription stands: what takes rights away is said first, then that somebody leaves, then that they are late.',
});
registerEnumType(QuotaPeriodEnum, { name: 'QuotaPeriod', description: 'Civil day, ISO week or month of the place.' });
registerEnumType(QuotaScopeEnum, { name: 'QuotaScope', description: 'Whose hours a quota adds up.' });
registerEnumType(AbsenceKindEnum, {
  name: 'AbsenceKind',
  description: 'A slot nobody came for, or given back too late for anybody else.',
});
