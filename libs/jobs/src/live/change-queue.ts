import type { PlanningChange } from './planning-change';

/** More changes than this waiting for one reader: the oldest are forgotten, a reader that reads again sees it all anyway. */
const MOST_WAITING = 200;

/** What waits for one reader, in order; reading ends when the reader goes. */
export class ChangeQueue implements AsyncIterableIterator<PlanningChange> {
  private readonly waiting: PlanningChange[] = [];
  private wake: ((result: IteratorResult<PlanningChange>) => void) | null = null;
  private closed = false;

  constructor(private readonly onClose: () => void) {}

  push(change: PlanningChange): void {
    if (this.wake) {
      this.wake({ done: false, value: change });
      this.wake = null;
    } else {
      this.waiting.push(change);
      if (this.waiting.length > MOST_WAITING) this.waiting.shift();
    }
  }

  next(): Promise<IteratorResult<PlanningChange>> {
    const change = this.waiting.shift();
    if (change) return Promise.resolve({ done: false, value: change });
    if (this.closed) return Promise.resolve({ done: true, value: undefined });
    return new Promise((resolve) => (this.wake = resolve));
  }

  return(): Promise<IteratorResult<PlanningChange>> {
    this.closed = true;
    this.onClose();
    this.wake?.({ done: true, value: undefined });
    this.wake = null;
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
