import { bookingRows, hourRows, occupationRows } from './bookings/booking-rows';
import { makeBookings } from './bookings/make-bookings';
import { grantRows, revocationRows } from './habilitation/authorisation-rows';
import { authorisations } from './habilitation/authorisations';
import { auditRows } from './journal/audit-rows';
import { loanRows } from './lending/make-loans';
import { toolRows, unitRows } from './lending/tool-rows';
import { planRows } from './membership/plans';
import { subscriptionRows } from './membership/subscription-rows';
import { currentArtisans } from './people/current-artisans';
import { formerArtisans } from './people/former-artisans';
import { holdRows } from './people/hold-rows';
import { partnerRows, personRows } from './people/person-rows';
import { closureRows, openingHoursRows } from './place/opening';
import { habilitationTypeRows, manufactureRows, poleRows, resourceRows } from './place/place-rows';
import type { Demonstration } from './rows';
import type { Scene } from './scene';

/** The whole Manufacture de Saint-Germain-Laprade, as rows: the same scene always gives the same rows. */
export function makeDemonstration(scene: Scene, passwordHash: string): Demonstration {
  const artisans = [...currentArtisans(), ...formerArtisans(scene.seed)];
  const ledger = authorisations(scene, artisans);
  const bookings = makeBookings(scene, artisans, ledger);
  const hours = hourRows(bookings);
  const told = {
    person: personRows(scene, artisans, passwordHash),
    hold: holdRows(scene, artisans),
    loan: loanRows(scene, artisans),
  };
  return {
    ...told,
    manufacture: manufactureRows(),
    partner: partnerRows(),
    pole: poleRows(),
    habilitation_type: habilitationTypeRows(),
    resource: resourceRows(scene),
    opening_hours: openingHoursRows(),
    closure: closureRows(scene),
    plan: planRows(),
    plan_subscription: subscriptionRows(scene, artisans),
    hour_pack: hours.packs,
    habilitation_grant: grantRows(ledger),
    habilitation_revocation: revocationRows(ledger),
    booking: bookingRows(bookings),
    occupation: occupationRows(bookings),
    hour_credit_entry: hours.entries,
    tool: toolRows(),
    tool_unit: unitRows(),
    audit_entry: auditRows(scene, { bookings, authorisations: ledger, rows: told }),
  };
}
