import { Clock } from './clock';

/** A clock that tests hold in their hand. */
export class FakeClock extends Clock {
  constructor(private instant: number) {
    super();
  }

  override now(): number {
    return this.instant;
  }

  set(instant: number): void {
    this.instant = instant;
  }
}
