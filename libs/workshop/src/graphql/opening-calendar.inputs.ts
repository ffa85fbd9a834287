import { Moment } from '@etabli/api-kit';
import { Field, ID, InputType } from '@nestjs/graphql';
import { OpeningHoursType } from './opening-calendar.type';

@InputType()
export class SetOpeningHoursInput {
  @Field(() => [OpeningHoursType], { description: 'The whole week: replaces what was there.' })
  openingHours!: OpeningHoursType[];
}

@InputType()
export class SetStaffedHoursInput {
  @Field(() => [OpeningHoursType], { description: 'The whole week: replaces what was there.' })
  staffedHours!: OpeningHoursType[];
}

@InputType()
export class AddClosureInput {
  @Field(() => Moment)
  startsAt!: string;

  @Field(() => Moment)
  endsAt!: string;

  @Field({ description: 'Shown to members.' })
  reason!: string;
}

@InputType()
export class RemoveClosureInput {
  @Field(() => ID)
  closureId!: string;
}
