import type { ApplicationState } from '../vocabulary';
import type { ApplicationStepCode } from './application-steps';

export type ApplicationRefusal =
  /** Unknown, used or expired link: never says which. */
  | { readonly code: 'SIGN_UP_LINK_NOT_VALID' }
  | { readonly code: 'APPLICATION_INCOMPLETE'; readonly steps: readonly ApplicationStepCode[] }
  /** Sent: it is no longer changed, only withdrawn. */
  | { readonly code: 'APPLICATION_ALREADY_SENT' }
  | { readonly code: 'APPLICATION_NOT_TO_DECIDE'; readonly state: ApplicationState }
  | { readonly code: 'PLAN_NOT_OFFERED' };
