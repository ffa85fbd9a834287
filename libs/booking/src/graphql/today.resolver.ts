import { CurrentViewer, type Viewer } from '@etabli/api-kit';
import { Query, ResolveField, Resolver } from '@nestjs/graphql';
import { TodayQuery } from '../today.query';
import { ValidationItemsQuery } from '../validation-items.query';
import { TodayType, ValidationItemType } from './today.type';

@Resolver(() => TodayType)
export class TodayResolver {
  constructor(
    private readonly days: TodayQuery,
    private readonly items: ValidationItemsQuery,
  ) {}

  @Query(() => TodayType, { description: 'Staff.' })
  today(@CurrentViewer() viewer: Viewer): Promise<TodayType> {
    return this.days.read(viewer);
  }

  @ResolveField(() => [ValidationItemType], { description: 'What waits for a manager, the soonest due first.' })
  toValidate(@CurrentViewer() viewer: Viewer): Promise<ValidationItemType[]> {
    return this.items.all(viewer);
  }
}
