import { Clock } from '@etabli/gateways';
import { defineScheduledJob, JobHandlers } from '@etabli/jobs';
import { Injectable } from '@nestjs/common';
import { untilNothingIsLeft } from '../until-nothing-is-left';
import { AnnounceBookings } from './announce-bookings.use-case';
import { RemindBookings } from './remind-bookings.use-case';

const announceBookings = defineScheduledJob('announce-bookings', { everyMinutes: 1 });
const remindBookings = defineScheduledJob('remind-bookings', { everyMinutes: 1 });

/** Tells people of their bookings within a minute of the act, and recalls them. */
@Injectable()
export class NoticesJob {
  constructor(handlers: JobHandlers, clock: Clock, announce: AnnounceBookings, remind: RemindBookings) {
    handlers.inOwnTransactions(announceBookings, () => untilNothingIsLeft(() => announce.execute(clock.now())));
    handlers.inOwnTransactions(remindBookings, () => remind.execute(clock.now()));
  }
}
