import { Clock } from '@etabli/gateways';
import { defineScheduledJob, JobHandlers } from '@etabli/jobs';
import { Injectable } from '@nestjs/common';
import { untilNothingIsLeft } from '../until-nothing-is-left';
import { AnnounceOffers } from './announce-offers.use-case';
import { ExpireOffers } from './expire-offers.use-case';
import { OfferWaitingTime } from './offer-waiting-time.use-case';

const announceOffers = defineScheduledJob('announce-offers', { everyMinutes: 1 });
const expireOffers = defineScheduledJob('expire-offers', { everyMinutes: 1 });
const offerWaitingTime = defineScheduledJob('offer-waiting-time', { everyMinutes: 5 });

/** Keeps the waitlists moving: who is offered a slot hears of it, who does not answer gives way. */
@Injectable()
export class WaitlistJob {
  constructor(
    handlers: JobHandlers,
    clock: Clock,
    announce: AnnounceOffers,
    expire: ExpireOffers,
    offer: OfferWaitingTime,
  ) {
    handlers.inOwnTransactions(announceOffers, () => untilNothingIsLeft(() => announce.execute(clock.now())));
    handlers.inOwnTransactions(expireOffers, () => expire.execute(clock.now()));
    handlers.inOwnTransactions(offerWaitingTime, () => offer.execute(clock.now()));
  }
}
