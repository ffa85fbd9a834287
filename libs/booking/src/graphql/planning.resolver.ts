import { CurrentViewer, type Viewer } from '@etabli/api-kit';
import { Args, Query, Resolver, Subscription } from '@nestjs/graphql';
import { PlanningFeed } from '../planning-feed';
import { PlanningQuery } from '../planning.query';
import { PlanningArgs, PlanningChangedArgs, PlanningChangeType, PlanningType } from './planning.type';

@Resolver()
export class PlanningResolver {
  constructor(
    private readonly plannings: PlanningQuery,
    private readonly feed: PlanningFeed,
  ) {}

  @Query(() => PlanningType, { description: 'Signed in: at most 35 days at a time.' })
  planning(@CurrentViewer() viewer: Viewer, @Args() { from, to, poleId }: PlanningArgs): Promise<PlanningType> {
    return this.plannings.between(viewer, { start: from, end: to }, poleId);
  }

  @Subscription(() => PlanningChangeType, {
    description: 'Signed in: something changed on the planning between these instants: read again.',
    resolve: (change: PlanningChangeType) => change,
  })
  planningChanged(@CurrentViewer() viewer: Viewer, @Args() filter: PlanningChangedArgs) {
    return this.feed.follow(viewer, filter);
  }
}
