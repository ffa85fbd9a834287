import { Refused } from '@etabli/domain';

/** Lets `width` pieces of work run at once and `depth` wait; beyond, answers BUSY rather than piling up memory. */
export class Bounded {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly width: number,
    private readonly depth: number,
  ) {}

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= this.width) await this.turn();
    else this.running += 1;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }

  private turn(): Promise<void> {
    if (this.waiting.length >= this.depth) throw new Refused([{ code: 'BUSY' }]);
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}
