import { Transaction } from '@etabli/database';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { AttemptsRepository } from './attempts.repository';

/** A page of the provider was left without paying: the invoice may be paid otherwise again. */
@Injectable()
export class ClosePage {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly attempts: AttemptsRepository,
  ) {}

  execute(attemptId: string): Promise<void> {
    return this.transaction.run(async (em) => {
      const attempt = await this.attempts.lock(em, attemptId);
      if (attempt?.state === 'ACTION_NEEDED')
        await this.attempts.move(em, attemptId, { state: 'CANCELLED', at: this.clock.now(), intentId: null });
    });
  }
}
