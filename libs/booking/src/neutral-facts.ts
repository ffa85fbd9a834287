import type { BookingFacts } from '@etabli/domain';

/** Facts that refuse nothing, until the database tells them. */
export const NEUTRAL_FACTS: Pick<
  BookingFacts,
  'containedOccupations' | 'accessories' | 'papers' | 'presence' | 'fairness'
> = {
  containedOccupations: [],
  accessories: [],
  papers: { documents: [], houseRules: null, safetySheets: [] },
  presence: { poleName: '', poleCapacity: null, others: [], trainers: [], staffedHours: [], loneWorkForbidden: false },
  fairness: {
    quotas: [],
    countsAlready: false,
    upcomingCount: 0,
    absences: [],
    policy: { shortNoticeHours: 0, maximumUpcoming: null, noShow: null },
  },
};
