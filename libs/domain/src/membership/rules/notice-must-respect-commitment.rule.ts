import type { NoticeFacts } from '../check-notice';
import type { MembershipRefusal } from '../refusals';

/** The member committed for some months (three on the resident plan): they leave at the end of them at the earliest. */
export function noticeMustRespectCommitment({ subscription, endsOn }: NoticeFacts): MembershipRefusal | undefined {
  const { commitmentEndsOn } = subscription;
  return endsOn >= commitmentEndsOn ? undefined : { code: 'NOTICE_BEFORE_COMMITMENT_ENDS', commitmentEndsOn };
}
