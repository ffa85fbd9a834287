import { Clock } from '@etabli/gateways';
import { defineScheduledJob, JobHandlers } from '@etabli/jobs';
import { Injectable } from '@nestjs/common';
import { OfferFreedSeats } from './enrolments/offer-freed-seats.use-case';
import { RemindExpiringHabilitations } from './habilitations/remind-expiring-habilitations.use-case';
import { CancelSessionsBelowThreshold } from './sessions/cancel-sessions-below-threshold.use-case';

const offerFreedSeats = defineScheduledJob('offer-freed-seats', { everyMinutes: 1 });
const cancelSessions = defineScheduledJob('cancel-sessions-below-threshold', { everyMinutes: 15 });
const remindHabilitations = defineScheduledJob('remind-expiring-habilitations', { dailyAt: '07:30' });

/** What time alone decides of trainings and habilitations. */
@Injectable()
export class TrainingRoundsJob {
  constructor(
    handlers: JobHandlers,
    clock: Clock,
    offer: OfferFreedSeats,
    cancel: CancelSessionsBelowThreshold,
    remind: RemindExpiringHabilitations,
  ) {
    handlers.inOwnTransactions(offerFreedSeats, () => offer.execute(clock.now()));
    handlers.inOwnTransactions(cancelSessions, () => cancel.execute(clock.now()));
    handlers.inOwnTransactions(remindHabilitations, () => remind.execute(clock.now()));
  }
}
