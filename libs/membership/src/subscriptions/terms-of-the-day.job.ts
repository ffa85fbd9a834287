import { Transaction } from '@etabli/database';
import { civilDay } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { defineScheduledJob, JobHandlers } from '@etabli/jobs';
import { Injectable } from '@nestjs/common';
import { MembershipsRepository } from './memberships.repository';

const followTerms = defineScheduledJob('follow-subscription-terms', { dailyAt: '00:10' });

/** Puts subscriptions on the plan agreed for the day that begins. */
@Injectable()
export class TermsOfTheDayJob {
  constructor(handlers: JobHandlers, clock: Clock, transaction: Transaction, memberships: MembershipsRepository) {
    handlers.inOwnTransactions(followTerms, () =>
      transaction.run((em) => memberships.followTerms(em, civilDay(clock.now()))),
    );
  }
}
