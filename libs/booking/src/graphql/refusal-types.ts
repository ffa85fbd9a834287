import { HabilitationLevelEnum, Instant, RefusalType } from '@etabli/api-kit';
import type { Alternative, HabilitationLevel } from '@etabli/domain';
import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A slot the person could really book instead.' })
export class SlotAlternative {
  /** Read by the field `resource`. */
  resourceId!: string;

  @Field(() => Instant)
  startsAt!: number;

  @Field(() => Instant)
  endsAt!: number;
}

@ObjectType({
  implements: () => [RefusalType],
  description: 'Codes SLOT_TAKEN, RESOURCE_OUT_OF_SERVICE: the `alternatives` are up to three slots, nearest first.',
})
export class SlotUnavailable extends RefusalType {
  /** Of the domain; shown by the field `alternatives`. */
  alternatives!: readonly Alternative[];
}

@ObjectType({
  implements: () => [RefusalType],
  description: 'Code HABILITATION_MISSING: which `habilitation`, at which level.',
})
export class HabilitationMissing extends RefusalType {
  /** Read by the field `habilitation`. */
  typeId!: string;

  @Field(() => HabilitationLevelEnum)
  requiredLevel!: HabilitationLevel;
}
