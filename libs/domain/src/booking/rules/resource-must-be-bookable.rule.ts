import type { BookingFacts } from '../booking-facts';
import type { BookingRuleRefusal } from '../refusals';

/** Some resources are only shown, or given to one member for months. */
export const resourceMustBeBookable = ({ resource }: BookingFacts): BookingRuleRefusal | undefined =>
  resource.bookable ? undefined : { code: 'RESOURCE_NOT_BOOKABLE', resourceName: resource.name };
