import type { ResourceLimit } from './resource-rules';

/** What can be wrong with the booking rules and the habilitation of a resource. */
export type ResourceRulesRefusal =
  | { readonly code: 'GRID_NOT_ALLOWED'; readonly allowed: readonly number[] }
  | {
      readonly code: 'DURATION_OFF_THE_GRID';
      readonly duration: 'minimumMinutes' | 'maximumMinutes';
      readonly gridMinutes: number;
    }
  | { readonly code: 'MAXIMUM_UNDER_MINIMUM' }
  | {
      readonly code: 'LIMIT_OUT_OF_BOUNDS';
      readonly limit: ResourceLimit;
      readonly lowest: number;
      readonly highest: number;
    }
  /** A habilitation without its level, or a level without its habilitation. */
  | { readonly code: 'HABILITATION_AND_LEVEL_GO_TOGETHER' };

/** What can be wrong with the hours of a week. */
export type OpeningHoursRefusal =
  | { readonly code: 'OPENING_HOURS_NOT_IN_A_DAY'; readonly weekday: number }
  | { readonly code: 'OPENING_HOURS_OVERLAP'; readonly weekday: number };

/** What can be wrong with a closure. */
export type ClosureRefusal =
  | { readonly code: 'CLOSURE_ENDS_BEFORE_IT_STARTS' }
  | { readonly code: 'CLOSURE_ALREADY_OVER' }
  | { readonly code: 'CLOSURE_TOO_LONG'; readonly maximumDays: number };

/** Every refusal of the workshop. */
export type WorkshopRefusal =
  | ResourceRulesRefusal
  | OpeningHoursRefusal
  | ClosureRefusal
  | { readonly code: 'POLE_CODE_TAKEN' }
  | { readonly code: 'RESOURCE_NAME_TAKEN' }
  | { readonly code: 'RESOURCE_NEEDS_ITSELF' }
  | { readonly code: 'ALREADY_OUT_OF_SERVICE' }
  | { readonly code: 'ALREADY_IN_SERVICE' }
  | { readonly code: 'PHOTO_TOO_LARGE'; readonly maximumMegabytes: number }
  | { readonly code: 'PHOTO_NOT_AN_IMAGE' };
