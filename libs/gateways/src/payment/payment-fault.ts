/** The provider does not answer, or asks to wait: the same call under the same key may be made again. */
export class PaymentsTryLater extends Error {}

/** The provider refuses the call itself: made again, it is refused again. */
export class PaymentsRefused extends Error {
  constructor(
    message: string,
    readonly reason: string,
  ) {
    super(message);
  }
}

/** What an error of the SDK carries, whatever its class. */
interface ProviderFault {
  readonly type?: string;
  readonly code?: string;
  readonly message?: string;
}

const WAITS = ['StripeConnectionError', 'StripeAPIError', 'StripeRateLimitError', 'StripeIdempotencyError'];

/**
 * What the caller may do about a failed call. A key that is wrong counts as « later »: it is mended by the operator, and no member is
 * to blame for it.
 */
export function faultOf(fault: unknown): PaymentsTryLater | PaymentsRefused {
  const { type = '', code = '', message = String(fault) } = (fault ?? {}) as ProviderFault;
  if (type === 'StripeInvalidRequestError' || type === 'StripeCardError')
    return new PaymentsRefused(message, (code || 'refused_by_provider').slice(0, 100));
  return new PaymentsTryLater(WAITS.includes(type) ? `${type}: ${message}` : message, { cause: fault });
}
