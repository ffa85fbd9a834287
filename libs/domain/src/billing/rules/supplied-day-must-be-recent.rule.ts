import { addDays } from '../../membership/civil-months';
import type { RecordingFacts } from '../recorded/check-recorded';
import type { RecordedRefusal } from '../refusals';

const DAYS_BACK = 90;

/** Neither a day to come nor one forgotten long ago, nor one before invoices were made here. */
export function suppliedDayMustBeRecent({
  suppliedOn,
  today,
  invoicesFrom,
}: RecordingFacts): RecordedRefusal | undefined {
  const oldest = addDays(today, -DAYS_BACK);
  const earliestOn = oldest > invoicesFrom ? oldest : invoicesFrom;
  return suppliedOn >= earliestOn && suppliedOn <= today
    ? undefined
    : { code: 'SUPPLIED_DAY_OUT_OF_BOUNDS', earliestOn, latestOn: today };
}
