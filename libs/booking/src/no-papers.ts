import type { BookingFacts } from '@etabli/domain';

/** Nothing to sign, nothing to hand in. */
export const NO_PAPERS: BookingFacts['papers'] = { documents: [], houseRules: null, safetySheets: [] };
