import { Connection, HabilitationLevelEnum, Instant, ResourceKindEnum } from '@etabli/api-kit';
import type { HabilitationLevel, ResourceKind } from '@etabli/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ResourceRulesType } from './resource-rules.type';

@ObjectType('Resource', { description: 'Anything booked by time: machine, room, vehicle or workstation.' })
export class ResourceType {
  @Field(() => ID)
  id!: string;

  /** Read by the fields `pole` and `requiredHabilitation`; not shown. */
  poleId!: string;
  requiredHabilitationId!: string | null;

  @Field()
  name!: string;

  @Field(() => ResourceKindEnum)
  kind!: ResourceKind;

  @Field()
  category!: string;

  @Field()
  description!: string;

  @Field()
  technicalSheet!: string;

  @Field(() => String, { nullable: true, description: 'Path on this server; changes with the photo.' })
  photoUrl!: string | null;

  @Field(() => ResourceRulesType)
  rules!: ResourceRulesType;

  @Field()
  inService!: boolean;

  /** Shown by a field of its own to people signed in: it may name somebody. */
  outOfServiceReason!: string | null;

  @Field(() => Instant, { nullable: true, description: 'Null while it is in service.' })
  outOfServiceSince!: string | null;

  @Field({ description: 'Needs somebody else around.' })
  dangerous!: boolean;

  @Field({ description: 'Forbidden under eighteen.' })
  adultsOnly!: boolean;

  @Field({ description: 'Booked once staff agree.' })
  needsApproval!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'Released when nobody checks in so many minutes after the start; null: never.',
  })
  checkInMinutes!: number | null;

  @Field({ description: 'False: shown, never booked.' })
  bookable!: boolean;

  @Field(() => HabilitationLevelEnum, { nullable: true })
  requiredLevel!: HabilitationLevel | null;
}

@ObjectType()
export class ResourceConnection extends Connection(ResourceType) {}
