import { CurrentViewer, type Viewer } from '@etabli/api-kit';
import { PeopleQuery } from '@etabli/people';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { SetPaymentState } from '../subscriptions/set-payment-state.use-case';
import { SubscriptionsQuery } from '../subscriptions/subscriptions.query';
import { SetPaymentStateInput } from './membership.inputs';
import { SubscriptionPayload } from './subscription.type';

@Resolver()
export class PaymentStateResolver {
  constructor(
    private readonly subscriptions: SubscriptionsQuery,
    private readonly people: PeopleQuery,
    private readonly useCase: SetPaymentState,
  ) {}

  @Mutation(() => SubscriptionPayload, {
    description: 'Managers. RESTRICTED and SUSPENDED refuse new bookings until it is UP_TO_DATE again.',
  })
  async setPaymentState(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SetPaymentStateInput,
  ): Promise<SubscriptionPayload> {
    const subscription = await this.subscriptions.byId(viewer, await this.useCase.execute(viewer, input));
    return { subscription, person: subscription && (await this.people.one(viewer, subscription.personId)) };
  }
}
