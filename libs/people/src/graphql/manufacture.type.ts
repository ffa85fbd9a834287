import { LocalDate, RoleEnum } from '@etabli/api-kit';
import type { Role } from '@etabli/domain';
import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'An account to try the demonstration with; all have the same published password.' })
export class DemonstrationAccount {
  @Field()
  email!: string;

  @Field()
  displayName!: string;

  @Field(() => RoleEnum)
  role!: Role;
}

@ObjectType('Manufacture', { description: 'The place this installation serves.' })
export class ManufactureType {
  @Field()
  name!: string;

  @Field()
  address!: string;

  @Field()
  presentation!: string;

  @Field(() => LocalDate, { nullable: true })
  openedOn!: string | null;

  @Field({ description: 'All civil times are read in this zone.' })
  timeZone!: string;

  @Field({ description: 'Invented people and bookings; say so on every page.' })
  demonstration!: boolean;

  @Field({ description: 'Nobody is registered yet: show the setup page.' })
  needsFirstAdministrator!: boolean;
}
