import { BOOKING_STATES, HABILITATION_LEVELS, LANGUAGES, PLAN_KINDS, RESOURCE_KINDS, ROLES } from '@etabli/domain';
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

registerEnumType(RoleEnum, { name: 'Role', description: 'What an account may do; one person may hold several.' });
registerEnumType(LanguageEnum, { name: 'Language', description: 'Language of screens, sentences and mails.' });
registerEnumType(ResourceKindEnum, { name: 'ResourceKind', description: 'What a resource is.' });
registerEnumType(HabilitationLevelEnum, {
  name: 'HabilitationLevel',
  description: 'Ordered: who holds a level may do all that the lower ones allow.',
});
registerEnumType(BookingStateEnum, { name: 'BookingState', description: 'A booking is kept when cancelled.' });
registerEnumType(PlanKindEnum, { name: 'PlanKind', description: 'A monthly subscription or a pack of hours.' });
