import { billingRows } from './billing/billing-rows';
import { bookingRows, hourRows, occupationRows } from './bookings/booking-rows';
import { makeBookings } from './bookings/make-bookings';
import { accessoryRows, containedRows, waitlistRows } from './floor/floor-rows';
import { absenceRows, livedBooking, usageRows, waitingForConsent } from './floor/marks';
import { seriesRows } from './floor/series';
import { grantRows, revocationRows } from './habilitation/authorisation-rows';
import { authorisations } from './habilitation/authorisations';
import { auditRows } from './journal/audit-rows';
import { loanRows } from './lending/make-loans';
import { toolRows, unitRows } from './lending/tool-rows';
import { policyRows, quotaRows } from './membership/fairness-rows';
import { planRows } from './membership/plans';
import { seatRows } from './membership/seat-rows';
import { allocationCheckRows, allocationRows, storagePlaceRows } from './membership/storage-rows';
import { subscriptionRows } from './membership/subscription-rows';
import { colleagueMemberRows } from './people/colleagues';
import { currentArtisans } from './people/current-artisans';
import { formerArtisans } from './people/former-artisans';
import { holdRows } from './people/hold-rows';
import { partnerRows, personRows } from './people/person-rows';
import { applicationRows } from './papers/applicants';
import { businessMemberRows, businessRows } from './papers/businesses';
import { documentTypeRows } from './papers/document-types';
import { documentFiles, documentRows } from './papers/documents';
import { houseRulesAcceptanceRows, houseRulesRows } from './papers/house-rules';
import { safetySheetAcceptanceRows, safetySheetRows } from './papers/safety-sheets';
import { closureRows, openDays, openingHoursRows, staffedHoursRows } from './place/opening';
import { dependencyRows, habilitationTypeRows, manufactureRows, poleRows, resourceRows } from './place/place-rows';
import type { Demonstration } from './rows';
import type { Scene } from './scene';
import { comingSessions } from './training/coming-sessions';
import { pastSessions } from './training/past-sessions';
import { presenceRows } from './training/presence-rows';
import { attemptRows, enrolmentRows, sessionOccupationRows, sessionRows } from './training/session-rows';
import { questionRows, trainingRows } from './training/training-rows';

/** The whole Manufacture de Saint-Germain-Laprade, as rows: the same scene always gives the same rows. */
export function makeDemonstration(scene: Scene, passwordHash: string): Demonstration {
  const artisans = [...currentArtisans(), ...formerArtisans(scene.seed)];
  const ledger = authorisations(scene, artisans);
  const comingDays = openDays(scene).filter(({ day }) => day >= scene.today);
  const sessions = comingSessions(scene, artisans, comingDays);
  const taught = pastSessions(ledger);
  const bookings = makeBookings(scene, artisans, { ledger, sessions });
  const hours = hourRows(bookings);
  const lived = bookings.map((booking) => livedBooking(scene, booking));
  const occupations = occupationRows(lived);
  const subscriptions = subscriptionRows(scene, artisans);
  const told = {
    person: personRows(scene, artisans, passwordHash),
    hold: holdRows(scene, artisans),
    loan: loanRows(scene, artisans),
  };
  return {
    ...told,
    manufacture: manufactureRows(),
    partner: partnerRows(),
    business: businessRows(scene, artisans),
    business_member: [...businessMemberRows(scene, artisans), ...colleagueMemberRows(scene)],
    document_type: documentTypeRows(),
    supporting_document: documentRows(scene, artisans),
    house_rules_version: houseRulesRows(),
    house_rules_acceptance: houseRulesAcceptanceRows(scene, artisans),
    safety_sheet_version: safetySheetRows(),
    safety_sheet_acceptance: safetySheetAcceptanceRows(ledger),
    membership_application: applicationRows(scene),
    pole: poleRows(),
    habilitation_type: habilitationTypeRows(),
    resource: resourceRows(scene),
    resource_dependency: dependencyRows(),
    opening_hours: openingHoursRows(),
    staffed_hours: staffedHoursRows(),
    closure: closureRows(scene),
    plan: planRows(),
    plan_subscription: subscriptions,
    subscription_seat: seatRows(scene, artisans),
    storage_place: storagePlaceRows(),
    allocation: allocationRows(scene, artisans),
    allocation_check: allocationCheckRows(scene, artisans),
    hour_pack: hours.packs,
    training: trainingRows(),
    training_session: sessionRows(scene, sessions, taught),
    habilitation_grant: grantRows(ledger, taught),
    habilitation_revocation: revocationRows(ledger),
    enrolment: enrolmentRows(scene, sessions, taught),
    quiz_question: questionRows(),
    quiz_attempt: attemptRows(scene, sessions),
    trainer_presence: presenceRows(scene),
    accessory: accessoryRows(),
    booking_series: seriesRows(artisans, comingDays),
    booking: bookingRows(lived, waitingForConsent(scene, bookings)),
    occupation: [...occupations, ...containedRows(occupations), ...sessionOccupationRows(sessions)],
    usage_session: usageRows(lived),
    absence: absenceRows(lived),
    waitlist_entry: waitlistRows(scene, artisans, bookings),
    hour_credit_entry: hours.entries,
    quota: quotaRows(),
    booking_policy: policyRows(),
    ...billingRows(scene, artisans, { subscriptions, packs: hours.packs }),
    tool: toolRows(),
    tool_unit: unitRows(),
    audit_entry: auditRows(scene, { bookings, authorisations: ledger, rows: told }),
  };
}

/** The files its documents are, to be kept before the rows that name them. */
export const demonstrationFiles = (scene: Scene): ReturnType<typeof documentFiles> =>
  documentFiles([...currentArtisans(), ...formerArtisans(scene.seed)]);
