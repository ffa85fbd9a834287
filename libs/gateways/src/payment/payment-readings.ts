/** What became of a payment, in the words of the product. */
export interface PaymentReading {
  readonly intentId: string;
  /** The attempt it was made for; null for a payment that is not ours. */
  readonly attemptId: string | null;
  /** OPEN: nobody paid yet, or a refusal that may be followed by another try on the provider's page. */
  readonly state: 'OPEN' | 'ACTION_NEEDED' | 'PROCESSING' | 'SUCCEEDED' | 'CANCELLED';
  readonly failureCode: string | null;
  readonly amountCents: number;
  readonly feeCents: number;
  readonly method: 'CARD' | 'SEPA_DEBIT';
}

export interface RefundReading {
  readonly providerId: string;
  /** Ours; null when it was made on the provider's own screens. */
  readonly refundId: string | null;
  readonly intentId: string | null;
  readonly state: 'PENDING' | 'SUCCEEDED' | 'FAILED';
  readonly failureCode: string | null;
  readonly amountCents: number;
}

export interface DisputeReading {
  readonly providerId: string;
  readonly intentId: string | null;
  readonly state: 'OPEN' | 'WON' | 'LOST';
  readonly reason: string;
  readonly amountCents: number;
  readonly openedAt: number;
  readonly answerBy: number | null;
}

/** A page of the provider: how it ended, and for whom it was opened. */
export interface PageReading {
  readonly purpose: 'SAVE_METHOD' | 'PAY';
  readonly state: 'OPEN' | 'COMPLETE' | 'EXPIRED';
  readonly attemptId: string | null;
  readonly intentId: string | null;
  readonly methodId: string | null;
  readonly mandateId: string | null;
}

/** A card or an account kept by the provider. Without a customer: taken back, for good. */
export interface MethodReading {
  readonly methodId: string;
  readonly customerId: string | null;
  readonly kind: 'CARD' | 'SEPA_DEBIT';
  readonly label: string;
  readonly lastFour: string;
  /** Last civil day of a card. */
  readonly expiresOn: string | null;
}

export interface MandateReading {
  readonly mandateId: string;
  readonly reference: string;
}
