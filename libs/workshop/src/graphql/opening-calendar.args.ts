import { LocalDate } from '@etabli/api-kit';
import { ArgsType, Field } from '@nestjs/graphql';

@ArgsType()
export class OpeningCalendarArgs {
  @Field(() => LocalDate)
  from!: string;

  @Field(() => LocalDate, { description: 'Included.' })
  to!: string;
}
