import { Clock } from '@etabli/gateways';
import { defineScheduledJob, JobHandlers } from '@etabli/jobs';
import { Injectable } from '@nestjs/common';
import { LapseRequests } from '../approval/lapse-requests.use-case';
import { CloseForgottenSessions } from '../usage/close-forgotten-sessions.use-case';
import { ReleaseUnclaimedBookings } from './release-unclaimed-bookings.use-case';

const releaseUnclaimed = defineScheduledJob('release-unclaimed-bookings', { everyMinutes: 1 });
const lapseRequests = defineScheduledJob('lapse-requests', { everyMinutes: 1 });
const closeForgotten = defineScheduledJob('close-forgotten-sessions', { everyMinutes: 5 });

/** What time alone decides on the floor: slots nobody came to, requests nobody answered, sessions nobody stopped. */
@Injectable()
export class FloorJob {
  constructor(
    handlers: JobHandlers,
    clock: Clock,
    release: ReleaseUnclaimedBookings,
    lapse: LapseRequests,
    close: CloseForgottenSessions,
  ) {
    handlers.inOwnTransactions(releaseUnclaimed, () => release.execute(clock.now()));
    handlers.inOwnTransactions(lapseRequests, () => lapse.execute(clock.now()));
    handlers.inOwnTransactions(closeForgotten, () => close.execute(clock.now()));
  }
}
