import { type BaseClock } from './clock/sandbox-clock';
import { Declined } from './http/api-error';
import { Change, type Origin } from './store/change';
import { type Settings } from './store/records';
import { type Store } from './store/store';
import { randomLetters } from './store/new-id';

const NOBODY: Origin = { requestId: null, idempotencyKey: null };

/** The whole stand-in: what it knows, its clock, and the one way to change anything. */
export class Sandbox {
  constructor(
    readonly store: Store,
    private readonly clock: BaseClock,
    readonly publicUrl: string,
  ) {}

  get settings(): Settings {
    return this.store.find('settings', 'settings') ?? DEFAULTS;
  }

  /** Seconds since the epoch for whoever stands outside: what signatures are dated with. */
  outsideNow(): number {
    return Math.floor(this.clock.now() / 1000);
  }

  /** Seconds since the epoch by the sandbox's own clock, which may be ahead. */
  now(): number {
    return this.outsideNow() + this.settings.clockOffset;
  }

  /** Does all of it or nothing; what a bank refused is done too. */
  run<T>(work: (change: Change) => T, origin: Origin = NOBODY): T {
    const change = new Change(this.store, { now: this.now(), publicUrl: this.publicUrl, origin });
    try {
      const result = work(change);
      this.store.commit(change.written());
      return result;
    } catch (error) {
      if (error instanceof Declined) this.store.commit(change.written());
      throw error;
    }
  }

  set(settings: Partial<Settings>): void {
    this.run((change) => change.put('settings', 'settings', { ...this.settings, ...settings }));
  }
}

/** What a new sandbox starts with; the secret of its forms lasts as long as it is not written. */
const DEFAULTS: Settings = {
  clockOffset: 0,
  formSecret: randomLetters(32),
  webhooksPaused: false,
  disorder: null,
  disorderDraws: 0,
  sweptAt: 0,
};
