import type { BookingFacts } from '../booking-facts';
import type { ResourceOutOfService } from '../refusals';

/** A machine is out of service until somebody returns it to service: nobody knows when, so no later slot is safe either. */
export const resourceMustBeInService = ({ resource }: BookingFacts): ResourceOutOfService | undefined =>
  resource.inService
    ? undefined
    : {
        code: 'RESOURCE_OUT_OF_SERVICE',
        resourceName: resource.name,
        reason: resource.outOfServiceReason,
        alternatives: [],
      };
