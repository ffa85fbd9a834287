/** Hours bought in advance, or granted for a period: what is left of them, and the first day they are worth nothing. */
export interface CreditPack {
  readonly id: string;
  readonly remainingMinutes: number;
  readonly expiresOn: string;
}

/** Minutes taken from one pack. */
export interface HourCharge {
  readonly packId: string;
  readonly minutes: number;
}

export interface Debit {
  readonly charges: readonly HourCharge[];
  /** What no pack could pay. */
  readonly missingMinutes: number;
}

/** Packs that still are worth something on a day, first to expire first: what would be lost soonest is used soonest. */
export const usableOn = <P extends CreditPack>(packs: readonly P[], day: string): P[] =>
  packs
    .filter(({ remainingMinutes, expiresOn }) => remainingMinutes > 0 && day < expiresOn)
    .sort((a, b) => a.expiresOn.localeCompare(b.expiresOn) || a.id.localeCompare(b.id));

/** Takes minutes from packs, on the last day they are used; no pack goes below nothing. */
export function debitPacks(
  packs: readonly CreditPack[],
  { minutes, on }: { readonly minutes: number; readonly on: string },
): Debit {
  let missingMinutes = minutes;
  const charges = usableOn(packs, on).flatMap((pack) => {
    const taken = Math.min(missingMinutes, pack.remainingMinutes);
    missingMinutes -= taken;
    return taken > 0 ? [{ packId: pack.id, minutes: taken }] : [];
  });
  return { charges, missingMinutes };
}
