import { RefusalType } from '@etabli/api-kit';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({
  implements: () => [RefusalType],
  description: 'Code SLOT_FREE_ALREADY: no need to wait, this resource can be booked now.',
})
export class SlotFreeAlready extends RefusalType {
  @Field(() => ID)
  resourceId!: string;
}

@ObjectType({
  implements: () => [RefusalType],
  description: 'Code OFFER_TAKEN: somebody else was quicker.',
})
export class OfferTaken extends RefusalType {
  @Field({ description: 'The place in the list is kept, should the slot be freed again.' })
  stillWaiting!: boolean;
}
