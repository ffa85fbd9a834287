import { roundedQuotient, type Cents } from '../../shared/money';

/** What a partner pays of a member's subscription under an agreement; days as YYYY-MM-DD, the end not included. */
export interface Sponsorship {
  readonly startsOn: string;
  readonly endsOn: string;
  /** Share in basis points: 10 000 is everything. */
  readonly shareBasisPoints: number;
  /** At most, each period; null for no limit. */
  readonly mostCents: Cents | null;
}

/** Who pays what of an amount that falls on a day: the two always add up to it. */
export function sponsoredShare(
  amountCents: Cents,
  { on, sponsorship }: { readonly on: string; readonly sponsorship: Sponsorship | null },
): { readonly partnerCents: Cents; readonly memberCents: Cents } {
  const holds = sponsorship !== null && sponsorship.startsOn <= on && on < sponsorship.endsOn;
  const share = holds ? roundedQuotient(amountCents * sponsorship.shareBasisPoints, 10_000) : 0;
  const partnerCents = Math.min(share, sponsorship?.mostCents ?? share);
  return { partnerCents, memberCents: amountCents - partnerCents };
}
