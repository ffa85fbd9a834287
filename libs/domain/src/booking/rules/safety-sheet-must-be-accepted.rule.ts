import type { BookingFacts } from '../booking-facts';
import type { BookingRuleRefusal } from '../refusals';

/** Whoever starts a machine has read what it can do to them, in the version in force. One refusal for each sheet. */
export const safetySheetMustBeAccepted = ({ resource, papers }: BookingFacts): BookingRuleRefusal[] =>
  papers.safetySheets
    .filter(({ accepted }) => !accepted)
    .map(({ about, version }) => ({ code: 'SAFETY_SHEET_NOT_ACCEPTED', resourceId: resource.id, about, version }));
