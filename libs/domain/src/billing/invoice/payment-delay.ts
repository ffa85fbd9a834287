import { addDays } from '../../membership/civil-months';
import type { BuyerKind } from './party';

/** Longest delays from issue: code de commerce, art. L441-10, I; code de la commande publique, art. R2192-10. */
export const LONGEST_PAYMENT_DAYS: Readonly<Record<BuyerKind, number>> = { BUSINESS: 60, PUBLIC_BODY: 30, PERSON: 60 };

export const dueDay = (issuedOn: string, paymentDays: number): string => addDays(issuedOn, paymentDays);
