import type { ChangeRefusal } from './refusals';

/** A notice is withdrawn while the subscription still lives. */
export function checkNoticeWithdrawal(endsOn: string | null, today: string): ChangeRefusal[] {
  if (endsOn === null) return [{ code: 'NOTICE_NOT_GIVEN' }];
  return endsOn <= today ? [{ code: 'NOTICE_SERVED', endsOn }] : [];
}
