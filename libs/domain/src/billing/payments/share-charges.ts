import type { Cents } from '../../shared/money';
import type { Charge } from '../run/charge';
import { splitVat, vatRateOn, type PriceBasis } from '../vat';
import { sponsoredShare, type Sponsorship } from './sponsor';

/** A sponsorship, and what the lines of both say of each other. */
export interface NamedSponsorship extends Sponsorship {
  readonly partnerName: string;
  readonly memberName: string;
}

/** The charges of a period, in order, and what it had come to when it was invoiced before. */
export interface ChargesToShare {
  readonly sponsorship: NamedSponsorship;
  /** First day of the whole period: who sponsors that day shares the period. */
  readonly on: string;
  /** How the member is told prices; a partner is told them without VAT, and so is its limit. */
  readonly basis: PriceBasis;
  readonly charges: readonly Charge[];
  /** Without VAT. */
  readonly invoicedNetCents: Cents;
}

export interface SharedCharges {
  readonly member: readonly Charge[];
  readonly partner: readonly Charge[];
}

/**
 * Who is charged what of a period. The partner's part with its VAT and the member's rest add up to each charge, to the cent; of a charge
 * it pays whole nothing is left to the member. The limit is on the whole period, however often it is counted anew.
 */
export function shareCharges({ sponsorship, on, basis, charges, invoicedNetCents }: ChargesToShare): SharedCharges {
  const partnerOf = (netCents: Cents): Cents => sponsoredShare(netCents, { on, sponsorship }).partnerCents;
  let net = invoicedNetCents;
  const shares = charges.map((charge) => {
    const rateBasisPoints = vatRateOn(charge.line.vatKind, charge.suppliedOn) ?? 0;
    const amount = charge.line.unitPriceCents;
    const before = net;
    const lineNet = splitVat(amount, { basis, rateBasisPoints }).net;
    net += lineNet;
    const partnerCents = partnerOf(net) - partnerOf(before);
    const vat = basis === 'INCLUSIVE' ? splitVat(partnerCents, { basis: 'EXCLUSIVE', rateBasisPoints }).vat : 0;
    const memberCents = partnerCents === lineNet ? 0 : amount - partnerCents - vat;
    return { charge, partnerCents, memberCents };
  });
  return {
    member: shares.flatMap(({ charge, memberCents }) => memberCharge(charge, memberCents, sponsorship)),
    partner: shares.flatMap(({ charge, partnerCents }) => partnerCharge(charge, partnerCents, sponsorship)),
  };
}

/** Its line is as it always was where the partner pays nothing of it. */
function memberCharge(charge: Charge, cents: Cents, { partnerName }: NamedSponsorship): Charge[] {
  if (cents === charge.line.unitPriceCents) return [charge];
  const description = `${charge.line.description}, part de ${partnerName} déduite`;
  return cents === 0 ? [] : [{ ...charge, line: { ...charge.line, description, unitPriceCents: cents } }];
}

function partnerCharge(charge: Charge, cents: Cents, { memberName }: NamedSponsorship): Charge[] {
  const description = `${charge.line.description}, pour ${memberName}`;
  const line = { ...charge.line, description, unitPriceCents: cents };
  return cents === 0 ? [] : [{ ...charge, key: `${charge.key} sponsored`, line }];
}
