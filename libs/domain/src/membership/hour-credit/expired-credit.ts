import type { CreditPack, HourCharge } from './debit-packs';

/** What is lost in each pack that has expired: to be written off, once. Minutes given back to a pack that expired meanwhile are lost too. */
export const expiredCredit = (packs: readonly CreditPack[], today: string): HourCharge[] =>
  packs
    .filter(({ remainingMinutes, expiresOn }) => remainingMinutes > 0 && expiresOn <= today)
    .map(({ id, remainingMinutes }) => ({ packId: id, minutes: remainingMinutes }));
