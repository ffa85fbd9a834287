import { demonstrationId } from '../demonstration-id';
import { resourceNamed } from '../place/resources-in-place';
import type { Row } from '../rows';
import { RESIDENT_PLAN_ID } from './plans';

const weekly = (resourceName: string, hours: number): Row => ({
  id: demonstrationId('quota', resourceName),
  scope: 'RESOURCE',
  resourceId: resourceNamed(resourceName).id,
  category: null,
  poleId: null,
  planId: RESIDENT_PLAN_ID,
  period: 'WEEK',
  limitMinutes: hours * 60,
});

/** Hours are included for residents, so those most wanted are shared out, generously. */
export const quotaRows = (): Row[] => [
  weekly('Scie à format', 20),
  weekly('CNC 3 axes', 16),
  weekly('Découpe laser', 12),
];

/** What was still free the day before is free for all; three slots left empty in eight weeks, and one waits a week. */
export const policyRows = (): Row[] => [
  {
    id: 1,
    shortNoticeHours: 24,
    maximumUpcoming: null,
    noShowLimit: 3,
    noShowWithinWeeks: 8,
    noShowRestrictDays: 7,
    loneWorkForbidden: false,
  },
];
