/** How the provider of payments is reached, and what its messages are signed with. */
export abstract class PaymentConnection {
  abstract readonly apiKey: string;
  abstract readonly webhookSecret: string;
  /** Where our stand-in listens on this machine; null for the provider itself. */
  abstract readonly standInPort: number | null;
}

/** No card nor account is ever charged for real: the stand-in, or a test key. */
export const isDemonstration = ({ apiKey }: PaymentConnection): boolean => !/^(sk|rk)_live_/.test(apiKey);
