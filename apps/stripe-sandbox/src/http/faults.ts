/** What can go wrong between the product and Stripe, once, at the next request that changes something. */
export const FAULTS = ['rate_limit', 'server_error', 'lose_answer', 'hold'] as const;
export type Fault = (typeof FAULTS)[number];

/** Faults ordered for the next requests, and answers held back until they are let go. */
export class Faults {
  private readonly ordered: Fault[] = [];
  private held: (() => void)[] = [];

  order(faults: Fault[]): void {
    this.ordered.push(...faults);
  }

  take(): Fault | undefined {
    return this.ordered.shift();
  }

  hold(): Promise<void> {
    return new Promise((resolve) => this.held.push(resolve));
  }

  release(): number {
    const released = this.held;
    this.held = [];
    for (const letGo of released) letGo();
    return released.length;
  }
}
