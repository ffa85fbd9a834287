/** Why a bank says no; `code` and `declineCode` as Stripe names them. */
export interface Decline {
  code: string;
  declineCode?: string;
  message: string;
}

export interface TestCard {
  number: string;
  brand: string;
  country: string;
  funding: 'credit' | 'debit';
  /** French words for the pages. */
  meaning: string;
  /** When the holder must prove who they are: never, until it was saved with proof, at every payment. */
  authentication?: 'until_saved' | 'always';
  declines?: Decline;
  /** Says no already when it is saved, and not only when money is asked. */
  refusesToBeSaved?: boolean;
  dispute?: string;
  refund?: 'pending' | 'fails';
}

const DECLINED = 'Your card was declined.';
const noMoney: Decline = {
  code: 'card_declined',
  declineCode: 'insufficient_funds',
  message: 'Your card has insufficient funds.',
};
const refused = (declineCode: string): Decline => ({ code: 'card_declined', declineCode, message: DECLINED });

const visa = (number: string, meaning: string, more: Partial<TestCard> = {}): TestCard => ({
  number,
  brand: 'visa',
  country: 'FR',
  funding: 'credit',
  meaning,
  ...more,
});
const declining = (number: string, meaning: string, declines: Decline): TestCard =>
  visa(number, meaning, { declines, refusesToBeSaved: true });

/** Stripe's magic numbers that we imitate. The keys are ours, and what is kept of a card. */
export const TEST_CARDS: Record<string, TestCard> = {
  visa: visa('4242424242424242', 'paiement accepté'),
  visaDebit: visa('4000056655665556', 'Visa de débit, paiement accepté', { funding: 'debit' }),
  visaFrance: visa('4000002500000003', 'Visa française, paiement accepté'),
  mastercard: visa('5555555555554444', 'Mastercard, paiement accepté', { brand: 'mastercard' }),
  amex: visa('378282246310005', 'American Express, paiement accepté', { brand: 'amex', country: 'US' }),
  authenticationUntilSaved: visa('4000002500003155', '3-D Secure à l’enregistrement, puis acceptée', {
    authentication: 'until_saved',
  }),
  authenticationAlways: visa('4000002760003184', '3-D Secure à chaque paiement', { authentication: 'always' }),
  threeDSecureRequired: visa('4000000000003220', '3-D Secure obligatoire', { authentication: 'always' }),
  authenticationThenNoMoney: visa('4000008260003178', '3-D Secure, puis provision insuffisante', {
    authentication: 'until_saved',
    declines: noMoney,
  }),
  declined: declining('4000000000000002', 'refusée', refused('generic_decline')),
  noMoney: declining('4000000000009995', 'provision insuffisante', noMoney),
  lost: declining('4000000000009987', 'carte perdue', refused('lost_card')),
  stolen: declining('4000000000009979', 'carte volée', refused('stolen_card')),
  tooOften: declining('4000000000006975', 'plafond dépassé', refused('card_velocity_exceeded')),
  expired: declining('4000000000000069', 'expirée', { code: 'expired_card', message: 'Your card has expired.' }),
  wrongCvc: declining('4000000000000127', 'cryptogramme faux', {
    code: 'incorrect_cvc',
    message: "Your card's security code is incorrect.",
  }),
  processingError: declining('4000000000000119', 'erreur de traitement', {
    code: 'processing_error',
    message: 'An error occurred while processing your card. Try again in a little bit.',
  }),
  savedThenDeclined: visa('4000000000000341', 'enregistrée, puis refusée au paiement', {
    declines: refused('generic_decline'),
  }),
  disputedFraud: visa('4000000000000259', 'payée, puis contestée (fraude)', { dispute: 'fraudulent' }),
  disputedNotReceived: visa('4000000000002685', 'payée, puis contestée (non reçu)', {
    dispute: 'product_not_received',
  }),
  refundPending: visa('4000000000007726', 'payée, remboursement lent', { refund: 'pending' }),
  refundFails: visa('4000000000005126', 'payée, remboursement rejeté', { refund: 'fails' }),
};

/** Stripe's test tokens: a fresh payment method each time one is used. */
export const CARD_TOKENS: Record<string, string> = {
  pm_card_visa: 'visa',
  pm_card_visa_debit: 'visaDebit',
  pm_card_fr: 'visaFrance',
  pm_card_mastercard: 'mastercard',
  pm_card_amex: 'amex',
  pm_card_authenticationRequiredOnSetup: 'authenticationUntilSaved',
  pm_card_authenticationRequired: 'authenticationAlways',
  pm_card_threeDSecure2Required: 'threeDSecureRequired',
  pm_card_visa_chargeDeclined: 'declined',
  pm_card_chargeDeclined: 'declined',
  pm_card_chargeDeclinedInsufficientFunds: 'noMoney',
  pm_card_visa_chargeDeclinedInsufficientFunds: 'noMoney',
  pm_card_chargeCustomerFail: 'savedThenDeclined',
  pm_card_createDispute: 'disputedFraud',
  pm_card_pendingRefund: 'refundPending',
  pm_card_refundFail: 'refundFails',
};

export const cardBehaviourOf = (number: string): string | undefined =>
  Object.entries(TEST_CARDS).find(([, card]) => card.number === number)?.[0];
