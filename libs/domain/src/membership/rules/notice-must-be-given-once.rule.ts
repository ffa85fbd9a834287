import type { NoticeFacts } from '../check-notice';
import type { MembershipRefusal } from '../refusals';

/** The first notice stands. */
export const noticeMustBeGivenOnce = ({ subscription }: NoticeFacts): MembershipRefusal | undefined =>
  subscription.endsOn === null ? undefined : { code: 'NOTICE_ALREADY_GIVEN', endsOn: subscription.endsOn };
