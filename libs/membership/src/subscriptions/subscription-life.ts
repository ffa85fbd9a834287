import { Injectable } from '@nestjs/common';
import { ChangePlan } from './change-plan.use-case';
import { EndSubscription } from './end-subscription.use-case';
import { GiveOwnNotice } from './give-own-notice.use-case';
import { PauseSubscription } from './pause-subscription.use-case';
import { ResumeSubscription } from './resume-subscription.use-case';
import { WithdrawNotice } from './withdraw-notice.use-case';

/** All that may happen to a subscription between its start and its end. */
@Injectable()
export class SubscriptionLife {
  constructor(
    readonly pause: PauseSubscription,
    readonly resume: ResumeSubscription,
    readonly changePlan: ChangePlan,
    readonly giveOwnNotice: GiveOwnNotice,
    readonly withdrawNotice: WithdrawNotice,
    readonly end: EndSubscription,
  ) {}
}
